// Passwords, tokens and keys, in a type that does not print. Whatever a log line, an error, `print`, `dump` or a mirror
// makes of it, or of something that holds it, is "‹redacted›"; the content comes out through `reveal` alone, so a
// search for that word is the audit.

/// Text or bytes that must not be seen.
public struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  private let content: [UInt8]

  public init(_ text: String) { content = Array(text.utf8) }
  public init(_ bytes: [UInt8]) { content = bytes }

  public static let mark = "‹redacted›"

  public var isEmpty: Bool { content.isEmpty }
  public var description: String { Secret.mark }
  public var debugDescription: String { Secret.mark }
  public var customMirror: Mirror { Mirror(reflecting: Secret.mark) }

  /// The text; ill-formed UTF-8 is repaired.
  public func reveal() -> String { String(decoding: content, as: UTF8.self) }
  public func revealBytes() -> [UInt8] { content }

  /// Whether both are the same, in a time that says nothing about where they differ. Nothing matches an empty one, so
  /// that a key which was never set lets nobody in.
  public func matches(_ other: Secret) -> Bool { matches(other.content.span) }

  @inline(never)
  public func matches(_ candidate: Span<UInt8>) -> Bool {
    var difference = candidate.count ^ content.count
    // As long as the candidate is, so that the time tells of the secret's length nothing either.
    for index in candidate.indices {
      let own = content.isEmpty ? 0 : content[index % content.count]
      difference |= Int(candidate[index] ^ own)
    }
    return difference == 0 && !content.isEmpty
  }
}
