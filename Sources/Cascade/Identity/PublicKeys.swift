// /.well-known/jwks.json (RFC 7517): the keys with which others see that a token is ours. The key of the next period is among
// them, so who has read it in one period knows the keys of the next as well, and may keep it for as long as a key signs; but
// not longer than it may take until a key that was taken back is believed by nobody.

internal import Core
internal import Domain
internal import HTTP

enum PublicKeys {
  static let path = "/.well-known/jwks.json"
  private static let longest = Duration.seconds(3_600)

  static func route(_ keys: SigningKeys, _ limits: RouteLimits) -> Route {
    let age = min(keys.lifetime, longest).microseconds / 1_000_000
    return Route(.get, path, limits: limits) { request throws(HTTPError) in
      let document = keys.publicKeys()
      var fields = Fields()
      fields.add(.contentType, "application/jwk-set+json" as StaticString)
      fields.add(.cacheControl, "public, max-age=\(age)")
      fields.add(.etag, EntityTag(String(Fingerprint.of(document.span), radix: 36)).fieldValue)
      return Response(fields: fields, body: .bytes(document))
    }
  }
}
