// The origin of a page as browsers write it: `https://example.org`, with the port where it is not the usual one. It is
// compared as text, so a configured one has to be written exactly so; what never could be equal is said at the start.

struct WebOrigin: Equatable {
  let text: String
  let host: String

  /// An app of Android, which has a fingerprint in place of a host.
  static func isAndroidApp(_ text: String) -> Bool { text.hasPrefix(androidPrefix) }
  private static let androidPrefix = "android:apk-key-hash:"

  init(_ text: String) throws(PasskeyError) {
    let isSecure = text.hasPrefix("https://")
    guard isSecure || text.hasPrefix("http://") else {
      throw WebOrigin.mistake(text, "must begin with https://")
    }
    let authority = text.dropFirst(isSecure ? 8 : 7)
    let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
    guard let host = parts.first.map(String.init), HostName.isValid(host), parts.count <= 2 else {
      throw WebOrigin.mistake(
        text, "must be a scheme, a host in lower case and perhaps a port, with no path and no / at its end")
    }
    if parts.count == 2 { try WebOrigin.check(port: String(parts[1]), isSecure, text) }
    guard isSecure || HostName.isLocal(host) else {
      throw WebOrigin.mistake(text, "must be https: browsers have passkeys over http for localhost alone")
    }
    self.text = text
    self.host = host
  }

  private static func check(port: String, _ isSecure: Bool, _ text: String) throws(PasskeyError) {
    guard let number = UInt16(port), number > 0, String(number) == port else {
      throw mistake(text, "has a port that is none")
    }
    guard number != (isSecure ? 443 : 80) else {
      throw mistake(text, "must be written without its port \(port), which browsers leave out")
    }
  }

  /// Texts of the configuration may be said.
  private static func mistake(_ text: String, _ what: String) -> PasskeyError {
    PasskeyError(.configuration, "the passkey origin \(text) \(what)")
  }

  static func check(androidApp text: String) throws(PasskeyError) {
    guard let hash = Base64URLBytes(text: String(text.dropFirst(androidPrefix.count))),
      hash.bytes.count == SHA256Digest.length
    else { throw mistake(text, "must end in the SHA-256 of the app's certificate, in base64url without padding") }
  }
}
