// What GitHub says of a user, and of its addresses: REST, `GET /user` and `GET /user/emails`.

internal import Core
internal import Wire

struct GitHubUser: JSONMessage {
  private var id = 0
  private var login = ""
  private var name: String?

  private static let fields = NameTable("id 1! login 2! name 3")

  init() {}

  func person(_ issuer: String) throws(OAuthError) -> OAuthPerson {
    var person = try OAuthPerson(issuer, String(id))
    (person.handle, person.displayName) = (login, name)
    return person
  }

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(GitHubUser.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&login)
      case 3: try json.read(&name)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) { preconditionFailure("what others say is never written") }
}

/// One of a user's addresses.
struct GitHubEmail: JSONMessage {
  private var address = ""
  private var isPrimary = false
  private var isVerified = false

  private static let fields = NameTable("email 1! primary 2! verified 3!")
  private static let most = 1_000

  init() {}

  /// The one that GitHub writes to, where it knows that the user reads it.
  static func verified(_ text: Bytes) throws(OAuthError) -> String? {
    var json = JSONReader(text, unknownFields: .skipped)
    var violations = Violations()
    var all: [GitHubEmail] = []
    do throws(JSONError) {
      try json.read(&all, max: most)
      try json.finish(into: &violations)
    } catch {
      throw OAuthError(.failed, "the addresses cannot be read")
    }
    guard violations.isEmpty else { throw OAuthError(.failed, "the addresses cannot be read") }
    return all.first { $0.isPrimary && $0.isVerified }?.address
  }

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(GitHubEmail.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&address)
      case 2: try json.read(&isPrimary)
      case 3: try json.read(&isVerified)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) { preconditionFailure("what others say is never written") }
}
