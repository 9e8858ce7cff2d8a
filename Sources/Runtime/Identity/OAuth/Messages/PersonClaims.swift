// What services say of a person, in an id token or when they are asked (OpenID Connect Core §5.1). All of it is optional but
// the subject; what we do not know is passed over.

internal import Core
internal import Wire

struct PersonClaims: JSONMessage {
  private(set) var issuer: String?
  private(set) var subject: String?
  private(set) var audience: [String] = []
  private(set) var authorizedParty: String?
  private(set) var nonce: String?
  private(set) var issuedAt: Double?
  private(set) var expiresAt: Double?
  private(set) var notBefore: Double?
  private var email: String?
  private var isEmailVerified = false
  private var names: [String?] = [nil, nil, nil]

  private static let fields = NameTable(
    """
    iss 1 sub 2 aud 3 azp 4 nonce 5 iat 6 exp 7 nbf 8 email 9 email_verified 10 preferred_username 11 nickname 12 name 13
    """)

  init() {}

  /// Fills in what is not known yet.
  func describe(_ person: inout OAuthPerson) {
    if isEmailVerified { person.email = person.email ?? email }
    person.handle = person.handle ?? names[0] ?? names[1]
    person.displayName = person.displayName ?? names[2]
  }

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(PersonClaims.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&issuer)
      case 2: try json.read(&subject)
      case 3: audience = try PersonClaims.audience(&json)
      case 4: try json.read(&authorizedParty)
      case 5: try json.read(&nonce)
      case 6: issuedAt = try json.double()
      case 7: expiresAt = try json.double()
      case 8: notBefore = try json.double()
      case 9: try json.read(&email)
      case 10: isEmailVerified = try PersonClaims.truth(&json)
      case 11...13: try json.read(&names[field - 11])
      default: try json.skip()
      }
    }
  }

  /// One, or a list.
  private static func audience(_ json: inout JSONReader) throws(JSONError) -> [String] {
    guard try json.kind() == .list else { return try json.string().map { [$0] } ?? [] }
    var list: [String] = []
    try json.read(&list, max: 16)
    return list
  }

  /// Some services write it as text.
  private static func truth(_ json: inout JSONReader) throws(JSONError) -> Bool {
    switch try json.kind() {
    case .string: return try json.string() == "true"
    case .boolean:
      var truth = false
      try json.read(&truth)
      return truth
    default:
      try json.skip()
      return false
    }
  }

  func write(into json: inout JSONWriter) { preconditionFailure("what others say is never written") }
}
