import Core
import Testing

@testable import Identity

@Suite struct HostileResponseTests {
  private let stage: PasskeyStage

  init() throws { stage = try PasskeyStage() }

  @Test func jsonThatIsNoResponseIsRefused() {
    for text in [
      "", "{", "null", "[]", "1", "{}", #"{"id":1}"#, #"{"id":"AA==","rawId":"AA==","type":"public-key"}"#,
      #"{"id":"AA","rawId":"AA","type":"public-key","response":{}}"#,
      #"{"id":"AA","rawId":"AA","type":"public-key","response":{"clientDataJSON":"+/","attestationObject":"AA"}}"#,
      #"{"id":"AB","rawId":"AB","type":"public-key","response":null}"#,
    ] {
      let json = Bytes(Array(text.utf8))
      expectRefusal(.malformed) { () throws(PasskeyError) in try PasskeyRegistration(json: json) }
      expectRefusal(.malformed) { () throws(PasskeyError) in try PasskeyAssertion(json: json) }
    }
  }

  @Test func twoIDsOrAnotherKindAreRefused() {
    func json(_ id: String, _ raw: String, _ type: String) -> Bytes {
      let text = """
        {"id":"\(id)","rawId":"\(raw)","type":"\(type)","response":{"clientDataJSON":"AA","attestationObject":"AA",\
        "authenticatorData":"AA","signature":"AA"}}
        """
      return Bytes(Array(text.utf8))
    }
    expectRefusal(.malformed) { () throws(PasskeyError) in try PasskeyRegistration(json: json("AA", "AQ", "public-key"))
    }
    expectRefusal(.malformed) { () throws(PasskeyError) in try PasskeyAssertion(json: json("", "", "public-key")) }
    expectRefusal(.unsupported) { () throws(PasskeyError) in try PasskeyAssertion(json: json("AA", "AA", "password")) }
    let long = Base64URLBytes([UInt8](repeating: 1, count: 1_024)).text
    expectRefusal(.malformed) { () throws(PasskeyError) in try PasskeyAssertion(json: json(long, long, "public-key")) }
  }

  @Test func whatIsTooLargeIsRefused() throws {
    let (_, challenge) = stage.passkeys.askForRegistration(of: stage.user, at: PasskeyStage.now)
    func register(_ clientData: [UInt8], _ object: [UInt8]) throws(PasskeyError) -> PasskeyCredential {
      let json = stage.authenticator.registration(clientData, object)
      return try stage.passkeys.register(PasskeyRegistration(json: json), for: challenge, at: PasskeyStage.now)
    }
    var words = SoftAuthenticator.Words(type: "webauthn.create", challenge: challenge.bytes, flags: 0x45)
    let object = stage.authenticator.attestationObject(
      words.authenticatorData(stage.authenticator.credential()), words.clientData, .none)
    expectRefusal(.tooLarge) { () throws(PasskeyError) in
      try register(words.clientData, [UInt8](repeating: 0, count: PasskeyLimits.attestationBytes + 1))
    }
    expectRefusal(.tooLarge) { () throws(PasskeyError) in
      try register(words.clientData, [UInt8](repeating: 0, count: PasskeyLimits.responseBytes))
    }
    words.moreClientData = #","more":""# + String(repeating: "a", count: PasskeyLimits.clientDataBytes) + #"""#
    expectRefusal(.tooLarge) { () throws(PasskeyError) in try register(words.clientData, object) }
    expectRefusal(.tooLarge) { () throws(PasskeyError) in
      try PasskeyAssertion(
        json: ResponseText.assertion(
          id: [1], clientData: [], data: [], signature: [UInt8](repeating: 0, count: PasskeyLimits.signatureBytes + 1)))
    }
  }

  /// The most expensive texts that the bounds let through, a thousand times.
  @Test func whatIsHostileCostsLittle() {
    let deep = [UInt8](repeating: 0x81, count: PasskeyLimits.attestationBytes)
    let wide = CBORText.head(4, 30_000) + [UInt8](repeating: 0, count: 30_000)
    let declared = CBORText.head(5, 1 << 60) + [UInt8](repeating: 0, count: 100)
    let start = MonotonicTime.now
    for _ in 0..<1_000 {
      for object in [deep, wide, declared] {
        expectRefusal(.malformed) { () throws(PasskeyError) in try AttestationObject(object) }
      }
    }
    #expect(MonotonicTime.now - start < .seconds(10))
  }

  @Test func whateverIsChangedIsTakenOrRefusedAndNothingElse() throws {
    let (_, challenge) = stage.passkeys.askForRegistration(of: stage.user, at: PasskeyStage.now)
    let passkey = try stage.register()
    let (_, login) = stage.passkeys.askForLogin(of: stage.user.handle, at: PasskeyStage.now)
    let registration = stage.authenticator.registration(challenge, .itself).array
    let assertion = stage.authenticator.assertion(login).array
    for round in 0..<20_000 {
      let json = Bytes(changed(round.isMultiple(of: 2) ? registration : assertion, round))
      do throws(PasskeyError) {
        if round.isMultiple(of: 2) {
          let answer = try PasskeyRegistration(json: json)
          _ = try stage.passkeys.register(answer, for: challenge, at: PasskeyStage.now)
        } else {
          _ = try stage.passkeys.login(PasskeyAssertion(json: json), for: login, with: passkey, at: PasskeyStage.now)
        }
      } catch { #expect(error.code != .configuration) }
    }
  }

  /// One to three bytes changed, now and then cut or with a piece twice.
  private func changed(_ bytes: [UInt8], _ round: Int) -> [UInt8] {
    var bytes = bytes
    func place() -> Int { Int(Randomness.word() % UInt64(bytes.count)) }
    for _ in 0...round % 3 { bytes[place()] = UInt8(truncatingIfNeeded: Randomness.word()) }
    switch round % 11 {
    case 0: bytes.removeLast(place())
    case 1:
      let start = place()
      bytes.insert(contentsOf: bytes[start..<min(start + 40, bytes.count)], at: place())
    default: break
    }
    return bytes
  }

  @Test func aClientDataThatSaysAThingTwiceIsRefused() {
    for more in [#","type":"webauthn.get""#, #","challenge":"AA""#, #","origin":"https://evil.com""#] {
      expectRefusal(.malformed) { () throws(PasskeyError) in try stage.register { $0.moreClientData = more } }
    }
  }

  @Test func nothingThatABrowserSentIsSaidInAnError() throws {
    let marked = "zzmarkzz"
    for change in [
      { (words: inout SoftAuthenticator.Words) in words.type = marked }, { $0.origin = marked },
      { $0.moreClientData = #","crossOrigin":"\#(marked)""# },
      { $0.moreClientData = #","crossOrigin":true,"topOrigin":"\#(marked)""# }, { $0.partyID = marked },
    ] {
      do throws(PasskeyError) {
        _ = try stage.register(.none, change)
        Issue.record("it is taken")
      } catch { #expect(!"\(error)".contains(marked)) }
    }
  }
}
