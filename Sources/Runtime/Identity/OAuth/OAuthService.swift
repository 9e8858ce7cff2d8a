// Another service, as an operator of ours has registered there: how it is spoken to, where it is, and what this server is to
// it. GitHub and Discord speak OAuth 2.0 and say who somebody is in a way of their own; what is run by somebody else at
// another place has the same paths.

public import Core

/// A service by which people sign in.
public struct OAuthService: Sendable {
  /// How it is spoken to.
  public enum Dialect: Sendable, Equatable { case openID, gitHub, discord }

  public let dialect: Dialect
  /// Who it is; with the subject, who somebody is there.
  public let issuer: String
  let clientID: String
  let clientSecret: Secret?
  private let scopes: [String]

  /// The issuer of Google, and where the two others are.
  public static let google = "https://accounts.google.com"
  public static let gitHub = "https://github.com"
  public static let discord = "https://discord.com"

  /// Without scopes it is asked for what says who somebody is.
  public init(
    _ dialect: Dialect, issuer: String, clientID: String, clientSecret: Secret?, scopes: [String] = []
  ) {
    (self.dialect, self.issuer, self.clientID, self.clientSecret) = (dialect, issuer, clientID, clientSecret)
    self.scopes = scopes
  }

  /// What is asked for.
  var scope: String {
    switch dialect {
    // Without this one it is no OpenID Connect.
    case .openID where !scopes.isEmpty && !scopes.contains("openid"): (["openid"] + scopes).joined(separator: " ")
    case _ where !scopes.isEmpty: scopes.joined(separator: " ")
    case .openID: "openid profile email"
    case .gitHub: "read:user user:email"
    case .discord: "identify email"
    }
  }

  /// Of what speaks OAuth 2.0 alone; nil where the service is asked for its own.
  var knownEndpoints: OAuthEndpoints? {
    switch dialect {
    case .openID: nil
    case .gitHub:
      OAuthEndpoints(
        authorization: "\(issuer)/login/oauth/authorize", token: "\(issuer)/login/oauth/access_token",
        userInfo: issuer == OAuthService.gitHub ? "https://api.github.com/user" : "\(issuer)/api/v3/user")
    case .discord:
      OAuthEndpoints(
        authorization: "\(issuer)/oauth2/authorize", token: "\(issuer)/api/oauth2/token",
        userInfo: "\(issuer)/api/users/@me")
    }
  }

  /// Whether a text can be an issuer: where it is and nothing else, so that a path put behind it is in its hands.
  public static func isIssuer(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: { text.hasPrefix($0) }) else { return false }
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    let isPlain = rest.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
      // "-", ".", "_", "~", ":", "/", "[", "]"
      case 0x2d, 0x2e, 0x5f, 0x7e, 0x3a, 0x2f, 0x5b, 0x5d: true
      default: false
      }
    }
    return isPlain && rest.first.map { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ":") } ?? false
  }
}

/// Where a service is asked what.
struct OAuthEndpoints: Sendable {
  let authorization: String
  let token: String
  let userInfo: String?
  var keys: String?
  /// Whether the secret goes into the body, where a service does not take it as HTTP's credentials.
  var takesSecretInBody = true
  /// Whether it says in its answer who it is (RFC 9207).
  var namesItself = false
}
