// The wire's form of a value as protobuf, by the facts of its message. Fields go by ascending number, every one that is
// there (all have explicit presence), numbers of a list packed: the bytes that protobuf's own libraries write. An
// enumeration's value or a union's arm of a later schema has its number for a name, and is written back as it came.

internal import Core
internal import Wire

enum ProtobufForm {
  /// Deeper than any message of ours; a hostile one ends here and not at the end of the stack.
  static let maxDepth = 100
  /// The field of every patch that names what is cleared.
  static let cleared = 1_000

  static func encode(_ facts: MessageFacts, _ wire: JSON) throws(DecodeError) -> Bytes {
    guard case .object(let members) = wire else { throw DecodeError("\(facts.name) is no object") }
    var writer = ProtobufWriter()
    var cleared: [Int] = []
    var isClearedWritten = !facts.isPatch
    func writeCleared(_ writer: inout ProtobufWriter) {
      isClearedWritten = true
      writer.packed(ProtobufForm.cleared, cleared) { $0.rawVarint(Int64($1)) }
    }
    let fields = facts.fields.sorted { $0.number < $1.number }
    for field in fields where members[field.name].map(isEmpty) ?? false { cleared.append(field.number) }
    for field in fields {
      if field.number > ProtobufForm.cleared && !isClearedWritten { writeCleared(&writer) }
      guard let value = members[field.name], !isEmpty(value) else { continue }
      try write(field, value, into: &writer)
    }
    if !isClearedWritten { writeCleared(&writer) }
    return writer.finish()
  }

  static func encode(_ facts: UnionFacts, _ wire: JSON) throws(DecodeError) -> Bytes {
    guard let tag = wire["type"]?.text else { throw DecodeError("\(facts.name) has no type") }
    var writer = ProtobufWriter()
    if let arm = facts.arms.first(where: { $0.tag == tag }) {
      writer.bytes(arm.number, try encode(arm.message(), wire), .explicit)
    } else if case .bytes(let value)? = wire["value"], let number = fieldNumber(tag) {
      writer.bytes(number, Bytes(value), .explicit)
    }
    return writer.finish()
  }

  private static func fieldNumber(_ tag: String) -> Int? {
    Int(tag).flatMap { (1...ProtobufWriter.maxFieldNumber).contains($0) ? $0 : nil }
  }

  private static func isEmpty(_ value: JSON) -> Bool { value == .null || value == .list([]) }

  private static func write(
    _ field: FieldFacts, _ value: JSON, into writer: inout ProtobufWriter
  ) throws(DecodeError) {
    do throws(DecodeError) {
      guard field.isList else { return try writeOne(field, value, into: &writer) }
      guard let elements = value.list else { throw DecodeError("no list") }
      switch field.kind {
      case .boolean, .int, .int64, .names:
        var numbers: [Int64] = []
        for element in elements { numbers.append(try varint(field.kind, element) ?? 0) }
        writer.packed(field.number, numbers) { $0.rawVarint($1) }
      case .float:
        var numbers: [Double] = []
        for element in elements { numbers.append(try Double(wire: element)) }
        writer.packed(field.number, numbers) { $0.rawFixed64($1.bitPattern) }
      default:
        for element in elements { try writeOne(field, element, into: &writer) }
      }
    } catch { throw error.inside(field.name) }
  }

  private static func writeOne(
    _ field: FieldFacts, _ value: JSON, into writer: inout ProtobufWriter
  ) throws(DecodeError) {
    switch field.kind {
    case .string: writer.string(field.number, try String(wire: value), .explicit)
    case .boolean, .int, .int64, .names:
      // A name without a number cannot be said.
      if let number = try varint(field.kind, value) { writer.int64(field.number, number, .explicit) }
    case .float: writer.double(field.number, try Double(wire: value), .explicit)
    case .timestamp:
      let (seconds, rest) = floorDivide(try Timestamp(wire: value).microseconds, 1_000_000)
      writeMoment(field.number, seconds, rest * 1_000, into: &writer)
    case .duration:
      let (seconds, attoseconds) = try Duration(wire: value).components
      writeMoment(field.number, seconds, attoseconds / 1_000_000_000, into: &writer)
    case .payload:
      guard case .bytes(let bytes) = value else { throw DecodeError("a payload that is no bytes") }
      writer.bytes(field.number, Bytes(bytes), .explicit)
    case .object(let message): writer.bytes(field.number, try encode(message(), value), .explicit)
    case .arms(let union): writer.bytes(field.number, try encode(union(), value), .explicit)
    }
  }

  private static func varint(_ kind: FieldFacts.Kind, _ value: JSON) throws(DecodeError) -> Int64? {
    switch kind {
    case .boolean: try Bool(wire: value) ? 1 : 0
    case .int64: try Int64(wire: value)
    case .names(let facts): try number(facts, String(wire: value))
    default: Int64(try Int(wire: value))
    }
  }

  private static func number(_ facts: EnumFacts, _ name: String) -> Int64? {
    facts.number(of: name).map { Int64($0) } ?? Int64(name)
  }

  private static func writeMoment(_ field: Int, _ seconds: Int64, _ nanos: Int64, into writer: inout ProtobufWriter) {
    writer.nested(field) {
      $0.int64(1, seconds)
      $0.int64(2, nanos)
    }
  }

  private static func floorDivide(_ value: Int64, _ unit: Int64) -> (Int64, Int64) {
    let (quotient, rest) = value.quotientAndRemainder(dividingBy: unit)
    return rest < 0 ? (quotient - 1, rest + unit) : (quotient, rest)
  }
}
