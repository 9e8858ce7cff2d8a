// How the schema's scalars lie in a column: moments and lengths of time as microseconds, ids in their text form,
// enumerations by number. Lists and nested values are JSON text.

public import Core
public import Wire

/// What can stand in a column by itself.
public protocol SQLColumnValue {
  /// Nil where the column holds something else.
  init?(sql value: SQLValue)
  var sql: SQLValue { get }
}

extension String: SQLColumnValue {
  public init?(sql value: SQLValue) {
    guard case .text(let text) = value else { return nil }
    self = text
  }
  public var sql: SQLValue { .text(self) }
}

extension Int: SQLColumnValue {
  public init?(sql value: SQLValue) {
    guard case .integer(let number) = value else { return nil }
    self = Int(number)
  }
  public var sql: SQLValue { .integer(Int64(self)) }
}

extension Int64: SQLColumnValue {
  public init?(sql value: SQLValue) {
    guard case .integer(let number) = value else { return nil }
    self = number
  }
  public var sql: SQLValue { .integer(self) }
}

extension Double: SQLColumnValue {
  public init?(sql value: SQLValue) {
    switch value {
    case .double(let number): self = number
    case .integer(let number): self = Double(number)
    default: return nil
    }
  }
  public var sql: SQLValue { .double(self) }
}

extension Bool: SQLColumnValue {
  /// SQLite has no booleans of its own: 0 and 1 stand for them.
  public init?(sql value: SQLValue) {
    switch value {
    case .boolean(let isTrue): self = isTrue
    case .integer(0): self = false
    case .integer(1): self = true
    default: return nil
    }
  }
  public var sql: SQLValue { .boolean(self) }
}

extension Timestamp: SQLColumnValue {
  public init?(sql value: SQLValue) {
    guard case .integer(let number) = value else { return nil }
    self.init(microseconds: number)
  }
  public var sql: SQLValue { .integer(microseconds) }
}

extension Duration: SQLColumnValue {
  public init?(sql value: SQLValue) {
    guard case .integer(let number) = value else { return nil }
    self = .microseconds(number)
  }
  public var sql: SQLValue {
    let (seconds, attoseconds) = components
    return .integer(seconds * 1_000_000 + attoseconds / 1_000_000_000_000)
  }
}

extension ID: SQLColumnValue {
  public init?(sql value: SQLValue) {
    guard case .text(let text) = value else { return nil }
    self.init(text: text)
  }
  public var sql: SQLValue { .text(description) }
}

extension Payload: SQLColumnValue {
  public init?(sql value: SQLValue) {
    guard case .text(let text) = value else { return nil }
    self.init(Bytes(text))
  }
  public var sql: SQLValue { .text(bytes.isEmpty ? "null" : bytes.text) }
}
