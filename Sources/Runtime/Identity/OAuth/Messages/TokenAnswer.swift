// What a service gives for a code (RFC 6749 §5): tokens, or an error in a word of the standard.

internal import Core
internal import Wire

struct TokenAnswer: JSONMessage {
  private var access = ""
  private(set) var id: Secret?
  private(set) var error: String?
  private var kind: String?

  private static let fields = NameTable("access_token 1 id_token 2 error 3 token_type 4")

  init() {}

  /// Nil where there is none that can be shown.
  var accessToken: Secret? {
    let isBearer = kind?.lowercased() == "bearer"
    // It becomes a header field.
    let isSound = access.utf8.count <= 16_384 && access.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f }
    return isBearer && isSound && !access.isEmpty ? Secret(access) : nil
  }

  static func read(_ answer: OAuthFetcher.Answer) throws(OAuthError) -> TokenAnswer {
    guard let tokens = TokenAnswer.read(answer.body, unknownFields: .skipped) else {
      throw OAuthError(.failed, answer.status == 200 ? "the token cannot be read" : answer.complaint)
    }
    // GitHub has errors in answers of 200.
    if let error = tokens.error { throw OAuthError(.failed, "\(answer.origin) gives no token: \(word(error))") }
    guard answer.status == 200 else { throw OAuthError(.failed, answer.complaint) }
    return tokens
  }

  /// A word of the standard as it can stand in a log.
  static func word(_ text: String) -> String {
    let plain = text.utf8.prefix(64).allSatisfy { $0 == 0x5f || $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
    return plain ? String(text.prefix(64)) : "an error"
  }

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(TokenAnswer.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&access)
      case 2:
        var text: String?
        try json.read(&text)
        id = text.map { Secret($0) }
      case 3: try json.read(&error)
      case 4: try json.read(&kind)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) { preconditionFailure("what others answer is never written") }
}
