// The question of a registration, as `PublicKeyCredential.parseCreationOptionsFromJSON` takes it (WebAuthn Level 3,
// PublicKeyCredentialCreationOptionsJSON).

public import Core
internal import Wire

/// What a browser is asked for a new passkey.
public struct PasskeyCreationOptions: Sendable {
  let party: RelyingParty
  let policy: PasskeyPolicy
  let user: PasskeyUser
  let challenge: PasskeyChallenge
  let excluded: [PasskeyDescriptor]

  public var json: Bytes {
    var json = JSONWriter(capacity: 1_024)
    write(into: &json)
    return json.finish()
  }

  private func write(into json: inout JSONWriter) {
    json.beginObject()
    json.key("rp")
    json.beginObject()
    json.field("id", party.id)
    json.field("name", party.name)
    json.endObject()
    json.key("user")
    json.beginObject()
    json.field("id", Base64URLBytes(user.handle))
    json.field("name", user.name)
    json.field("displayName", user.displayName)
    json.endObject()
    json.field("challenge", Base64URLBytes(challenge.bytes))
    json.key("pubKeyCredParams")
    json.beginArray()
    for algorithm in policy.algorithms {
      json.beginObject()
      json.field("type", "public-key")
      json.field("alg", algorithm.rawValue)
      json.endObject()
    }
    json.endArray()
    json.field("timeout", policy.timeoutMs)
    json.key("excludeCredentials")
    PasskeyDescriptor.write(excluded, into: &json)
    writeSelection(into: &json)
    // Nothing of it would be believed, and asking for it asks the person too.
    json.field("attestation", "none")
    json.key("extensions")
    json.beginObject()
    json.field("credProps", true)
    json.endObject()
    json.endObject()
  }

  private func writeSelection(into json: inout JSONWriter) {
    json.key("authenticatorSelection")
    json.beginObject()
    json.field("residentKey", policy.residentKey)
    // What browsers of Level 1 read in its place.
    json.field("requireResidentKey", policy.residentKey == .required)
    json.field("userVerification", challenge.verification)
    json.endObject()
  }
}
