// Files of the program as answers, made when they are first asked for: most servers never are, and the viewer of the
// documentation alone is two megabytes.

internal import Core
internal import HTTP

enum EmbeddedFiles {
  private static let made = Monitor<[String: StaticAsset]>([:])

  /// With the policy that browsers hold a page to; a file goes with one, wherever it is asked for.
  static func answer(_ path: String, _ policy: StaticString, to request: Request) throws(HTTPError) -> Response {
    if let asset = made.withLock({ $0[path] }) { return try asset.answer(request) }
    guard let bytes = Assets.bytes(path) else { throw .notFound }
    var fields = Fields()
    if path.hasSuffix(".html") {
      fields.add(.contentSecurityPolicy, policy)
      fields.add(.xFrameOptions, "DENY" as StaticString)
    }
    let asset = StaticAsset(bytes, name: path, fields: fields, isPacked: false)
    made.withLock { $0[path] = asset }
    return try asset.answer(request)
  }
}
