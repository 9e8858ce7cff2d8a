// What views of a COLLECTION can be asked for, and how the question is read: filters in either encoding, with everything that
// is wrong with them.

internal import Core
internal import Wire

/// Of one resource.
struct ViewFacts: Sendable {
  /// What its items can be ordered by, its own order first.
  let orders: [String]
  /// Reads a filter, as a field of that name; nil when it asks for everything, or when violations were noted.
  let readFilter: @Sendable (Bytes, Encoding, inout Violations) -> AnyFilter?

  init<Value: StateValue>(_ type: Value.Type) {
    orders = Value.orders
    readFilter = { bytes, encoding, violations in
      let filter = Value.Filter.read(bytes, encoding, as: "filter", &violations)
      let canonical = filter.encoded()
      return canonical.isEmpty ? nil : HeldFilter<Value>(filter, canonical)
    }
  }
}

/// Which items of a COLLECTION somebody follows. The same question is the same filter, however it was written.
class AnyFilter: @unchecked Sendable, Hashable {
  /// In protobuf: fields stand by their numbers, so one question has one form.
  let canonical: [UInt8]

  fileprivate init(_ canonical: Bytes) { self.canonical = canonical.array }

  static func == (left: AnyFilter, right: AnyFilter) -> Bool { left.canonical == right.canonical }
  func hash(into hasher: inout Hasher) { hasher.combine(canonical) }
}

/// The heir that knows the type.
final class HeldFilter<Value: StateValue>: AnyFilter, @unchecked Sendable {
  let filter: Value.Filter

  fileprivate init(_ filter: Value.Filter, _ canonical: Bytes) {
    self.filter = filter
    super.init(canonical)
  }
}

extension JSONMessage where Self: ProtobufMessage {
  /// Reads what a client wrote into a field of its message. When violations were added, what is answered is only good for
  /// finding more of them.
  static func read(
    _ bytes: Bytes, _ encoding: Encoding, as field: StaticString, _ violations: inout Violations
  ) -> Self {
    var read = Self()
    violations.inside(field) { violations in
      do {
        switch encoding {
        case .json: read = try Self.decode(json: bytes, violations: &violations) ?? Self()
        case .protobuf: read = try Self.decode(protobuf: bytes, violations: &violations)
        }
      } catch {
        violations.note(.wrongType, "is not what it should be in this encoding")
      }
    }
    return read
  }
}
