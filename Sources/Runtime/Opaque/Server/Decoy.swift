// What a name that nobody has is answered with, so that nobody can ask which names there are (RFC 9807 §10.9). It is made
// anew at each login, also of a name that somebody has, so it costs the same; and it is made of the name and the server's
// secrets alone, so the same name has the same answer always. The oldest secrets make it: those do not change when new
// ones are added, which would show at once who has not logged in since.

struct Decoy {
  let setup: OpaqueSetup
  let stretching: KeyStretching
  let credential: [UInt8]
  let upload: [UInt8]

  init(_ credential: [UInt8], _ setups: OpaqueSetups, _ stretchings: [KeyStretching]) {
    setup = setups.oldest
    self.credential = credential
    stretching = Decoy.choose(credential, setup, stretchings)
    // No one knows the private key of this one: it never logs in, whatever its password.
    let key = Element(mapping: setup.expand(credential, "DecoyKey"))
    upload =
      RegistrationUpload(
        clientKey: key, maskingKey: setup.expand(credential, "DecoyMaskingKey"), envelope: .empty
      ).encoded()
  }

  /// Records differ in how they are stretched, so names that nobody has do too. Each of the choices draws a number, the
  /// highest wins: one more of them changes the answer of no name but those that it takes over.
  private static func choose(
    _ credential: [UInt8], _ setup: OpaqueSetup, _ stretchings: [KeyStretching]
  ) -> KeyStretching {
    let draws = stretchings.map { ($0, setup.expand(credential + $0.encoded(), "DecoyStretching", 8)) }
    return draws.max { UInt64(bigEndian: $0.1) < UInt64(bigEndian: $1.1) }!.0
  }
}
