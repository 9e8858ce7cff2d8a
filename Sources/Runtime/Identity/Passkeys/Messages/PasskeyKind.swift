// What both answers say of the credential itself.

enum PasskeyKind {
  static func check(_ type: String, id: Base64URLBytes, rawID: Base64URLBytes) throws(PasskeyError) {
    guard type == "public-key" else {
      throw PasskeyError(.unsupported, "the response is of another kind than public-key")
    }
    guard id == rawID, (1...PasskeyLimits.credentialIDBytes).contains(id.bytes.count) else {
      throw PasskeyError(.malformed, "the response names no credential, or two")
    }
  }

  /// What a transport's name is made of: `smart-card`.
  static func isWord(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
  }
}
