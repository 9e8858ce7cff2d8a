// Cuts a message whose length is known into its fields.

struct MessageReader {
  private let bytes: [UInt8]
  private var start = 0

  init(_ bytes: [UInt8], count: Int) throws(OpaqueError) {
    guard bytes.count == count else { throw .wrongLength(expected: count, got: bytes.count) }
    self.bytes = bytes
  }

  mutating func take(_ count: Int) -> [UInt8] {
    defer { start += count }
    return Array(bytes[start..<start + count])
  }

  mutating func element() throws(OpaqueError) -> Element { try Element(take(Element.count)) }
}
