// What other services send, read as far as it is wanted; and changed everywhere, which must stop nobody.

import Core
import Opaque
import Testing
import Wire

@testable import Identity

@Suite struct OAuthMessageTests {
  private static let issuer = "https://login.example"
  private static let document = """
    {"issuer":"https://login.example","authorization_endpoint":"https://login.example/a","token_endpoint":\
    "https://login.example/t","jwks_uri":"https://login.example/k","userinfo_endpoint":null,\
    "code_challenge_methods_supported":["plain","S256"],"claims_supported":["sub"],"x":{"y":[1,{}]}}
    """
  private static let claims = """
    {"iss":"https://login.example","sub":"7","aud":["cascade"],"azp":"cascade","nonce":"n","iat":1.5e9,"exp":1500000300,\
    "email":"ada@example.org","email_verified":"true","preferred_username":null,"nickname":"ada","name":"Ada"}
    """
  private static let user = #"{"id":583231,"login":"octocat","name":null,"email":null,"plan":{"name":"pro"}}"#
  private static let emails = #"[{"email":"a@b.c","primary":true,"verified":true,"visibility":null}]"#
  private static let discord =
    #"{"id":"80351110224678912","username":"nelly","global_name":null,"verified":true,"email":"n@b.c"}"#
  private static let tokens =
    #"{"access_token":"at","token_type":"bearer","id_token":"a.b.c","expires_in":300,"scope":null}"#

