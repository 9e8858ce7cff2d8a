// Protobuf as the wire's form of a value. Fields that are not known are passed over, as are known ones of another wire
// type; an unknown value of an enumeration becomes its number as text, an unknown arm its number and its bytes.

internal import Core
internal import Wire

extension ProtobufForm {
  static func decode(_ facts: MessageFacts, _ bytes: Bytes, depth: Int = 0) throws(DecodeError) -> JSON {
    .object(try members(facts, bytes, depth))
  }

  static func decode(_ facts: UnionFacts, _ bytes: Bytes, depth: Int = 0) throws(DecodeError) -> JSON {
    var found: [String: JSON] = ["type": .string("")]
    var arms: [(number: Int, bytes: Bytes)] = []
    try reading(facts.name) { () throws(WireError) in
      var reader = ProtobufReader(bytes)
      while let number = try reader.nextField() {
        if reader.wireType == .lengthDelimited { arms.append((number, try reader.bytes())) } else { try reader.skip() }
      }
    }
    for (number, bytes) in arms {
      if let arm = facts.arms.first(where: { $0.number == number }) {
        found = try members(arm.message(), bytes, depth + 1)
        found["type"] = .string(arm.tag)
      } else {
        found = ["type": .string(String(number)), "value": .bytes(bytes.array)]
      }
    }
    return .object(found)
  }

  private static func members(
    _ facts: MessageFacts, _ bytes: Bytes, _ depth: Int
  ) throws(DecodeError) -> [String: JSON] {
    guard depth <= maxDepth else { throw DecodeError("deeper than \(maxDepth)") }
    var members: [String: JSON] = [:]
    var cleared: [Int] = []
    // What messages hold is read after the pass over them, since what can go wrong there is told otherwise.
    var inner: [(field: FieldFacts, bytes: Bytes)] = []
    try reading(facts.name) { () throws(WireError) in
      var reader = ProtobufReader(bytes)
      while let number = try reader.nextField() {
        if let field = facts.fields.first(where: { $0.number == number }) {
          try read(field, from: &reader, into: &members, &inner)
        } else if facts.isPatch && number == ProtobufForm.cleared && isNumber(reader.wireType) {
          try reader.packed(into: &cleared) { reader throws(WireError) in Int(truncatingIfNeeded: try reader.int64()) }
        } else {
          try reader.skip()
        }
      }
    }
    for (field, bytes) in inner { put(field, try value(field, bytes, depth), into: &members) }
    for field in facts.fields where facts.isPatch ? cleared.contains(field.number) : members[field.name] == nil {
      if field.isNullable { members[field.name] = .null } else if field.isList { members[field.name] = .list([]) }
    }
    return members
  }

  private static func reading(
    _ name: String, _ body: () throws(WireError) -> Void
  ) throws(DecodeError) {
    do throws(WireError) { try body() } catch {
      throw DecodeError("no \(name): \(error.reason.rawValue) at \(error.offset)")
    }
  }

  private static func isNumber(_ type: ProtobufWireType?) -> Bool { type == .varint || type == .lengthDelimited }

  private static func put(_ field: FieldFacts, _ value: JSON, into members: inout [String: JSON]) {
    guard field.isList else { return members[field.name] = value }
    members[field.name] = .list((members[field.name]?.list ?? []) + [value])
  }

  private static func read(
    _ field: FieldFacts, from reader: inout ProtobufReader, into members: inout [String: JSON],
    _ inner: inout [(field: FieldFacts, bytes: Bytes)]
  ) throws(WireError) {
    let expected: ProtobufWireType =
      switch field.kind {
      case .boolean, .int, .int64, .names: .varint
      case .float: .fixed64
      default: .lengthDelimited
      }
    let isRun = field.isList && reader.wireType == .lengthDelimited && expected != .lengthDelimited
    guard reader.wireType == expected || isRun else { return try reader.skip() }
    switch field.kind {
    case .string: put(field, .string(try reader.string()), into: &members)
    case .boolean, .int, .int64, .names, .float:
      var read: [JSON] = []
      if field.isList {
        try reader.packed(into: &read) { reader throws(WireError) in try number(field.kind, &reader) }
        members[field.name] = .list((members[field.name]?.list ?? []) + read)
      } else {
        members[field.name] = try number(field.kind, &reader)
      }
    case .payload: put(field, .bytes(try reader.bytes().array), into: &members)
    case .timestamp, .duration, .object, .arms: inner.append((field, try reader.bytes()))
    }
  }

  private static func number(_ kind: FieldFacts.Kind, _ reader: inout ProtobufReader) throws(WireError) -> JSON {
    switch kind {
    case .boolean: .boolean(try reader.bool())
    case .float: .number(try reader.double())
    case .int64: .string(String(try reader.int64()))
    case .names(let facts): .string(facts.name(of: Int(truncatingIfNeeded: try reader.int64())))
    default: .number(Double(try reader.int64()))
    }
  }

  private static func value(_ field: FieldFacts, _ bytes: Bytes, _ depth: Int) throws(DecodeError) -> JSON {
    switch field.kind {
    case .object(let message): return try decode(message(), bytes, depth: depth + 1)
    case .arms(let union): return try decode(union(), bytes, depth: depth + 1)
    default: break
    }
    var (seconds, nanos): (Int64, Int64) = (0, 0)
    try reading(field.name) { () throws(WireError) in
      var reader = ProtobufReader(bytes)
      while let number = try reader.nextField() {
        switch (number, reader.wireType) {
        case (1, .varint): seconds = try reader.int64()
        case (2, .varint): nanos = try reader.int64()
        default: try reader.skip()
        }
      }
    }
    guard seconds.magnitude <= 315_576_000_000, nanos.magnitude < 1_000_000_000 else {
      throw DecodeError("\(field.name): out of range")
    }
    if case .duration = field.kind { return (Duration.seconds(seconds) + .nanoseconds(nanos)).wireForm }
    guard let moment = Timestamp(microseconds: seconds * 1_000_000 + nanos / 1_000) else {
      throw DecodeError("\(field.name): out of range")
    }
    return moment.wireForm
  }
}
