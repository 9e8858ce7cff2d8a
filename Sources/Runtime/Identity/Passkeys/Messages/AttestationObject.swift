// What an authenticator says about itself when it makes a credential (WebAuthn Level 3, section 6.5). `none` says
// nothing; `packed` without certificates is signed with the new key and shows that it is held; what names a maker would
// have to be held against the lists of makers, which are not here, so it is worth what the policy says.

struct AttestationObject {
  let format: String
  let statement: CBORMap
  let signedData: [UInt8]
  let data: AuthenticatorData

  init(_ bytes: [UInt8]) throws(PasskeyError) {
    let value: CBORValue
    do throws(CBORError) {
      value = try CBORReader.decode(bytes, atMost: PasskeyLimits.attestationBytes)
    } catch { throw error.of("the attestation object") }
    guard case .map(let map) = value, map.entries.count == 3, case .text(let format)? = map["fmt"],
      case .map(let statement)? = map["attStmt"], case .bytes(let signed)? = map["authData"]
    else { throw PasskeyError(.malformed, "the attestation object is no map of fmt, attStmt and authData") }
    self.format = format
    self.statement = statement
    signedData = signed
    data = try AuthenticatorData(signed)
  }

  /// What it is worth.
  func check(
    _ credential: AuthenticatorData.Credential, clientDataHash: [UInt8], _ policy: PasskeyPolicy.Attestation
  ) throws(PasskeyError) -> PasskeyCredential.Attestation {
    if format == "none" {
      guard statement.entries.isEmpty else {
        throw PasskeyError(.malformed, "an attestation of none has a statement")
      }
      return .none
    }
    if format == "packed" && statement["x5c"] == nil {
      try checkSelf(credential, clientDataHash)
      return .itself
    }
    guard policy == .takenAsNone else {
      throw PasskeyError(
        .attestationRefused, "attestations other than none and packed without certificates are refused")
    }
    return .none
  }

  private func checkSelf(
    _ credential: AuthenticatorData.Credential, _ clientDataHash: [UInt8]
  ) throws(PasskeyError) {
    guard statement.entries.count == 2, case .integer(let algorithm)? = statement["alg"],
      case .bytes(let signature)? = statement["sig"], signature.count <= PasskeyLimits.signatureBytes
    else { throw PasskeyError(.malformed, "the packed attestation is no map of alg and sig") }
    guard algorithm == Int64(credential.key.algorithm.rawValue) else {
      throw PasskeyError(.malformed, "the packed attestation is of another algorithm than the key")
    }
    guard try credential.key.accepts(signature, of: signedData + clientDataHash) else {
      throw PasskeyError(.badSignature, "the packed attestation is not signed by the key")
    }
  }
}
