// What the browser says about the ceremony, in the bytes that the authenticator signed the hash of (WebAuthn Level 3,
// section 5.8.1). A page cannot lie in it: the browser writes the origin.

internal import Core
internal import Wire

struct ClientData {
  let type: String
  let challenge: String
  let origin: String
  /// Made in a frame on a page of another origin.
  let isCrossOrigin: Bool
  /// Of the page around the frame, where the browser says it.
  let topOrigin: String?

  init(_ bytes: [UInt8]) throws(PasskeyError) {
    guard bytes.count <= PasskeyLimits.clientDataBytes else {
      throw PasskeyError(.tooLarge, "the client data has more than \(PasskeyLimits.clientDataBytes) bytes")
    }
    let text = try ClientDataText.read(Bytes(bytes), as: "the client data")
    type = text.type
    challenge = text.challenge
    origin = text.origin
    isCrossOrigin = text.isCrossOrigin ?? false
    topOrigin = text.topOrigin
  }

  /// Whether it answers this question, here, on a page of ours.
  func check(_ type: String, _ challenge: PasskeyChallenge, _ party: RelyingParty) throws(PasskeyError) {
    guard self.type == type else { throw PasskeyError(.wrongPurpose, "the client data is not of a \(type)") }
    let expected = Array(Base64URLBytes(challenge.bytes).text.utf8)
    guard Sodium.areEqual(Array(self.challenge.utf8), expected) else {
      throw PasskeyError(.wrongChallenge, "the client data answers another challenge")
    }
    guard party.origins.contains(origin) else {
      throw PasskeyError(.wrongOrigin, "the client data is of an origin that is not configured")
    }
    guard isCrossOrigin || topOrigin != nil else { return }
    guard let topOrigin, party.framedBy.contains(topOrigin) else {
      throw PasskeyError(.wrongOrigin, "the client data is of a frame in a page that may not frame ours")
    }
  }
}

private struct ClientDataText: JSONMessage {
  var type = ""
  var challenge = ""
  var origin = ""
  var isCrossOrigin: Bool?
  var topOrigin: String?

  private static let fields = NameTable("type 1! challenge 2! origin 3! crossOrigin 4 topOrigin 5")

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&type)
      case 2: try json.read(&challenge)
      case 3: try json.read(&origin)
      case 4: try json.read(&isCrossOrigin)
      case 5: try json.read(&topOrigin)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) { json.null() }
}