  private func person(_ text: String = claims) throws -> OAuthPerson {
    var person = try OAuthPerson(Self.issuer, "7")
    (try #require(PersonClaims.read(Bytes(text), unknownFields: .skipped))).describe(&person)
    return person
  }

  @Test func whatIsSaidIsUnderstood() throws {
    let endpoints = try DiscoveryDocument.endpoints(Bytes(Self.document), of: Self.issuer)
    #expect(endpoints.token == "https://login.example/t" && endpoints.userInfo == nil && !endpoints.takesSecretInBody)
    let ada = try person()
    #expect(ada.email == "ada@example.org" && ada.handle == "ada" && ada.displayName == "Ada")
    for word in ["false", "\"yes\"", "1", "null", "{}", "\"True\""] {
      #expect(try person(Self.claims.replacing("\"true\"", with: word)).email == nil, "\(word)")
    }
    let octocat = try (try #require(GitHubUser.read(Bytes(Self.user), unknownFields: .skipped))).person("x")
    #expect(octocat.subject == "583231" && octocat.handle == "octocat" && octocat.displayName == nil)
    #expect(try GitHubEmail.verified(Bytes(Self.emails)) == "a@b.c")
    for odd in ["[]", Self.emails.replacing("true", with: "false")] {
      #expect(try GitHubEmail.verified(Bytes(odd)) == nil)
    }
    let nelly = try (try #require(DiscordUser.read(Bytes(Self.discord), unknownFields: .skipped))).person("x")
    #expect(nelly.email == "n@b.c" && nelly.name == "nelly")
    let unverified = Self.discord.replacing("true", with: "false")
    #expect(try (try #require(DiscordUser.read(Bytes(unverified), unknownFields: .skipped))).person("x").email == nil)
  }

  @Test func whatWasChangedSomewhereNeverStopsTheServer() {
    for text in [Self.document, Self.claims, Self.user, Self.emails, Self.discord, Self.tokens] {
      let bytes = Array(text.utf8)
      for place in bytes.indices {
        for byte in [0, 0x22, 0x5c, 0x7b, 0x5d, 0x39, 0x2d, bytes[place] ^ 1, 0xff] as [UInt8] {
          var changed = bytes
          changed[place] = byte
          read(Bytes(changed))
        }
        read(Bytes(Array(bytes[..<place])))
      }
    }
  }

  private func read(_ text: Bytes) {
    _ = try? DiscoveryDocument.endpoints(text, of: Self.issuer)
    _ = try? TokenAnswer.read(OAuthFetcher.Answer(status: 200, origin: "x", body: text))
    _ = try? GitHubEmail.verified(text)
    _ = try? GitHubUser.read(text, unknownFields: .skipped)?.person("x")
    _ = try? DiscordUser.read(text, unknownFields: .skipped)?.person("x")
    let service = OAuthService(.openID, issuer: Self.issuer, clientID: "cascade", clientSecret: nil)
    _ = try? IDToken(text, of: service, nonce: Secret("n"), at: .now)
  }

  // MARK: Id tokens

  private static let noon = Timestamp(microseconds: 1_500_000_100 * 1_000_000)!

  private func refusal(_ text: String, at now: Timestamp = noon) -> String? {
    let service = OAuthService(.openID, issuer: Self.issuer, clientID: "cascade", clientSecret: nil)
    do throws(OAuthError) {
      _ = try IDToken(Bytes(text), of: service, nonce: Secret("n"), at: now)
      return nil
    } catch { return error.message }
  }

  @Test func anIdTokenIsForUsAndForNow() {
    #expect(refusal(Self.claims) == nil)
    for (place, reason) in [
      (Self.claims.replacing("login.example", with: "evil.example"), "the id token is another issuer's"),
      (
        Self.claims.replacing("https://login.example", with: "https://login.example/"),
        "the id token is another issuer's"
      ),
      (Self.claims.replacing("[\"cascade\"]", with: "\"cascad\""), "the id token is for another"),
      (Self.claims.replacing("\"nonce\":\"n\"", with: "\"nonce\":\"\""), "the id token answers another request"),
      (Self.claims.replacing("1.5e9", with: "1e400"), "the id token cannot be read"),
      (Self.claims.replacing("1.5e9", with: "-1.5e9"), "the id token was not made now"),
    ] { #expect(refusal(place) == reason) }
    #expect(refusal(Self.claims, at: Self.noon + .seconds(259)) == nil)
    #expect(refusal(Self.claims, at: Self.noon + .seconds(261)) == "the id token has run out")
    #expect(refusal(Self.claims, at: Self.noon - .seconds(159)) == nil)
    #expect(refusal(Self.claims, at: Self.noon - .seconds(161)) == "the id token was not made now")
  }

  // MARK: Services

  @Test func anIssuerIsAPlaceAndNothingElse() {
    for text in ["https://a", "https://a.example/realms/x", "http://127.0.0.1:8080", "https://[::1]:1/"] {
      #expect(OAuthService.isIssuer(text), "\(text)")
    }
    for text in [
      "", "a.example", "https://", "https:///x", "https://a?b", "https://a#b", "https://u@a", "https://a\\b",
      "https://a b",
      "ftp://a", "https://a\u{0}", "https://\u{e4}.example", "https://a/%2e", "HTTPS://a", "https://:1",
    ] { #expect(!OAuthService.isIssuer(text), "\(text)") }
  }

  @Test func aSubjectIsAShortLine() {
    for text in ["", "a\nb", "\u{7f}", String(repeating: "x", count: 256)] {
      #expect(throws: OAuthError.self) { try OAuthPerson("x", text) }
    }
  }

  /// RFC 7636, appendix B, is of a verifier that is not ours; here each thing is one of its own and comes back from the seed.
  @Test func secretsComeFromTheirSeedAndAreEachTheirOwn() throws {
    let one = OAuthSecrets()
    let again = try #require(OAuthSecrets(seed: one.seed))
    let all = [one.binding, one.verifier, one.nonce].map { $0.reveal() } + [one.challenge]
    #expect(Set(all).count == 4 && all.allSatisfy { $0.utf8.count == 43 })
    #expect([again.binding, again.verifier, again.nonce].map { $0.reveal() } + [again.challenge] == all)
    #expect(OAuthSecrets().binding.reveal() != all[0] && OAuthSecrets(seed: [1, 2, 3]) == nil)
    #expect(Base64URL.decode(one.challenge) == SHA256Digest.of(one.verifier.reveal()))
  }

  @Test func formsAreEncodedAsTheyMust() {
    #expect(FormText(["a b": "c&d=e+f/\u{e4}", "none": nil, "x": ""]).text == "a%20b=c%26d%3De%2Bf%2F%C3%A4&x=")
  }
}
