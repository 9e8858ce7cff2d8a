// What must hold of the passkeys' decoders for any bytes: they take or refuse, CBOR has one text for a value, nothing stands
// behind what is taken, what is registered can be read again, and nobody logs in with what was not signed.

import Core
import Wire

@testable import Identity

public enum PasskeyProperty {
  /// Traps when a property is broken.
  public static func check(_ input: [UInt8]) {
    guard let control = input.first else { return }
    let bytes = Array(input.dropFirst())
    switch control % 6 {
    case 0: checkCBOR(bytes)
    case 1: checkData(bytes)
    case 2: _ = try? ClientData(bytes)
    case 3: checkRegistration(Bytes(bytes))
    case 4: checkLogin(Bytes(bytes))
    default: checkChallenge(Bytes(bytes))
    }
  }

  private static func checkCBOR(_ bytes: [UInt8]) {
    guard let value = try? CBORReader.decode(bytes, atMost: PasskeyLimits.attestationBytes) else { return }
    precondition(write(value) == bytes, "two texts for a value")
    guard case .map = value, let object = try? AttestationObject(bytes) else { return }
    precondition(object.signedData.count >= 37, "less than authenticator data has")
  }

  private static func checkData(_ bytes: [UInt8]) {
    guard let data = try? AuthenticatorData(bytes) else { return }
    precondition((try? AuthenticatorData(bytes + [0])) == nil, "something may stand behind it")
    precondition((try? AuthenticatorData(Array(bytes.dropLast()))) == nil, "its end may be missing")
    guard let credential = data.credential else { return }
    precondition((try? COSEKey(encoded: credential.encodedKey)) == credential.key, "another key when it was stored")
  }

  private static func checkRegistration(_ json: Bytes) {
    guard let answer = try? PasskeyRegistration(json: json) else { return }
    guard let passkey = try? passkeys.register(answer, for: challenge(.registration), at: .epoch) else { return }
    precondition(passkey.id == answer.credentialID && passkey.user == user, "another passkey than was asked for")
    precondition((try? COSEKey(encoded: passkey.publicKey))?.algorithm == passkey.algorithm, "a key that is none")
  }

  private static func checkLogin(_ json: Bytes) {
    guard let answer = try? PasskeyAssertion(json: json) else { return }
    guard (try? passkeys.login(answer, for: challenge(.login), with: passkey, at: .epoch)) != nil else { return }
    precondition(answer.authenticatorData == signedData && answer.clientData == signedClientData, "nobody signed that")
  }

  private static func checkChallenge(_ text: Bytes) {
    guard let challenge = try? PasskeyChallenge(encoded: text) else { return }
    precondition((try? PasskeyChallenge(encoded: challenge.encoded)) == challenge, "another when it was kept again")
  }

  // MARK: A login that is right

  private static let user = Array("user".utf8)
  private static let passkeys: Passkeys = {
    let party = try? RelyingParty(id: "example.org", name: "Fuzz", origins: ["https://example.org"])
    guard let party else { preconditionFailure("a relying party that is none") }
    return Passkeys(party)
  }()

  /// Of WebAuthn Level 3's vector for Ed25519, as all that follows.
  private static let passkey = PasskeyCredential(
    id: bytes("zp-EDtllmVgM0UD7x7syMGM_UPYQQa_3Mwiuccqoor0"), user: user,
    publicKey: bytes("pAEBAycgBiFYIETgbd0zHDao3GZ7q1K8rmNIbJFqpeM55qzrqoSTS_gy"),
    algorithm: .edDSA, signCount: 0, isUserVerified: false, isBackupEligible: false, isBackedUp: false)
  private static let signedData = bytes("v6vDdDKViwYzYNOtZGHJxHNa5_jt1GWSpeDwFFKy5LUBAAAAAA")
  private static let signedClientData = bytes(
    """
    eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoiaVZsWDRCeGpPbW1EU0tMWW94cFV0OXNuNk1IRU95Q0ExNXJpR1FK\
    bnY5SSIsIm9yaWdpbiI6Imh0dHBzOi8vZXhhbXBsZS5vcmciLCJjcm9zc09yaWdpbiI6ZmFsc2V9
    """)

  private static func challenge(_ purpose: PasskeyChallenge.Purpose) -> PasskeyChallenge {
    let asked =
      purpose == .login
      ? "iVlX4BxjOmmDSKLYoxpUt9sn6MHEOyCA15riGQJnv9I" : "qKv52r3GsN9jRms5vanoo0o04YUzelnxxXmZBnbTs70"
    let text = """
      {"challenge":"\(asked)","purpose":"\(purpose.name)","user":"dXNlcg","verification":"preferred",\
      "expires":"9999-01-01T00:00:00Z","allowed":[]}
      """
    guard let challenge = try? PasskeyChallenge(encoded: Bytes(Array(text.utf8))) else {
      preconditionFailure("a challenge that is none")
    }
    return challenge
  }

  private static func bytes(_ text: String) -> [UInt8] {
    guard let bytes = Base64URLBytes(text: text)?.bytes else { preconditionFailure("no base64url") }
    return bytes
  }

  // MARK: CBOR, written

  private static func write(_ value: CBORValue) -> [UInt8] {
    switch value {
    case .integer(let number): head(number < 0 ? 1 : 0, UInt64(number < 0 ? -1 - number : number))
    case .bytes(let bytes): head(2, UInt64(bytes.count)) + bytes
    case .text(let text): head(3, UInt64(text.utf8.count)) + Array(text.utf8)
    case .array(let values): head(4, UInt64(values.count)) + values.flatMap(write)
    case .map(let map): head(5, UInt64(map.entries.count)) + map.entries.flatMap { write($0.key) + write($0.value) }
    case .boolean(let value): [value ? 0xf5 : 0xf4]
    case .null: [0xf6]
    }
  }

  private static func write(_ key: CBORKey) -> [UInt8] {
    switch key {
    case .integer(let number): write(CBORValue.integer(number))
    case .text(let text): write(CBORValue.text(text))
    }
  }

  private static func head(_ kind: UInt8, _ number: UInt64) -> [UInt8] {
    if number < 24 { return [kind << 5 | UInt8(number)] }
    let size = number <= 0xff ? 0 : number <= 0xffff ? 1 : number <= 0xffff_ffff ? 2 : 3
    let bytes = (0..<1 << size).reversed().map { UInt8(truncatingIfNeeded: number >> UInt64(8 * $0)) }
    return [kind << 5 | UInt8(24 + size)] + bytes
  }
}
