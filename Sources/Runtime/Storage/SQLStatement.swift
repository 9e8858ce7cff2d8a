// A statement and what it is about. The text is the same for both databases wherever they agree, with `$1`, `$2` for the
// values in order; it is prepared once a connection, so it is never glued together from values.

/// One statement with its values.
public struct SQLStatement: Sendable, Equatable {
  public let text: String
  public let values: [SQLValue]

  public init(_ text: String, _ values: [SQLValue] = []) {
    self.text = text
    self.values = values
  }
}
