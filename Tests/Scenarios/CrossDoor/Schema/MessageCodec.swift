// From JSON to protobuf and back by the schema alone: it shares no code with what the server was generated with, takes
// wrong values as readily as right ones, and so says over gRPC what REST says in JSON.

import Foundation

@testable import Codegen

enum MessageCodec {
  /// Nil where protobuf has no way to say that: an unknown field, a text for a number.
  static func encode(_ value: JSON, as name: String) -> [UInt8]? {
    guard case .object(let given) = value, let shape = SchemaBook.shared.object(name) else { return nil }
    var bytes: [UInt8] = []
    var cleared: [Int] = []
    for (key, value) in given.sorted(by: { $0.key < $1.key }) {
      guard let field = shape.fields.first(where: { $0.name == key }) else { return nil }
      if value == .null {
        cleared.append(field.number)
        continue
      }
      let values = field.type.isList ? value.list ?? [value] : [value]
      for value in values {
        guard let encoded = encode(value, field.type.base, field.number) else { return nil }
        bytes += encoded
      }
    }
    guard case .patch = shape.role else { return bytes }
    for number in cleared { bytes += tag(Implicit.cleared, 0) + varint(UInt64(number)) }
    return bytes
  }

  private static func encode(_ value: JSON, _ type: BaseType, _ number: Int) -> [UInt8]? {
    switch (type, value) {
    case (.string, .string(let text)), (.id, .string(let text)): return block(number, Array(text.utf8))
    case (.boolean, .bool(let value)): return tag(number, 0) + [value ? 1 : 0]
    case (.int, .number(let value)), (.bytes, .number(let value)):
      guard let integer = Int64(exactly: value) else { return nil }
      return tag(number, 0) + varint(UInt64(bitPattern: integer))
    case (.int64, .string(let text)):
      return Int64(text).map { tag(number, 0) + varint(UInt64(bitPattern: $0)) }
    case (.float, .number(let value)):
      return tag(number, 1) + (0..<8).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * UInt64($0))) }
    case (.enumeration(let name), .string(let text)):
      let found = SchemaBook.shared.enumeration(name)?.values.first { $0.camel == text }
      return found.map { tag(number, 0) + varint(UInt64($0.number)) }
    case (.timestamp, .string(let text)):
      return ISOMoment.microseconds(text).map { block(number, seconds($0, unit: 1_000_000)) }
    case (.duration, .string(let text)):
      guard text.hasSuffix("s"), let value = Double(text.dropLast()) else { return nil }
      return block(number, seconds(Int64(value * 1_000_000), unit: 1_000_000))
    case (.object(let name), .object): return encode(value, as: name).map { block(number, $0) }
    default: return nil
    }
  }

  private static func seconds(_ amount: Int64, unit: Int64) -> [UInt8] {
    var (whole, part) = amount.quotientAndRemainder(dividingBy: unit)
    if part < 0 { (whole, part) = (whole - 1, part + unit) }
    return tag(1, 0) + varint(UInt64(bitPattern: whole)) + tag(2, 0) + varint(UInt64(part * (1_000_000_000 / unit)))
  }

  static func block(_ number: Int, _ bytes: [UInt8]) -> [UInt8] { tag(number, 2) + varint(UInt64(bytes.count)) + bytes }

  private static func tag(_ number: Int, _ wire: UInt64) -> [UInt8] { varint(UInt64(number) << 3 | wire) }

  private static func varint(_ value: UInt64) -> [UInt8] {
    var (bytes, rest): ([UInt8], UInt64) = ([], value)
    while rest > 0x7f {
      bytes.append(UInt8(rest & 0x7f) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(rest)]
  }

  // MARK: Back

  /// With all that the message leaves out because it is nothing.
  static func decode(_ bytes: some Collection<UInt8>, as name: String) -> JSON? {
    guard let shape = SchemaBook.shared.object(name) else { return nil }
    var fields: [String: JSON] = [:]
    for field in shape.fields where !field.isSecret || shape.role == .value {
      fields[field.name] = field.type.isList ? .list([]) : .null
    }
    guard let raw = ProtobufFields(bytes) else { return nil }
    for (number, values) in raw.fields {
      guard let field = shape.fields.first(where: { $0.number == number }) else { return nil }
      let base = field.type.base
      let read = field.type.isList ? values.flatMap { unpacked($0, base) } : values.suffix(1)
      let decoded = read.compactMap { decode($0, base) }
      guard decoded.count == read.count else { return nil }
      fields[field.name] = field.type.isList ? .list(decoded) : decoded.last
    }
    return .object(fields)
  }

  private static func unpacked(_ value: ProtobufFields.Value, _ type: BaseType) -> [ProtobufFields.Value] {
    guard case .block(let bytes) = value else { return [value] }
    switch type {
    case .int, .int64, .bytes, .boolean, .enumeration: return ProtobufFields.varints(bytes).map { .number($0) }
    default: return [value]
    }
  }

  private static func decode(_ value: ProtobufFields.Value, _ type: BaseType) -> JSON? {
    switch (type, value) {
    case (.string, .block(let bytes)), (.id, .block(let bytes)): return .string(String(decoding: bytes, as: UTF8.self))
    case (.boolean, .number(let number)): return .bool(number != 0)
    case (.int, .number(let number)), (.bytes, .number(let number)):
      return .number(Double(Int64(bitPattern: number)))
    case (.int64, .number(let number)): return .string("\(Int64(bitPattern: number))")
    case (.float, .number(let number)): return .number(Double(bitPattern: number))
    case (.enumeration(let name), .number(let number)):
      return SchemaBook.shared.enumeration(name)?.values.first { $0.number == number }.map { .string($0.camel) }
    case (.timestamp, .block(let bytes)):
      return ProtobufFields.seconds(bytes).map { .string(ISOMoment.text(microseconds: $0 / 1_000)) }
    case (.duration, .block(let bytes)):
      return ProtobufFields.seconds(bytes).map { .string("\(Double($0) / 1e9)s") }
    // Whoever knows what it is of reads it.
    case (.payload, .block): return "<payload>"
    case (.object(let name), .block(let bytes)): return decode(bytes, as: name)
    case (.union(let name), .block(let bytes)): return decodeUnion(bytes, name)
    default: return nil
    }
  }

  private static func decodeUnion(_ bytes: [UInt8], _ name: String) -> JSON? {
    guard let union = SchemaBook.shared.union(name), let raw = ProtobufFields(bytes),
      let (number, values) = raw.fields.first, case .block(let inner)? = values.last,
      let arm = union.arms.first(where: { $0.number == number }),
      case .object(var fields)? = decode(inner, as: arm.object)
    else { return nil }
    fields["type"] = .string(arm.tag)
    return .object(fields)
  }
}
