// One step of a database's way to the tables that the program wants: SQL text with a number, as `codegen migrate` wrote it
// and somebody may have edited it, until it was run for the first time.

internal import Core

/// A migration of one dialect.
public struct Migration: Sendable, Equatable {
  public let number: Int
  /// With its number: `0002_store`.
  public let name: String
  public let text: String

  /// From a file whose path ends in `0002_store.sql`; nil where it does not.
  public init?(path: String, text: String) {
    guard let file = path.split(separator: "/").last, file.hasSuffix(".sql") else { return nil }
    let digits = file.prefix { $0.isASCII && $0.isNumber }
    guard file.dropFirst(digits.count).first == "_", let number = Int(digits), number > 0 else { return nil }
    self.number = number
    name = String(file.dropLast(4))
    self.text = text
  }

  /// Tells an edited text from the one that was run by accident.
  public var digest: String {
    let digits = String(Fingerprint.of(text.utf8), radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
