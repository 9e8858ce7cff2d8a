// Protobuf's wire format, as much of it as descriptors need. The generator stands alone, so it does not take the
// server's writer.

struct ProtobufBytes {
  private(set) var bytes: [UInt8] = []

  /// Nothing is written for "" either: in descriptors an empty text says what no text says.
  mutating func text(_ number: Int, _ text: String) {
    if !text.isEmpty { field(number, Array(text.utf8)) }
  }

  mutating func integer(_ number: Int, _ value: Int) {
    varint(UInt64(number) << 3)
    varint(UInt64(bitPattern: Int64(value)))
  }

  mutating func flag(_ number: Int, _ value: Bool) { integer(number, value ? 1 : 0) }

  mutating func message(_ number: Int, _ body: (inout ProtobufBytes) -> Void) {
    var inner = ProtobufBytes()
    body(&inner)
    field(number, inner.bytes)
  }

  mutating func message(_ number: Int, _ content: [UInt8]) { field(number, content) }

  private mutating func field(_ number: Int, _ content: [UInt8]) {
    varint(UInt64(number) << 3 | 2)
    varint(UInt64(content.count))
    bytes += content
  }

  private mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
