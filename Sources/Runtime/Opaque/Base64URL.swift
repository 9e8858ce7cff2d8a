// Base64 for tokens, URLs and messages as text (RFC 4648 §5, without padding), by libsodium: its time tells nothing of the
// content, and a value has one text. It stands here for both rooms that have libsodium, and for who carries messages of OPAQUE.

internal import CSodium

public enum Base64URL {
  public static func encode(_ bytes: [UInt8]) -> String {
    let variant = CInt(sodium_base64_VARIANT_URLSAFE_NO_PADDING)
    let count = sodium_base64_encoded_len(bytes.count, variant)
    var text = [CChar](repeating: 0, count: count)
    unsafe sodium_bin2base64(&text, count, bytes, bytes.count, variant)
    return String(decoding: text.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Nil for any text that `encode` would not write.
  public static func decode(_ text: some Sequence<UInt8>) -> [UInt8]? {
    let text = text.map { CChar(bitPattern: $0) }
    // libsodium 1.0.18 takes bytes beyond ASCII for letters.
    guard !text.contains(where: { $0 < 0 }) else { return nil }
    var bytes = [UInt8](repeating: 0, count: text.count / 4 * 3 + 3)
    var count = 0
    let status = unsafe sodium_base642bin(
      &bytes, bytes.count, text, text.count, nil, &count, nil, CInt(sodium_base64_VARIANT_URLSAFE_NO_PADDING))
    guard status == 0 else { return nil }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  public static func decode(_ text: String) -> [UInt8]? { decode(text.utf8) }
}
