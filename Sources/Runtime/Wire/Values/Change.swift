// What a patch says of a field that may be null: nothing, a value, or null. Fields that are never null need only an
// optional, where nil is "nothing said".

/// What becomes of a nullable field.
public enum Change<Value> {
  case keep
  case set(Value)
  case clear

  /// What makes a field that value.
  @inlinable
  public init(_ value: Value?) {
    self = value.map { .set($0) } ?? .clear
  }

  /// The new value, where there is one.
  @inlinable public var value: Value? {
    if case .set(let value) = self { value } else { nil }
  }

  @inlinable public var isKept: Bool {
    if case .keep = self { true } else { false }
  }

  @inlinable public var isCleared: Bool {
    if case .clear = self { true } else { false }
  }

  @inlinable
  public func apply(to field: inout Value?) {
    switch self {
    case .keep: break
    case .set(let value): field = value
    case .clear: field = nil
    }
  }
}

extension Change: Sendable where Value: Sendable {}
extension Change: Equatable where Value: Equatable {}
