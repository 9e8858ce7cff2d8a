// Other services that people sign in by, as rules have them: what was registered there, with its secret opened for the moment
// in which it is used.

internal import API
internal import Core
internal import Generated
public import Identity

public struct OtherServices: Sendable {
  let client: OAuthClient
  /// Scheme, host and port by which browsers reach this server; nil where the operator did not say.
  let publicURL: String?
  /// Whether a service may be spoken to without TLS, which goes to this machine alone.
  let allowsPlain: Bool
  private let box: SecretBox

  /// The first key seals.
  public init(
    _ client: OAuthClient, key: SymmetricKey, older: [SymmetricKey], publicURL: String?, allowsPlain: Bool
  ) {
    (self.client, self.publicURL, self.allowsPlain) = (client, publicURL, allowsPlain)
    let purpose = "sign-in providers"
    box = SecretBox(key: key.derived(for: purpose), older: older.map { $0.derived(for: purpose) })
  }

  public static let callback = "/api/auth/oauth/callback"
  static let most = 32

  /// The page of a service where a person shows who it is.
  func page(_ row: SignInProviderRow, _ state: String, _ secrets: OAuthSecrets) async throws(APIError) -> String {
    let service = try service(row)
    let redirect = try redirect()
    do throws(OAuthError) {
      return try await client.page(service, redirect: redirect, state: state, secrets)
    } catch {
      throw report(error, of: row)
    }
  }

  /// Who brought a code back from it.
  func person(
    _ row: SignInProviderRow, _ code: Secret, from issuer: String?, _ secrets: OAuthSecrets
  ) async throws(APIError) -> OAuthPerson {
    let service = try service(row)
    let redirect = try redirect()
    do throws(OAuthError) {
      return try await client.person(service, redirect: redirect, code: code, issuer: issuer, secrets)
    } catch {
      throw report(error, of: row)
    }
  }

  /// Where services send people back to.
  private func redirect() throws(APIError) -> String {
    guard let publicURL else {
      throw APIError(.unavailable, "This server does not know by what name browsers reach it (auth.public_url).")
    }
    return publicURL + OtherServices.callback
  }

  private func service(_ row: SignInProviderRow) throws(APIError) -> OAuthService {
    let provider = row.value
    let secret: Secret? = if let sealed = row.clientSecret { try open(sealed, of: provider.id) } else { nil }
    return OAuthService(
      provider.kind.dialect, issuer: provider.place, clientID: provider.clientId, clientSecret: secret,
      scopes: provider.scopes)
  }

  /// Whoever runs the server reads why; whoever signs in is told less.
  private func report(_ error: OAuthError, of row: SignInProviderRow) -> APIError {
    OtherServices.log.warn(
      "another service does not say who somebody is",
      ["provider": .string(row.value.id.description), "reason": .string(error.message)])
    return APIError(error)
  }

  private static let log = Logger(part: "oauth")

  // MARK: Secrets

  func seal(_ secret: String, of provider: ID<SignInProvider>) throws(APIError) -> String {
    do throws(IdentityError) { return try box.sealText(Secret(secret), for: provider.description) } catch {
      throw APIError(error)
    }
  }

  /// Sealed by the first key; nil where it is, and where nobody here can open it.
  func resealed(_ sealed: String, of provider: ID<SignInProvider>) throws(APIError) -> String? {
    guard let opened = try? box.open(sealed, for: provider.description), opened.isOfOldKey else { return nil }
    return try seal(opened.secret.reveal(), of: provider)
  }

  private func open(_ sealed: String, of provider: ID<SignInProvider>) throws(APIError) -> Secret {
    guard let opened = try? box.open(sealed, for: provider.description) else {
      throw APIError(
        .internal, "Something went wrong on our side.", cause: "the secret of \(provider) is sealed by others")
    }
    return opened.secret
  }
}

extension SignInProvider {
  /// Where it is: of the known ones, where everybody has them.
  var place: String {
    switch kind {
    case .openidConnect: issuer ?? ""
    case .google: issuer ?? OAuthService.google
    case .github: issuer ?? OAuthService.gitHub
    case .discord: issuer ?? OAuthService.discord
    }
  }
}

extension ProviderKind {
  fileprivate var dialect: OAuthService.Dialect {
    switch self {
    case .openidConnect, .google: .openID
    case .github: .gitHub
    case .discord: .discord
    }
  }
}

extension APIError {
  init(_ error: OAuthError) {
    switch error.kind {
    case .forbiddenAddress:
      self.init(.addressForbidden, "The service has an address that this server does not go to.", cause: error.message)
    case .unreachable:
      self.init(.upstreamUnreachable, "The service does not answer just now.", cause: error.message)
    case .failed:
      self.init(
        .providerFailed, "The service did not say who you are, or not so that we believe it.", cause: error.message)
    case .busy:
      self.init(.overloaded, "Too many sign in just now.", retryAfter: .seconds(1), cause: error.message)
    }
  }
}
