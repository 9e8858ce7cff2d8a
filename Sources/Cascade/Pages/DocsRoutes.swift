// /api/openapi.json, and /api/docs, which shows it: with Swagger UI where the build had it, else with the way to get it.
// The reference is there in both cases. All of it comes out of the program; no other host is asked for anything.

internal import Core
internal import HTTP

enum DocsRoutes {
  static func all(_ limits: RouteLimits) -> [Route] {
    let pieces =
      DocsAssets.viewer + [
        ("/api/openapi.json", "clients/openapi/openapi.json"), ("/api/docs", DocsAssets.page),
      ]
    return pieces.map { address, path in
      Route(.get, address, limits: limits) { request throws(HTTPError) in try DocsAssets.answer(path, to: request) }
    } + [
      Route(.get, "/api/docs/reference/{page}", limits: limits) { request throws(HTTPError) in
        try DocsAssets.answer("docs/reference/" + (request.parameter("page") ?? ""), to: request)
      }
    ]
  }
}

enum DocsAssets {
  /// Address and path of what the page with the viewer asks for; nothing where there is no viewer.
  static let viewer: [(address: String, path: String)] =
    Assets.has(script)
    ? [
      ("/api/docs/start.js", "clients/web/docs/start.js"), ("/api/docs/swagger-ui-bundle.js", script),
      ("/api/docs/swagger-ui.css", "build/viewer/swagger-ui.css"),
      ("/api/docs/LICENSE.txt", "build/viewer/LICENSE.txt"),
    ] : []
  static var page: String { "clients/web/docs/" + (viewer.isEmpty ? "plain.html" : "viewer.html") }
  private static let script = "build/viewer/swagger-ui-bundle.js"

  static func answer(_ path: String, to request: Request) throws(HTTPError) -> Response {
    try EmbeddedFiles.answer(path, policy, to: request)
  }

  /// Swagger UI writes styles into elements, and its icons are data; everything else is from here or not at all.
  private static let policy: StaticString = """
    default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'
    """
}
