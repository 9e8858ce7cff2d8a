import Core
import Opaque
import Testing
import Wire

@testable import Identity

@Suite struct SigningKeyRingTests {
  private static let now = Timestamp(microseconds: 1_790_000_000_000_000) ?? .epoch
  private let expected = TokenExpectation(issuer: "us", audience: "api", kinds: [.access, .guest])
  private let key = SigningKey(seed: .random())

  private static func claims(_ change: (inout TokenClaims) -> Void = { _ in }) -> TokenClaims {
    var claims = TokenClaims(
      kind: .access, issuer: "us", audience: "api", subject: "usr_1", sessionId: "ses_1", issuedAt: now,
      expiresAt: now + .seconds(600))
    change(&claims)
    return claims
  }

  private func refusal(
    _ token: Secret, _ ring: SigningKeyRing, at now: Timestamp = now, _ expected: TokenExpectation? = nil
  ) -> TokenRefusal? {
    do throws(TokenRefusal) {
      _ = try ring.read(token, expecting: expected ?? self.expected, at: now)
      return nil
    } catch { return error }
  }

  /// A token of parts that nobody but a test writes.
  private static func token(_ header: String, _ payload: String, signed: ([UInt8]) -> [UInt8]) -> Secret {
    let text = Base64URL.encode(Array(header.utf8)) + "." + Base64URL.encode(Array(payload.utf8))
    return Secret(text + "." + Base64URL.encode(signed(Array(text.utf8))))
  }

  private var goodPayload: String {
    "{\"iss\":\"us\",\"sub\":\"usr_1\",\"aud\":\"api\",\"iat\":1790000000,\"exp\":1790000600,\"kind\":\"access\"}"
  }
  private var goodHeader: String { "{\"alg\":\"EdDSA\",\"kid\":\"\(key.id)\"}" }

  // MARK: Good ones

  @Test(arguments: [SigningKey.Algorithm.edDSA, .hs256])
  func whatIsSignedIsReadBack(algorithm: SigningKey.Algorithm) throws {
    let key =
      try algorithm == .edDSA ? SigningKey(seed: .random()) : SigningKey(secret: Secret(Sodium.random(32)))
    let ring = try SigningKeyRing(signing: key)
    let guest = Self.claims {
      $0.kind = .guest
      $0.room = "rm_\"ä\\"
      $0.guestVersion = 7
      $0.sessionId = nil
      $0.notBefore = Self.now
    }
    for claims in [Self.claims(), guest] {
      #expect(try ring.read(try ring.sign(claims), expecting: expected, at: Self.now) == claims)
    }
  }

  @Test func aNewKeySignsAndTheOldOneVerifiesUntilItsEnd() throws {
    let old = SigningKey(seed: .random())
    let token = try SigningKeyRing(signing: old).sign(Self.claims { $0.expiresAt = Self.now + .seconds(10_000) })
    let seed = SymmetricKey.random()
    let ending = SigningKey(seed: seed, notAfter: Self.now + .seconds(100))
    let before = try SigningKeyRing(signing: ending).sign(Self.claims())
    let ring = try SigningKeyRing(signing: key, others: [old, ending])
    #expect(refusal(token, ring) == nil)
    #expect(refusal(before, ring, at: Self.now + .seconds(99)) == nil)
    #expect(refusal(before, ring, at: Self.now + .seconds(100)) == .unknownKey)
    #expect(refusal(token, try SigningKeyRing(signing: key)) == .unknownKey)
    #expect(SigningKey(seed: seed).id == ending.id, "the id is the key's")
  }

  @Test func aKeyWhoseTimeIsOverDoesNotSign() throws {
    let ring = try SigningKeyRing(signing: SigningKey(seed: .random(), notAfter: Self.now))
    #expect(throws: IdentityError.self) { try ring.sign(Self.claims()) }
  }

  @Test func aRingHasAKeyOnceAndNoShortSecret() {
    #expect(throws: IdentityError.self) { try SigningKeyRing(signing: key, others: [key]) }
    #expect(throws: IdentityError.self) { try SigningKey(secret: Secret("0123456789012345678901234567890")) }
  }

