// The answer of a login, as `PublicKeyCredential.toJSON` writes it (WebAuthn Level 3, AuthenticationResponseJSON).

public import Core
internal import Wire

/// What a browser answers with when a passkey was used. `credentialID` says which, for the caller to find it.
public struct PasskeyAssertion: Sendable {
  public let credentialID: [UInt8]
  /// Whose it is, as the authenticator says; nil where it says nothing.
  public let userHandle: [UInt8]?
  let clientData: [UInt8]
  let authenticatorData: [UInt8]
  let signature: [UInt8]

  public init(json: Bytes) throws(PasskeyError) {
    let text = try AssertionText.read(json, as: "the login")
    try PasskeyKind.check(text.type, id: text.id, rawID: text.rawID)
    let response = text.response
    guard response.signature.bytes.count <= PasskeyLimits.signatureBytes else {
      throw PasskeyError(.tooLarge, "the signature has more than \(PasskeyLimits.signatureBytes) bytes")
    }
    if let handle = response.userHandle?.bytes {
      guard handle.count <= PasskeyLimits.userHandleBytes else {
        throw PasskeyError(.tooLarge, "the user handle has more than \(PasskeyLimits.userHandleBytes) bytes")
      }
      // Some authenticators say nothing by saying an empty one.
      userHandle = handle.isEmpty ? nil : handle
    } else {
      userHandle = nil
    }
    credentialID = text.id.bytes
    clientData = response.clientData.bytes
    authenticatorData = response.authenticatorData.bytes
    signature = response.signature.bytes
  }
}

private struct AssertionText: JSONMessage {
  var id = Base64URLBytes()
  var rawID = Base64URLBytes()
  var type = ""
  var response = SignedText()

  private static let fields = NameTable("id 1! rawId 2! type 3! response 4!")

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&rawID)
      case 3: try json.read(&type)
      case 4: try json.read(&response)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) { json.null() }
}

private struct SignedText: JSONMessage {
  var clientData = Base64URLBytes()
  var authenticatorData = Base64URLBytes()
  var signature = Base64URLBytes()
  var userHandle: Base64URLBytes?

  private static let fields = NameTable("clientDataJSON 1! authenticatorData 2! signature 3! userHandle 4")

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&clientData)
      case 2: try json.read(&authenticatorData)
      case 3: try json.read(&signature)
      case 4: try json.read(&userHandle)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) { json.null() }
}
