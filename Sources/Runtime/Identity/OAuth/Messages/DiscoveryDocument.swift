// What an issuer says of itself (OpenID Connect Discovery 1.0): who it is, which must be who it was asked to be, letter by
// letter, and where it is asked what.

internal import Core
internal import Wire

struct DiscoveryDocument: JSONMessage {
  private var issuer = ""
  private var authorization = ""
  private var token = ""
  private var keys = ""
  private var userInfo: String?
  private var secretPlaces: [String]?
  private var challenges: [String]?
  private var namesItself: Bool?

  private static let fields = NameTable(
    """
    issuer 1! authorization_endpoint 2! token_endpoint 3! jwks_uri 4! userinfo_endpoint 5 \
    token_endpoint_auth_methods_supported 6 code_challenge_methods_supported 7 \
    authorization_response_iss_parameter_supported 8
    """)

  init() {}

  /// Where an issuer's document is.
  static func place(of issuer: String) -> String {
    (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer) + "/.well-known/openid-configuration"
  }

  static func endpoints(_ text: Bytes, of issuer: String) throws(OAuthError) -> OAuthEndpoints {
    guard let document = DiscoveryDocument.read(text, unknownFields: .skipped) else {
      throw OAuthError(.failed, "what \(issuer) says of itself cannot be read")
    }
    guard document.issuer == issuer else { throw OAuthError(.failed, "\(issuer) says that it is another") }
    // One that lists others and not ours would pass our challenge over.
    guard document.challenges?.contains("S256") ?? true else {
      throw OAuthError(.failed, "\(issuer) does not know PKCE with S256")
    }
    for place in [document.authorization, document.token, document.keys] + [document.userInfo].compactMap(\.self) {
      guard isPlace(place, beside: issuer) else {
        throw OAuthError(.failed, "\(issuer) names a place that is none, or without TLS")
      }
    }
    var endpoints = OAuthEndpoints(
      authorization: document.authorization, token: document.token, userInfo: document.userInfo)
    endpoints.keys = document.keys
    // What is not said means `client_secret_basic`.
    let places = document.secretPlaces ?? ["client_secret_basic"]
    endpoints.takesSecretInBody = !places.contains("client_secret_basic")
    endpoints.namesItself = document.namesItself ?? false
    return endpoints
  }

  /// A browser is sent to one of them: a URL, with nothing that changes a header's shape, and no weaker than its issuer.
  private static func isPlace(_ text: String, beside issuer: String) -> Bool {
    let isSound = text.utf8.count <= 2_048 && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "#") }
    return isSound && (text.hasPrefix("https://") || (text.hasPrefix("http://") && issuer.hasPrefix("http://")))
  }

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(DiscoveryDocument.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&issuer)
      case 2: try json.read(&authorization)
      case 3: try json.read(&token)
      case 4: try json.read(&keys)
      case 5: try json.read(&userInfo)
      case 6: try json.readPresent(&secretPlaces, max: 64)
      case 7: try json.readPresent(&challenges, max: 64)
      case 8: try json.read(&namesItself)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) { preconditionFailure("what others say of themselves is never written") }
}
