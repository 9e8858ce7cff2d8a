// Claims as JSON. Every known field has exactly its type and comes once; fields that a newer server adds are passed over,
// so that nodes of two versions understand each other.

internal import Core
internal import Wire

struct ClaimsMessage: JSONMessage {
  private var kind = ""
  private var issuer = ""
  private var audience = ""
  private var subject = ""
  private var sessionId: String?
  private var room: String?
  private var guestVersion: Int?
  private var issuedAt = 0
  private var expiresAt = 0
  private var notBefore: Int?

  private static let fields = NameTable(
    "iss 1! sub 2! aud 3! sid 4 iat 5! exp 6! nbf 7 room 8 guest_version 9 kind 10!")

  init() {}

  init(_ claims: TokenClaims) {
    kind = claims.kind.rawValue
    issuer = claims.issuer
    audience = claims.audience
    subject = claims.subject
    sessionId = claims.sessionId
    room = claims.room
    guestVersion = claims.guestVersion
    issuedAt = Int(claims.issuedAt.microseconds / 1_000_000)
    expiresAt = Int(claims.expiresAt.microseconds / 1_000_000)
    notBefore = claims.notBefore.map { Int($0.microseconds / 1_000_000) }
  }

  /// Nil where a time is none.
  var claims: TokenClaims? {
    guard let issued = ClaimsMessage.time(issuedAt), let expires = ClaimsMessage.time(expiresAt) else { return nil }
    let from = notBefore.flatMap { ClaimsMessage.time($0) }
    guard (from == nil) == (notBefore == nil) else { return nil }
    return TokenClaims(
      kind: TokenClaims.Kind(rawValue: kind), issuer: issuer, audience: audience, subject: subject,
      sessionId: sessionId, room: room, guestVersion: guestVersion, issuedAt: issued, expiresAt: expires,
      notBefore: from)
  }

  private static func time(_ seconds: Int) -> Timestamp? {
    let (microseconds, overflow) = Int64(seconds).multipliedReportingOverflow(by: 1_000_000)
    return overflow ? nil : Timestamp(microseconds: microseconds)
  }

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(ClaimsMessage.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&issuer)
      case 2: try json.read(&subject)
      case 3: try json.read(&audience)
      case 4: try json.readPresent(&sessionId)
      case 5: try json.read(&issuedAt)
      case 6: try json.read(&expiresAt)
      case 7: try json.readPresent(&notBefore)
      case 8: try json.readPresent(&room)
      case 9: try json.readPresent(&guestVersion)
      case 10: try json.read(&kind)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("iss", issuer)
    json.field("sub", subject)
    json.field("aud", audience)
    json.fieldIfPresent("sid", sessionId)
    json.field("iat", issuedAt)
    json.field("exp", expiresAt)
    json.fieldIfPresent("nbf", notBefore)
    json.fieldIfPresent("room", room)
    json.fieldIfPresent("guest_version", guestVersion)
    json.field("kind", kind)
    json.endObject()
  }
}
