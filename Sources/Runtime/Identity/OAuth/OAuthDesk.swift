// The protocol, on one loop: where a person goes to show who it is, and what becomes of what it brings back. Nothing of it is
// kept but what issuers said of themselves.

internal import Core
internal import Net
internal import Wire

final class OAuthDesk {
  private let fetcher: OAuthFetcher
  private var issuers: [String: KnownIssuer] = [:]

  /// As many as an installation has, and some that it had.
  private static let maxIssuers = 64

  init(on loop: Loop, allowsPrivate: Bool) { fetcher = OAuthFetcher(on: loop, allowsPrivate: allowsPrivate) }

  func close() { fetcher.close() }

  /// The page where a person shows who it is.
  func page(
    _ service: OAuthService, _ redirect: String, _ state: String, _ secrets: OAuthSecrets
  ) async throws(OAuthError) -> String {
    let page = try await endpoints(service).authorization
    var query = FormText([
      "response_type": "code", "client_id": service.clientID, "redirect_uri": redirect, "scope": service.scope,
      "state": state, "code_challenge": secrets.challenge, "code_challenge_method": "S256",
    ])
    if service.dialect == .openID { query.add("nonce", secrets.nonce.reveal()) }
    return page + (page.contains("?") ? "&" : "?") + query.text
  }

  /// Who brought a code back; `issuer` is who sent it, where that was said.
  func person(
    _ service: OAuthService, _ redirect: String, _ code: Secret, _ issuer: String?, _ secrets: OAuthSecrets
  ) async throws(OAuthError) -> OAuthPerson {
    let endpoints = try await endpoints(service)
    // Another service may have mixed its answer in (RFC 9207).
    guard issuer.map({ $0 == service.issuer }) ?? !endpoints.namesItself else {
      throw OAuthError(.failed, "the code came from another issuer, or does not say from whom")
    }
    let tokens = try await tokens(service, endpoints, redirect, code, secrets)
    switch service.dialect {
    case .openID: return try await verified(tokens, service, endpoints, secrets)
    case .gitHub:
      let access = try OAuthDesk.bearer(tokens)
      let place = endpoints.userInfo ?? ""
      guard let user = GitHubUser.read(try await fetcher.get(place, access), unknownFields: .skipped) else {
        throw OAuthError(.failed, "the user cannot be read")
      }
      var person = try user.person(service.issuer)
      person.email = try GitHubEmail.verified(try await fetcher.get("\(place)/emails", access))
      return person
    case .discord:
      let text = try await fetcher.get(endpoints.userInfo ?? "", try OAuthDesk.bearer(tokens))
      guard let user = DiscordUser.read(text, unknownFields: .skipped) else {
        throw OAuthError(.failed, "the user cannot be read")
      }
      return try user.person(service.issuer)
    }
  }

  // MARK: Tokens

  private func tokens(
    _ service: OAuthService, _ endpoints: OAuthEndpoints, _ redirect: String, _ code: Secret, _ secrets: OAuthSecrets
  ) async throws(OAuthError) -> TokenAnswer {
    var form = FormText([
      "grant_type": "authorization_code", "code": code.reveal(), "redirect_uri": redirect,
      "code_verifier": secrets.verifier.reveal(),
    ])
    var fields: [ClientField] = []
    if let secret = service.clientSecret, !endpoints.takesSecretInBody {
      let pair = FormText.encoded(service.clientID) + ":" + FormText.encoded(secret.reveal())
      fields = [ClientField("authorization", "Basic " + Base64.encode(Array(pair.utf8).span))]
    } else {
      form.add("client_id", service.clientID)
      if let secret = service.clientSecret { form.add("client_secret", secret.reveal()) }
    }
    return try TokenAnswer.read(try await fetcher.post(endpoints.token, form, fields))
  }

  private static func bearer(_ tokens: TokenAnswer) throws(OAuthError) -> [ClientField] {
    guard let token = tokens.accessToken else { throw OAuthError(.failed, "there is no access token in the answer") }
    return [ClientField("authorization", "Bearer \(token.reveal())")]
  }

  /// Who the id token says it is; what it leaves out the issuer is asked for, and must say of the same person.
  private func verified(
    _ tokens: TokenAnswer, _ service: OAuthService, _ endpoints: OAuthEndpoints, _ secrets: OAuthSecrets
  ) async throws(OAuthError) -> OAuthPerson {
    guard let token = tokens.id else { throw OAuthError(.failed, "there is no id token in the answer") }
    let payload = try await read(token, service, endpoints)
    let claims = try IDToken(payload, of: service, nonce: secrets.nonce, at: .now).claims
    var person = try OAuthPerson(service.issuer, claims.subject ?? "")
    claims.describe(&person)
    let isKnown = person.email != nil && (person.handle ?? person.displayName) != nil
    // Who it is we know by now: nobody is kept out because the rest cannot be had.
    guard !isKnown, let place = endpoints.userInfo, let access = try? OAuthDesk.bearer(tokens),
      let text = try? await fetcher.get(place, access)
    else { return person }
    guard let more = PersonClaims.read(text, unknownFields: .skipped), more.subject == person.subject else {
      throw OAuthError(.failed, "what the issuer says of its user is of another, or cannot be read")
    }
    more.describe(&person)
    return person
  }

  // MARK: Issuers

  private func endpoints(_ service: OAuthService) async throws(OAuthError) -> OAuthEndpoints {
    if let known = service.knownEndpoints { return known }
    let issuer = service.issuer
    if let known = issuers[issuer], known.isFresh(at: .now) { return try known.endpoints.get() }
    let found: Result<OAuthEndpoints, OAuthError>
    do throws(OAuthError) {
      let text = try await fetcher.get(DiscoveryDocument.place(of: issuer))
      found = .success(try DiscoveryDocument.endpoints(text, of: issuer))
    } catch {
      found = .failure(error)
    }
    if issuers.count >= OAuthDesk.maxIssuers { issuers.removeAll() }
    issuers[issuer] = KnownIssuer(found, at: .now)
    return try found.get()
  }

  /// What a token says whose signature is one of the issuer's; its keys are asked for again where they do not suffice.
  private func read(
    _ token: Secret, _ service: OAuthService, _ endpoints: OAuthEndpoints
  ) async throws(OAuthError) -> Bytes {
    let issuer = service.issuer
    if let keys = issuers[issuer]?.keys(at: .now) {
      do throws(TokenRefusal) { return try keys.read(token) } catch {
        guard error == .unknownKey, issuers[issuer]?.mayAskAgain(at: .now) ?? true else { throw OAuthError(error) }
      }
    }
    issuers[issuer]?.asked(at: .now)
    let text = try await fetcher.get(endpoints.keys ?? "")
    let keys: ForeignKeySet
    do throws(IdentityError) { keys = try ForeignKeySet(document: text) } catch {
      throw OAuthError(.failed, "the keys of \(issuer): \(error.message)")
    }
    issuers[issuer]?.learned(keys, at: .now)
    do throws(TokenRefusal) { return try keys.read(token) } catch { throw OAuthError(error) }
  }
}

extension OAuthError {
  fileprivate init(_ refusal: TokenRefusal) { self.init(.failed, "the id token: \(refusal.rawValue)") }
}
