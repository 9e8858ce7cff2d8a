// What OPAQUE makes of SHA-512: HMAC, HKDF (RFC 5869), the labelled expansion of RFC 9807 §6.4.2.1, and expand_message_xmd
// (RFC 9380 §5.3.1), by which text becomes elements and scalars. All inputs are short and their lengths are no secret.

internal import CSodium

enum Hashing {
  /// Of a hash, a MAC and a key that is made of them.
  static let count = 64
  private static let block = 128

  static func sha512(_ message: [UInt8]) -> [UInt8] {
    precondition(Sodium.isReady)
    var hash = [UInt8](repeating: 0, count: count)
    unsafe crypto_hash_sha512(&hash, message, UInt64(message.count))
    return hash
  }

  static func hmac(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    precondition(Sodium.isReady)
    var state = crypto_auth_hmacsha512_state()
    var code = [UInt8](repeating: 0, count: count)
    unsafe crypto_auth_hmacsha512_init(&state, key, key.count)
    unsafe crypto_auth_hmacsha512_update(&state, message, UInt64(message.count))
    unsafe crypto_auth_hmacsha512_final(&state, &code)
    unsafe sodium_memzero(&state, MemoryLayout.size(ofValue: state))
    return code
  }

  /// HKDF-Extract without a salt.
  static func extract(_ material: [UInt8]) -> [UInt8] { hmac(material, key: []) }

  /// HKDF-Expand.
  static func expand(_ key: [UInt8], _ info: [UInt8], count: Int = count) -> [UInt8] {
    precondition(count <= 255 * Hashing.count, "HKDF makes no more than that")
    var output: [UInt8] = []
    var last: [UInt8] = []
    while output.count < count {
      last = hmac(last + info + [UInt8(output.count / Hashing.count + 1)], key: key)
      output += last
    }
    return Array(output.prefix(count))
  }

  /// Derive-Secret: a key that is bound to its name and to all that was said.
  static func derive(_ key: [UInt8], _ label: StaticString, _ transcript: [UInt8]) -> [UInt8] {
    let name = "OPAQUE-".ascii + label.bytes
    return expand(
      key, UInt16(count).bigEndianBytes + [UInt8(name.count)] + name + [UInt8(transcript.count)] + transcript)
  }

  /// 64 bytes that are as good as random, of a message and of what it is for.
  static func expandMessage(_ message: [UInt8], for purpose: [UInt8]) -> [UInt8] {
    let domain = purpose + [UInt8(purpose.count)]
    let padding = [UInt8](repeating: 0, count: block)
    let first = sha512(padding + message + UInt16(count).bigEndianBytes + [0] + domain)
    // The second block would be the exclusive or of both; one is all that is asked for.
    return sha512(first + [1] + domain)
  }
}

extension StaticString {
  var bytes: [UInt8] { unsafe Array(UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)) }
}

extension String {
  var ascii: [UInt8] { Array(utf8) }
}

extension FixedWidthInteger {
  /// The number, most significant byte first.
  var bigEndianBytes: [UInt8] {
    stride(from: Self.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: self >> Self($0)) }
  }

  init(bigEndian bytes: some Sequence<UInt8>) { self = bytes.reduce(0) { $0 << 8 | Self($1) } }
}

extension [UInt8] {
  /// Behind its length in two bytes, as the transcript has names.
  func withLength() throws(OpaqueError) -> [UInt8] {
    guard let length = UInt16(exactly: count) else { throw .tooLong }
    return length.bigEndianBytes + self
  }
}
