import Core
import Testing

@testable import Identity

@Suite struct PublishedVectorTests {
  private let party: RelyingParty
  private var passkeys: Passkeys { Passkeys(party) }

  init() throws {
    party = try RelyingParty(
      id: "example.org", name: "Vectors", origins: ["https://example.org"], framedBy: ["https://example.com"])
  }

  private func register(_ vector: PublishedVector, _ passkeys: Passkeys) throws -> PasskeyCredential {
    let answer = try PasskeyRegistration(json: vector.registrationJSON)
    return try passkeys.register(answer, for: vector.challenge(.registration), at: .epoch)
  }

  @Test(
    arguments: PublishedVector.all.filter { !["none.ES256.crossOrigin", "packed.ES384"].contains($0.name) })
  func eachRegistersAndLogsIn(vector: PublishedVector) throws {
    let passkey = try register(vector, passkeys)
    #expect(passkey.id == vector.id)
    #expect(passkey.model == vector.bytes(vector.registration.aaguid))
    #expect(passkey.attestation == (vector.name == "packed-self.ES256" ? .itself : .none))
    let answer = try PasskeyAssertion(json: vector.assertionJSON)
    let use = try passkeys.login(answer, for: vector.challenge(.login), with: passkey, at: .epoch)
    #expect(use.signCount == 0)
  }

  @Test(arguments: ["none.ES256.crossOrigin", "none.ES256.topOrigin"])
  func aFrameIsRefusedUnlessItsPageIsConfigured(name: String) throws {
    let vector = PublishedVector.named(name)
    let party = try RelyingParty(id: "example.org", name: "Vectors", origins: ["https://example.org"])
    #expect { try register(vector, Passkeys(party)) } throws: { ($0 as? PasskeyError)?.code == .wrongOrigin }
  }

  @Test func aFrameOfAPageThatNobodyNamesIsRefused() throws {
    let vector = PublishedVector.named("none.ES256.crossOrigin")
    #expect { try register(vector, passkeys) } throws: { ($0 as? PasskeyError)?.code == .wrongOrigin }
  }

  @Test func anAlgorithmThatIsNotTakenIsRefused() {
    let vector = PublishedVector.named("packed.ES384")
    #expect { try register(vector, passkeys) } throws: { ($0 as? PasskeyError)?.code == .unsupported }
  }

  @Test(arguments: ["packed.ES256", "packed.RS256", "packed.EdDSA", "fido-u2f.ES256"])
  func attestationsOfMakersAreRefusedWhereThePolicySaysSo(name: String) {
    let strict = Passkeys(party, policy: PasskeyPolicy(attestation: .refused))
    #expect { try register(PublishedVector.named(name), strict) } throws: {
      ($0 as? PasskeyError)?.code == .attestationRefused
    }
  }

  @Test(arguments: ["none.ES256", "packed-self.ES256"]) func thatPolicyTakesTheOthers(name: String) throws {
    _ = try register(PublishedVector.named(name), Passkeys(party, policy: PasskeyPolicy(attestation: .refused)))
  }

  /// Whatever bit of what is signed is turned, the signature does not fit any more.
  @Test(arguments: ["none.ES256", "packed.RS256", "packed.EdDSA"]) func noBitOfALoginMayChange(name: String) throws {
    let vector = PublishedVector.named(name)
    let passkey = try register(vector, passkeys)
    let challenge = try vector.challenge(.login)
    let parts = [
      vector.bytes(vector.authentication.clientDataJSON), vector.bytes(vector.authentication.authenticatorData),
      vector.bytes(vector.authentication.signature),
    ]
    for (part, bytes) in parts.enumerated() {
      for place in bytes.indices {
        var changed = parts
        changed[part][place] ^= 1 << UInt8(place % 8)
        let json = ResponseText.assertion(
          id: vector.id, clientData: changed[0], data: changed[1], signature: changed[2])
        #expect(throws: PasskeyError.self) {
          try passkeys.login(PasskeyAssertion(json: json), for: challenge, with: passkey, at: .epoch)
        }
      }
    }
  }

  @Test func noBitOfASelfAttestationMayChange() throws {
    let vector = PublishedVector.named("packed-self.ES256")
    let object = vector.bytes(vector.registration.attestationObject)
    let challenge = try vector.challenge(.registration)
    for place in object.indices {
      for bit in 0..<8 {
        var changed = object
        changed[place] ^= 1 << UInt8(bit)
        let json = ResponseText.registration(
          id: vector.id, clientData: vector.bytes(vector.registration.clientDataJSON), object: changed)
        // A format that is not known is taken for none: so that is the one place where a bit may change.
        if let read = try? AttestationObject(changed), read.format != "packed" { continue }
        #expect(throws: PasskeyError.self, "byte \(place), bit \(bit)") {
          try passkeys.register(PasskeyRegistration(json: json), for: challenge, at: .epoch)
        }
      }
    }
  }
}
