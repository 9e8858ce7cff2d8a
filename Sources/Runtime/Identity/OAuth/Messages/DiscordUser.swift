// What Discord says of a user: `GET /users/@me`.

internal import Core
internal import Wire

struct DiscordUser: JSONMessage {
  private var id = ""
  private var username = ""
  private var globalName: String?
  private var email: String?
  private var isVerified: Bool?

  private static let fields = NameTable("id 1! username 2! global_name 3 email 4 verified 5")

  init() {}

  func person(_ issuer: String) throws(OAuthError) -> OAuthPerson {
    var person = try OAuthPerson(issuer, id)
    (person.handle, person.displayName) = (username, globalName)
    // It says of the account's one address whether that was confirmed.
    if isVerified ?? false { person.email = email }
    return person
  }

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(DiscordUser.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&username)
      case 3: try json.read(&globalName)
      case 4: try json.read(&email)
      case 5: try json.read(&isVerified)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) { preconditionFailure("what others say is never written") }
}
