// Who we are to browsers and authenticators: configuration, looked at once, when the server starts. A passkey belongs to
// the id for ever, so a wrong one is better refused than found out by the people who cannot log in any more.

/// The relying party of WebAuthn.
public struct RelyingParty: Sendable, Equatable {
  /// The domain to which passkeys belong: `example.org`.
  public let id: String
  /// What an authenticator shows to people.
  public let name: String
  /// Pages on which ceremonies may take place: `https://watch.example.org`.
  public let origins: [String]
  /// Origins of pages that may hold ours in a frame and have ceremonies there; usually none. Browsers that do not say
  /// which page it is, as before Level 3, are refused there.
  public let framedBy: [String]
  /// By which authenticators name it.
  let idHash: [UInt8]

  public init(id: String, name: String, origins: [String], framedBy: [String] = []) throws(PasskeyError) {
    guard HostName.isValid(id) else {
      throw PasskeyError(
        .configuration, "the passkey relying party id \(id) must be a domain in lower case, without scheme and port")
    }
    guard !name.isEmpty else { throw PasskeyError(.configuration, "the passkey relying party has no name") }
    guard !origins.isEmpty else { throw PasskeyError(.configuration, "passkeys have no origin on which to be used") }
    for text in origins {
      if WebOrigin.isAndroidApp(text) {
        try WebOrigin.check(androidApp: text)
        continue
      }
      let origin = try WebOrigin(text)
      guard HostName.isWithin(origin.host, id) else {
        throw PasskeyError(
          .configuration,
          "the passkey relying party id \(id) is no suffix of \(origin.host), the host of the origin \(text):"
            + " browsers will refuse it there")
      }
    }
    for text in framedBy { _ = try WebOrigin(text) }
    self.id = id
    self.name = name
    self.origins = origins
    self.framedBy = framedBy
    idHash = SHA256Digest.of(id)
  }
}