  @Test func claimsThatWouldBeTooLongAreNotSigned() throws {
    let ring = try SigningKeyRing(signing: key)
    #expect(throws: IdentityError.self) {
      try ring.sign(Self.claims { $0.subject = String(repeating: "x", count: 4_000) })
    }
  }

  // MARK: Attacks

  @Test func expiredAndFutureTokensAreRefusedWithinTheLeeway() throws {
    let ring = try SigningKeyRing(signing: key)
    let token = try ring.sign(Self.claims { $0.notBefore = Self.now + .seconds(60) })
    #expect(refusal(token, ring, at: Self.now + .seconds(54)) == .notYetValid)
    #expect(refusal(token, ring, at: Self.now + .seconds(55)) == nil)
    #expect(refusal(token, ring, at: Self.now + .seconds(604)) == nil)
    #expect(refusal(token, ring, at: Self.now + .seconds(605)) == .expired)
    var strict = expected
    strict.leeway = .zero
    #expect(refusal(token, ring, at: Self.now + .seconds(600), strict) == .expired)
    let fromTheFuture = try ring.sign(Self.claims())
    #expect(refusal(fromTheFuture, ring, at: Self.now - .seconds(6)) == .notYetValid)
    #expect(refusal(fromTheFuture, ring, at: Self.now - .seconds(1), strict) == .notYetValid)
  }

  @Test func whatIsForAnotherIsRefused() throws {
    let ring = try SigningKeyRing(signing: key)
    #expect(refusal(try ring.sign(Self.claims { $0.issuer = "them" }), ring) == .wrongIssuer)
    #expect(refusal(try ring.sign(Self.claims { $0.audience = "files" }), ring) == .wrongAudience)
    #expect(refusal(try ring.sign(Self.claims { $0.kind = .secondFactor }), ring) == .wrongKind)
  }

  @Test func noAlgorithmAndOtherAlgorithmsAreRefused() throws {
    let ring = try SigningKeyRing(signing: key)
    for name in ["none", "None", "nOnE", "", "RS256", "HS384", "ES256", "eddsa"] {
      let header = "{\"alg\":\"\(name)\",\"kid\":\"\(key.id)\"}"
      #expect(refusal(Self.token(header, goodPayload, signed: key.sign), ring) == .wrongAlgorithm, "\(name)")
    }
    let unsigned = Secret(Self.token(goodHeader, goodPayload) { _ in [] }.reveal())
    #expect(refusal(unsigned, ring) == .malformed)
  }

  @Test func thePublicKeyIsNoSecretForHS256() throws {
    let ring = try SigningKeyRing(signing: key, others: [try SigningKey(secret: Secret(Sodium.random(32)))])
    let x = try #require(key.publicPart).x
    let publicBytes = try #require(Base64URL.decode(x))
    for secret in [publicBytes, Array(x.utf8)] {
      let forger = try SigningKey(secret: Secret(secret))
      let header = "{\"alg\":\"HS256\",\"kid\":\"\(key.id)\"}"
      #expect(refusal(Self.token(header, goodPayload, signed: forger.sign), ring) == .wrongAlgorithm)
      #expect(refusal(Self.token(goodHeader, goodPayload, signed: forger.sign), ring) == .forged)
    }
  }

  @Test func aForeignKeyIsRefusedEvenUnderOurId() throws {
    let ring = try SigningKeyRing(signing: key)
    let foreign = SigningKey(seed: .random())
    #expect(refusal(try SigningKeyRing(signing: foreign).sign(Self.claims()), ring) == .unknownKey)
    #expect(refusal(Self.token(goodHeader, goodPayload, signed: foreign.sign), ring) == .forged)
    #expect(refusal(Self.token("{\"alg\":\"EdDSA\"}", goodPayload, signed: key.sign), ring) == .unknownKey)
  }

  @Test func headersThatWeDoNotWriteAreRefused() throws {
    let ring = try SigningKeyRing(signing: key)
    let id = key.id
    let refusals: [(String, TokenRefusal)] = [
      ("{\"alg\":\"EdDSA\",\"kid\":\"\(id)\",\"crit\":[\"exp\"]}", .unknownExtension),
      ("{\"alg\":\"EdDSA\",\"kid\":\"\(id)\",\"crit\":[]}", .unknownExtension),
      ("{\"alg\":\"EdDSA\",\"kid\":\"\(id)\",\"crit\":null}", .unknownExtension),
      ("{\"alg\":\"EdDSA\",\"kid\":\"\(id)\",\"alg\":\"EdDSA\"}", .malformed),
      ("{\"alg\":\"EdDSA\",\"kid\":\"\(id)\",\"\\u0061lg\":\"none\"}", .malformed),
      ("{\"alg\":\"EdDSA\",\"kid\":\"\(id)\",\"jwk\":{}}", .malformed),
      ("{\"alg\":\"EdDSA\",\"kid\":\"\(id)\",\"jku\":\"https://evil.example\"}", .malformed),
      ("{\"alg\":\"EdDSA\",\"kid\":\"\(id)\",\"typ\":\"JWE\"}", .malformed),
      ("{\"alg\":[\"EdDSA\"],\"kid\":\"\(id)\"}", .malformed), ("{\"kid\":\"\(id)\"}", .malformed),
      ("{\"alg\":\"EdDSA\",\"kid\":null}", .malformed), ("\(goodHeader) x", .malformed), ("[]", .malformed),
    ]
    for (header, reason) in refusals {
      #expect(refusal(Self.token(header, goodPayload, signed: key.sign), ring) == reason, "\(header)")
    }
    #expect(refusal(Self.token(goodHeader, goodPayload, signed: key.sign), ring) == nil)
  }

  @Test func claimsThatAreNoneAreRefusedThoughTheyAreSigned() throws {
    let ring = try SigningKeyRing(signing: key)
    let good = goodPayload
    for payload in [
      "{}", "", "null", "[\(good)]", String(good.dropLast()), good + good,
      good.replacing("\"exp\":1790000600", with: "\"exp\":\"1790000600\""),
      good.replacing("\"exp\":1790000600", with: "\"exp\":1790000600.5"),
      good.replacing("\"exp\":1790000600", with: "\"exp\":9007199254740991"),
      good.replacing("\"exp\":1790000600", with: "\"exp\":1790000000"),
      good.replacing("\"exp\":1790000600", with: "\"exp\":1790000600,\"exp\":1790000600"),
      good.replacing("\"exp\":1790000600", with: "\"exp\":1790000600,\"nbf\":null"),
      good.replacing("\"aud\":\"api\"", with: "\"aud\":[\"api\"]"),
      good.replacing("usr_1", with: "usr\\u0000"), good.replacing("\"sub\":\"usr_1\",", with: ""),
    ] {
      #expect(refusal(Self.token(goodHeader, payload, signed: key.sign), ring) == .malformed, "\(payload)")
    }
    let newer = good.replacing("\"exp\"", with: "\"later\":{\"a\":[1]},\"exp\"")
    #expect(refusal(Self.token(goodHeader, newer, signed: key.sign), ring) == nil)
  }

  @Test func truncatedLengthenedAndOversizedTokensAreRefused() throws {
    let ring = try SigningKeyRing(signing: key)
    let text = Array(try ring.sign(Self.claims()).reveal().utf8)
    for end in text.indices { #expect(refusal(Secret(Array(text[..<end])), ring) != nil) }
    for more in [".", ".x", "A", "=", " ", "\n"] { #expect(refusal(Secret(text + Array(more.utf8)), ring) != nil) }
    let long = [UInt8](repeating: 0x41, count: SigningKeyRing.maxTokenBytes + 1)
    #expect(refusal(Secret(long), ring) == .tooLong)
    let dots = [UInt8](repeating: 0x2e, count: SigningKeyRing.maxTokenBytes)
    #expect(refusal(Secret(dots), ring) == .malformed)
  }

  @Test(arguments: [SigningKey.Algorithm.edDSA, .hs256])
  func noChangedByteIsBelieved(algorithm: SigningKey.Algorithm) throws {
    let key =
      try algorithm == .edDSA ? SigningKey(seed: .random()) : SigningKey(secret: Secret(Sodium.random(32)))
    let ring = try SigningKeyRing(signing: key)
    let text = try ring.sign(Self.claims()).revealBytes()
    var believed = 0
    for place in text.indices {
      for change in [0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xff] as [UInt8] {
        var changed = text
        changed[place] ^= change
        if refusal(Secret(changed), ring) == nil { believed += 1 }
      }
    }
    #expect(believed == 0)
  }

  // MARK: The document

  @Test func theDocumentHasPublicKeysOfNowAlone() throws {
    let old = SigningKey(seed: .random(), notAfter: Self.now)
    let secret = try SigningKey(secret: Secret(Sodium.random(32)))
    let ring = try SigningKeyRing(signing: key, others: [old, secret])
    let text = ring.publicKeys(at: Self.now).text
    let x = try #require(key.publicPart).x
    #expect(
      text == "{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"use\":\"sig\",\"alg\":\"EdDSA\",\"kid\":\"\(key.id)\","
        + "\"x\":\"\(x)\"}]}")
    #expect(try SigningKeyRing(signing: secret).publicKeys(at: Self.now).text == "{\"keys\":[]}")
    #expect("\(key)".contains(Secret.mark))
  }
}
