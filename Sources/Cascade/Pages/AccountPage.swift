// The page where people make an account and sign in: /signup and /login are one page. Other clients bring pages of their own,
// and this one needs nothing that they have not: it calls the API, and has its session in a cookie.

internal import Core
internal import HTTP

enum AccountPage {
  /// All of it is from here, and it goes nowhere else.
  private static let policy: StaticString = """
    default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'none'
    """

  static func routes(_ limits: RouteLimits) -> [Route] {
    let files = [
      ("/signup", "index.html"), ("/login", "index.html"), ("/account/account.js", "account.js"),
      ("/account/calls.js", "calls.js"), ("/account/passkeys.js", "passkeys.js"),
      ("/account/account.css", "account.css"),
    ]
    return files.map { address, file in
      Route(.get, address, limits: limits) { request throws(HTTPError) in
        try EmbeddedFiles.answer("clients/web/account/\(file)", policy, to: request)
      }
    }
  }
}
