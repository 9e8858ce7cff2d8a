// Bytes as WebAuthn's JSON carries them: base64url without padding, in the one text that they have.

internal import CSodium
internal import Wire

struct Base64URLBytes: Equatable {
  var bytes: [UInt8] = []

  private static let variant = Int32(sodium_base64_VARIANT_URLSAFE_NO_PADDING)

  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// Nil for anything but base64url: padding, other letters and bits that belong to no byte too.
  init?(text: String) {
    precondition(Sodium.isReady)
    let text = Array(text.utf8)
    var bytes = [UInt8](repeating: 0, count: text.count / 4 * 3 + 3)
    var count = 0
    let status = unsafe text.withUnsafeBytes { text in
      let characters = unsafe text.assumingMemoryBound(to: CChar.self).baseAddress
      return unsafe sodium_base642bin(
        &bytes, bytes.count, characters, text.count, nil, &count, nil, Base64URLBytes.variant)
    }
    // Without a place to say where it stopped, it takes the whole text or nothing.
    guard status == 0 else { return nil }
    self.bytes = Array(bytes[..<count])
  }

  var text: String {
    precondition(Sodium.isReady)
    let size = sodium_base64_encoded_len(bytes.count, Base64URLBytes.variant)
    var text = [CChar](repeating: 0, count: size)
    unsafe sodium_bin2base64(&text, size, bytes, bytes.count, Base64URLBytes.variant)
    return String(decoding: text.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension Base64URLBytes: JSONValue {
  static func read(from json: inout JSONReader) throws(JSONError) -> Base64URLBytes? {
    guard let text = try json.string() else { return nil }
    if let bytes = Base64URLBytes(text: text) { return bytes }
    json.note(.badFormat, "must be base64url without padding")
    return nil
  }

  func write(into json: inout JSONWriter) { json.string(text) }
}
