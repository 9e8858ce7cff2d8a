// The question of a login, as `PublicKeyCredential.parseRequestOptionsFromJSON` takes it (WebAuthn Level 3,
// PublicKeyCredentialRequestOptionsJSON).

public import Core
internal import Wire

/// What a browser is asked for to show a passkey.
public struct PasskeyRequestOptions: Sendable {
  let party: RelyingParty
  let policy: PasskeyPolicy
  let challenge: PasskeyChallenge
  /// None: whichever discoverable one the person chooses.
  let allowed: [PasskeyDescriptor]

  public var json: Bytes {
    var json = JSONWriter(capacity: 512)
    json.beginObject()
    json.field("challenge", Base64URLBytes(challenge.bytes))
    json.field("timeout", policy.timeoutMs)
    json.field("rpId", party.id)
    json.key("allowCredentials")
    PasskeyDescriptor.write(allowed, into: &json)
    json.field("userVerification", challenge.verification)
    json.endObject()
    return json.finish()
  }
}
