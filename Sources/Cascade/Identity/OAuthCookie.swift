// Browsers that ask for it (`x-cascade-tokens: cookie`) get what ties a sign-in by another service to them in a cookie as
// well. It is sent when the service leads them back, which the session's own cookie is not: to the one path that reads it
// it proves who began, and nothing else.

internal import Core
internal import Domain
internal import Doors
internal import Generated
internal import HTTP
internal import Wire

struct OAuthCookie: Sendable {
  let sessions: SessionCookie

  private static let names = ["__Host-cascade_oauth", "cascade_oauth"]

  /// What the browser got when it began; nil where it did not.
  static func value(in request: Request) -> String? { RequestCookie.value(in: request, named: names) }

  func finish(_ request: Request, _ response: inout Response) {
    guard request.method == .post, request.fields["x-cascade-tokens"] == "cookie", response.status == 200,
      case .bytes(let body) = response.body
    else { return }
    let path = request.path
    if path == "/api/auth/oauth/begin" || path.hasSuffix("/linked-identities/begin") {
      guard var start = SessionCookie.read(OAuthStart.self, body) else { return }
      OAuthCookie.set(start.binding, for: .seconds(600), request, &response)
      start.binding = ""
      response.body = .bytes(start.encodedJSON())
    } else if path == "/api/auth/oauth/finish" {
      guard var result = SessionCookie.read(OAuthResult.self, body), signIn(result, request, &response) else { return }
      result.login?.accessToken = nil
      result.login?.refreshToken = nil
      response.body = .bytes(result.encodedJSON())
    }
  }

  /// Gives the browser its session; false where there is none.
  func signIn(_ result: OAuthResult, _ request: Request, _ response: inout Response) -> Bool {
    guard let login = result.login, let user = login.user, let session = login.sessionId,
      let cookie = sessions.accounts.cookie(user.id, session)
    else { return false }
    sessions.set(cookie.reveal(), for: sessions.accounts.cookieLifetime, request, &response)
    return true
  }

  /// Lax: it comes along when another site leads the browser here, and with nothing that such a site posts or embeds.
  static func set(_ value: String, for time: Duration, _ request: Request, _ response: inout Response) {
    let isSecure = request.peer.isSecure
    let guarded = "HttpOnly; SameSite=Lax" + (isSecure ? "; Secure" : "")
    let seconds = time.microseconds / 1_000_000
    response.fields.add(.setCookie, "\(names[isSecure ? 0 : 1])=\(value); Path=/; Max-Age=\(seconds); \(guarded)")
  }
}
