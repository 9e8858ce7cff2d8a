// The Castagnoli checksum (CRC-32C), as the PROXY protocol uses it. Bit by bit: it covers a few hundred bytes once a
// connection, which is not worth a table.

enum CRC32C {
  static func checksum(_ bytes: Span<UInt8>) -> UInt32 {
    var crc = UInt32.max
    for index in bytes.indices {
      crc ^= UInt32(bytes[index])
      for _ in 0..<8 { crc = crc >> 1 ^ (crc & 1 == 0 ? 0 : 0x82f6_3b78) }
    }
    return ~crc
  }
}
