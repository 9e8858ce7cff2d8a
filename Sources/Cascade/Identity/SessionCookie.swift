// Browsers that ask for it (`x-cascade-tokens: cookie`) get their session in a cookie which no script sees, and no tokens. The
// rules know nothing of it: the answer of a sign-in is rewritten on its way out.

internal import Core
internal import Domain
internal import Doors
internal import Generated
internal import HTTP
internal import Wire

struct SessionCookie: Sendable {
  let accounts: Accounts

  /// Below it are the operations that answer with tokens.
  private static let ways = "/api/auth/"

  func finish(_ request: Request, _ response: inout Response) {
    let path = request.path
    if request.method == .post, path == "/api/auth/logout", RequestCookie.value(in: request) != nil {
      // What another site asked for was refused (403), and must not take the cookie either.
      guard response.status < 300 || response.status == 401 else { return }
      return set("", for: .zero, request, &response)
    }
    if request.method == .post, path.hasPrefix(SessionCookie.ways), request.fields["x-cascade-tokens"] == "cookie" {
      return signIn(request, &response)
    }
    if let cookie = RequestCookie.value(in: request), response.status < 300,
      let next = accounts.renewed(Secret(cookie))
    {
      set(next.reveal(), for: accounts.cookieLifetime, request, &response)
    }
  }

  private func signIn(_ request: Request, _ response: inout Response) {
    guard response.status == 200, case .bytes(let body) = response.body else { return }
    if var tokens = SessionCookie.read(Tokens.self, body) {
      guard let cookie = accounts.cookie(tokens.user.id, tokens.sessionId) else { return }
      (tokens.accessToken, tokens.refreshToken) = ("", "")
      response.body = .bytes(tokens.encodedJSON())
      return set(cookie.reveal(), for: accounts.cookieLifetime, request, &response)
    }
    guard var result = SessionCookie.read(LoginResult.self, body), let user = result.user,
      let session = result.sessionId,
      let cookie = accounts.cookie(user.id, session)
    else { return }
    (result.accessToken, result.refreshToken) = (nil, nil)
    response.body = .bytes(result.encodedJSON())
    set(cookie.reveal(), for: accounts.cookieLifetime, request, &response)
  }

  static func read<Message: JSONMessage>(_ type: Message.Type, _ body: Bytes) -> Message? {
    var violations = Violations()
    let message = try? Message.decode(json: body, violations: &violations)
    return violations.list.isEmpty ? message : nil
  }

  func set(_ value: String, for time: Duration, _ request: Request, _ response: inout Response) {
    let isSecure = request.peer.isSecure
    let name = RequestCookie.names[isSecure ? 0 : 1]
    let seconds = time.microseconds / 1_000_000
    let guarded = "HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
    response.fields.add(.setCookie, "\(name)=\(value); Path=/; Max-Age=\(seconds); \(guarded)")
  }
}
