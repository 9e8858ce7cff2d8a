// How the schema's scalars look in JSON: numbers within 53 bits, `Int64` as text, moments, lengths of time and ids in
// their text forms.

public import Core

extension String: JSONValue {
  public static func read(from json: inout JSONReader) throws(JSONError) -> String? { try json.string() }
  public func write(into json: inout JSONWriter) { json.string(self) }
}

extension Bool: JSONValue {
  public static func read(from json: inout JSONReader) throws(JSONError) -> Bool? { try json.bool() }
  public func write(into json: inout JSONWriter) { json.bool(self) }
}

extension Int: JSONValue {
  public static func read(from json: inout JSONReader) throws(JSONError) -> Int? { try json.integer() }
  public func write(into json: inout JSONWriter) { json.integer(self) }
}

extension Int64: JSONValue {
  public static func read(from json: inout JSONReader) throws(JSONError) -> Int64? { try json.int64Text() }
  public func write(into json: inout JSONWriter) { json.text(of: self) }
}

extension Double: JSONValue {
  public static func read(from json: inout JSONReader) throws(JSONError) -> Double? { try json.double() }
  public func write(into json: inout JSONWriter) { json.number(self) }
}

extension Timestamp: JSONValue {
  public static func read(from json: inout JSONReader) throws(JSONError) -> Timestamp? { try json.timestamp() }
  public func write(into json: inout JSONWriter) { json.timestamp(self) }
}

extension Duration: JSONValue {
  public static func read(from json: inout JSONReader) throws(JSONError) -> Duration? { try json.duration() }
  public func write(into json: inout JSONWriter) { json.duration(self) }
}

extension ID: JSONValue {
  @inlinable
  public static func read(from json: inout JSONReader) throws(JSONError) -> ID? { try json.id() }
  @inlinable
  public func write(into json: inout JSONWriter) { json.id(self) }
}

extension JSONReader {
  public mutating func bool() throws(JSONError) -> Bool? {
    switch try peek() {
    case UInt8(ascii: "t"):
      try take("true")
      return true
    case UInt8(ascii: "f"):
      try take("false")
      return false
    default:
      try mismatch("true or false")
      return nil
    }
  }

  public mutating func timestamp() throws(JSONError) -> Timestamp? {
    guard let (text, offset) = try quoted("a string") else { return nil }
    if let time = Timestamp(parsing: text.span) { return time }
    note(.badFormat, "must be a time like 2026-01-31T12:00:00.000001Z", at: offset)
    return nil
  }

  public mutating func duration() throws(JSONError) -> Duration? {
    guard let (text, offset) = try quoted("a string") else { return nil }
    if let length = Duration(parsing: text.span) { return length }
    note(.badFormat, "must be a length of time like 1.5s", at: offset)
    return nil
  }

  /// A 64-bit integer as text.
  public mutating func int64Text() throws(JSONError) -> Int64? {
    guard let (text, offset) = try quoted("a string with an integer") else { return nil }
    switch Int64.parse(text.span) {
    case .value(let value): return value
    case .tooLarge: note(.outOfRange, "must be a 64-bit integer", at: offset)
    case .malformed: note(.badFormat, "must be an integer in a string", at: offset)
    }
    return nil
  }

  @inlinable
  public mutating func id<Kind: IDKind>() throws(JSONError) -> ID<Kind>? {
    guard let (text, offset) = try quoted("a string") else { return nil }
    if let id = ID<Kind>(parsing: text.span) { return id }
    noteBadID(Kind.prefix, at: offset)
    return nil
  }

  @usableFromInline
  mutating func noteBadID(_ prefix: StaticString, at offset: Int) {
    note(.badID, "must be an id like \(prefix)_01k3…", at: offset)
  }

  /// The number of an enumeration's value.
  public mutating func number(in names: NameTable) throws(JSONError) -> Int? {
    guard let (text, offset) = try quoted("a string") else { return nil }
    if let number = names.number(of: text.span) { return number }
    if unknownFields == .refused {
      let word = JSONPaths.name(text.span)
      note(.unknownValue, names.wanted + names.suggestion(for: word), at: offset)
    }
    return nil
  }
}

extension Int64 {
  enum Parsed {
    case value(Int64)
    case tooLarge
    case malformed
  }

  /// An integer as JSON writes it, but of 64 bits.
  static func parse(_ text: Span<UInt8>) -> Parsed {
    let isNegative = text.count > 0 && text[0] == UInt8(ascii: "-")
    let start = isNegative ? 1 : 0
    guard text.count > start, text.count == start + 1 || text[start] != 0x30 else { return .malformed }
    var value: Int64 = 0
    var overflows = false
    for index in start..<text.count {
      let digit = text[index] &- 0x30
      guard digit < 10 else { return .malformed }
      let (tens, tooMany) = value.multipliedReportingOverflow(by: 10)
      let (sum, tooLarge) =
        isNegative
        ? tens.subtractingReportingOverflow(Int64(digit)) : tens.addingReportingOverflow(Int64(digit))
      overflows = overflows || tooMany || tooLarge
      value = sum
    }
    return overflows ? .tooLarge : .value(value)
  }
}
