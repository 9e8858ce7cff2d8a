// Where somebody is in the history of a scope. A revision counts commits of one scope and means something within one epoch
// only: after a restore the same numbers name other commits.

/// Which history.
public struct Epoch: Sendable, Hashable, CustomStringConvertible {
  public let text: String
  public init(_ text: String) { self.text = text }
  public var description: String { text }

  /// Of a history that begins now.
  public static func next() -> Epoch { Epoch(String(UInt64.random(in: .min ... .max), radix: 36)) }
}

/// A place in a history.
public struct Cursor: Sendable, Hashable {
  public var epoch: Epoch
  /// Of the last commit that was seen; 0 is before the first.
  public var revision: Int

  public init(_ epoch: Epoch, _ revision: Int) {
    self.epoch = epoch
    self.revision = revision
  }
}
