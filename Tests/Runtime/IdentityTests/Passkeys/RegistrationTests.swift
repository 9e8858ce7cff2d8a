import Core
import Testing

@testable import Identity

@Suite struct RegistrationTests {
  private let stage: PasskeyStage

  init() throws { stage = try PasskeyStage() }

  @Test func aPasskeyHasWhatTheAuthenticatorSaid() throws {
    let passkey = try stage.register {
      $0.flags |= 0x18
      $0.signCount = 7
    }
    #expect(passkey.id == stage.authenticator.id && passkey.user == stage.user.handle)
    #expect(passkey.algorithm == .edDSA && passkey.signCount == 7 && passkey.attestation == .none)
    #expect(passkey.isUserVerified && passkey.isBackupEligible && passkey.isBackedUp)
    #expect(passkey.isDiscoverable == nil && passkey.transports.isEmpty)
  }

  @Test func aSelfAttestationIsVerified() throws {
    #expect(try stage.register(.itself).attestation == .itself)
  }

  @Test func aSelfAttestationOfAnotherKeyIsRefused() {
    let wrong = SoftAuthenticator().sign([1])
    let statement = CBORMap([(.text("alg"), .integer(-8)), (.text("sig"), .bytes(wrong))])
    expectRefusal(.badSignature) { () throws(PasskeyError) in try stage.register(.other("packed", statement)) }
    let otherKind = CBORMap([(.text("alg"), .integer(-7)), (.text("sig"), .bytes(wrong))])
    expectRefusal(.malformed) { () throws(PasskeyError) in try stage.register(.other("packed", otherKind)) }
    expectRefusal(.malformed) { () throws(PasskeyError) in try stage.register(.other("packed", CBORMap())) }
  }

  @Test func anAttestationOfNoneSaysNothing() {
    let statement = CBORMap([(.text("alg"), .integer(-8))])
    expectRefusal(.malformed) { () throws(PasskeyError) in try stage.register(.other("none", statement)) }
  }

  @Test func otherAttestationsAreWorthWhatThePolicySays() throws {
    let statement = CBORMap([(.text("ver"), .text("2.0"))])
    #expect(try stage.register(.other("tpm", statement)).attestation == .none)
    let strict = try PasskeyStage(policy: PasskeyPolicy(attestation: .refused))
    expectRefusal(.attestationRefused) { () throws(PasskeyError) in try strict.register(.other("tpm", statement)) }
    _ = try strict.register()
  }

  @Test func whatDoesNotAnswerOurQuestionIsRefused() {
    expectRefusal(.wrongPurpose) { () throws(PasskeyError) in try stage.register { $0.type = "webauthn.get" } }
    expectRefusal(.wrongPurpose) { () throws(PasskeyError) in try stage.register { $0.type = "payment.get" } }
    expectRefusal(.wrongChallenge) { () throws(PasskeyError) in try stage.register { $0.challenge[31] ^= 1 } }
    expectRefusal(.wrongChallenge) { () throws(PasskeyError) in try stage.register { $0.challenge = [] } }
    expectRefusal(.wrongRelyingParty) { () throws(PasskeyError) in try stage.register { $0.partyID = "example.com" } }
  }

  @Test(arguments: [
    "https://example.com", "http://example.org", "https://example.org:444", "https://sub.example.org",
    "https://example.org/", "https://EXAMPLE.org", "https://example.org.evil.com", "null", "",
  ]) func aPageThatIsNotOursIsRefused(origin: String) {
    expectRefusal(.wrongOrigin) { () throws(PasskeyError) in try stage.register { $0.origin = origin } }
  }

  @Test func aFrameIsRefused() throws {
    for more in [
      #","crossOrigin":true"#, #","crossOrigin":true,"topOrigin":"https://example.com""#,
      #","topOrigin":"https://example.com""#,
    ] {
      expectRefusal(.wrongOrigin) { () throws(PasskeyError) in try stage.register { $0.moreClientData = more } }
    }
    _ = try stage.register { $0.moreClientData = #","crossOrigin":false,"unheard":{"of":[1]}"# }
    let framed = try PasskeyStage(framedBy: ["https://example.com"])
    _ = try framed.register { $0.moreClientData = #","crossOrigin":true,"topOrigin":"https://example.com""# }
    expectRefusal(.wrongOrigin) { () throws(PasskeyError) in
      try framed.register { $0.moreClientData = #","crossOrigin":true,"topOrigin":"https://example.net""# }
    }
  }

  @Test func somebodyHasToBeThereAndVerifiedWhereThatIsRequired() throws {
    expectRefusal(.userNotPresent) { () throws(PasskeyError) in try stage.register { $0.flags &= ~1 } }
    expectRefusal(.userNotVerified) { () throws(PasskeyError) in
      try stage.register(verification: .required) { $0.flags &= ~4 }
    }
    #expect(try stage.register(verification: .required).isUserVerified)
    #expect(try !stage.register(verification: .preferred) { $0.flags &= ~4 }.isUserVerified)
    #expect(try !stage.register(verification: .discouraged) { $0.flags &= ~4 }.isUserVerified)
  }

  @Test func aRegistrationWithoutACredentialIsRefused() {
    expectRefusal(.malformed) { () throws(PasskeyError) in try stage.register { $0.flags &= ~0x40 } }
  }

  @Test func anAlgorithmThatWasNotAskedForIsRefused() throws {
    let stage = try PasskeyStage(policy: PasskeyPolicy(algorithms: [.es256]))
    expectRefusal(.unsupported) { () throws(PasskeyError) in try stage.register() }
  }

  @Test func anotherCredentialThanTheBrowserNamesIsRefused() throws {
    let (_, challenge) = stage.passkeys.askForRegistration(of: stage.user, at: PasskeyStage.now)
    let words = SoftAuthenticator.Words(type: "webauthn.create", challenge: challenge.bytes, flags: 0x45)
    let object = stage.authenticator.attestationObject(
      words.authenticatorData(stage.authenticator.credential()), words.clientData, .none)
    let json = SoftAuthenticator().registration(words.clientData, object)
    expectRefusal(.wrongCredential) { () throws(PasskeyError) in
      try stage.passkeys.register(PasskeyRegistration(json: json), for: challenge, at: PasskeyStage.now)
    }
  }

  @Test func whatTheBrowserSaysBesidesIsKept() throws {
    let (_, challenge) = stage.passkeys.askForRegistration(of: stage.user, at: PasskeyStage.now)
    let words = SoftAuthenticator.Words(type: "webauthn.create", challenge: challenge.bytes, flags: 0x45)
    let object = stage.authenticator.attestationObject(
      words.authenticatorData(stage.authenticator.credential()), words.clientData, .none)
    let id = Base64URLBytes(stage.authenticator.id).text
    let json = """
      {"id":"\(id)","rawId":"\(id)","type":"public-key","authenticatorAttachment":"platform",
      "clientExtensionResults":{"credProps":{"rk":true},"other":1},"response":{"publicKeyAlgorithm":-8,
      "transports":["internal","hybrid","<script>","far-too-long-for-a-transport"],"publicKey":null,
      "clientDataJSON":"\(Base64URLBytes(words.clientData).text)","attestationObject":"\(Base64URLBytes(object).text)"}}
      """
    let answer = try PasskeyRegistration(json: Bytes(Array(json.utf8)))
    let passkey = try stage.passkeys.register(answer, for: challenge, at: PasskeyStage.now)
    #expect(passkey.isDiscoverable == true && passkey.transports == ["internal", "hybrid"])
  }
}
