// Tells one text from another that was meant to be the same: FNV-1a with 64 bits. It finds accidents; whoever wants to
// deceive it can.

public enum Fingerprint {
  public static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    return sum
  }

  public static func of(_ bytes: Span<UInt8>) -> UInt64 {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    for place in bytes.indices { sum = (sum ^ UInt64(bytes[place])) &* 0x0000_0100_0000_01b3 }
    return sum
  }

  /// In eight bytes, the highest first.
  public static func bytes(of bytes: some Sequence<UInt8>) -> [UInt8] {
    let sum = of(bytes)
    return (0..<8).map { UInt8(truncatingIfNeeded: sum >> (56 - 8 * UInt64($0))) }
  }
}
