// What a field can hold, between its typed form and the wire's. Reading is lenient, for servers are older or newer than
// this schema: nil stands for what did not come, and becomes the zero of its kind. What came and is of another kind
// altogether is an error.

public import Core

/// What came is not of the shape at all.
public struct DecodeError: Error, Sendable, Hashable, CustomStringConvertible {
  public let description: String

  public init(_ description: String) { self.description = description }

  func inside(_ name: String) -> DecodeError { DecodeError("\(name): \(description)") }
}

/// A moment in UTC, to the microsecond.
public typealias Timestamp = Core.Timestamp

/// One value of a field.
public protocol SchemaValue: Sendable, Equatable {
  /// Nil where nothing came.
  init(wire: JSON?) throws(DecodeError)
  var wireForm: JSON { get }
}

extension String: SchemaValue {
  public init(wire: JSON?) throws(DecodeError) {
    switch wire {
    case nil: self = ""
    case .string(let text)?: self = text
    default: throw DecodeError("no text")
    }
  }

  public var wireForm: JSON { .string(self) }
}

extension Bool: SchemaValue {
  public init(wire: JSON?) throws(DecodeError) {
    switch wire {
    case nil: self = false
    case .boolean(let flag)?: self = flag
    default: throw DecodeError("neither true nor false")
    }
  }

  public var wireForm: JSON { .boolean(self) }
}

extension Double: SchemaValue {
  public init(wire: JSON?) throws(DecodeError) {
    switch wire {
    case nil: self = 0
    case .number(let number)?: self = number
    default: throw DecodeError("no number")
    }
  }

  public var wireForm: JSON { .number(self) }
}

/// Of 53 bits.
extension Int: SchemaValue {
  public init(wire: JSON?) throws(DecodeError) {
    guard let wire else {
      self = 0
      return
    }
    guard let number = wire.integer else { throw DecodeError("no integer of 53 bits") }
    self = number
  }

  public var wireForm: JSON { .number(Double(self)) }
}

/// Of 64 bits: text on the wire.
extension Int64: SchemaValue {
  public init(wire: JSON?) throws(DecodeError) {
    guard let wire else {
      self = 0
      return
    }
    guard let number = wire.text.flatMap({ Int64($0) }) else { throw DecodeError("no integer of 64 bits") }
    self = number
  }

  public var wireForm: JSON { .string(String(self)) }
}

extension Timestamp: SchemaValue {
  public init(wire: JSON?) throws(DecodeError) {
    guard let wire else {
      self = .epoch
      return
    }
    guard let time = wire.text.flatMap({ Timestamp(text: $0) }) else { throw DecodeError("no timestamp") }
    self = time
  }

  public var wireForm: JSON { .string(description) }
}

extension Duration: SchemaValue {
  public init(wire: JSON?) throws(DecodeError) {
    guard let wire else {
      self = .zero
      return
    }
    guard let length = wire.text.flatMap({ Duration(text: $0) }) else { throw DecodeError("no duration") }
    self = length
  }

  public var wireForm: JSON { .string(text) }
}

/// A payload: what it holds, another field says.
extension JSON: SchemaValue {
  public init(wire: JSON?) { self = wire ?? .null }
  public var wireForm: JSON { self }
}
