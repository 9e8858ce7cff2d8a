// The answer of a registration, as `PublicKeyCredential.toJSON` writes it (WebAuthn Level 3, RegistrationResponseJSON).
// Of what Level 3 says twice, such as the public key beside the attestation object, only the signed half is read.

public import Core
internal import Wire

/// What a browser answers with when a passkey was made.
public struct PasskeyRegistration: Sendable {
  public let credentialID: [UInt8]
  let clientData: [UInt8]
  let attestationObject: [UInt8]
  let transports: [String]
  /// What the browser believes; nil where it does not say.
  let isDiscoverable: Bool?

  public init(json: Bytes) throws(PasskeyError) {
    let text = try RegistrationText.read(json, as: "the registration")
    try PasskeyKind.check(text.type, id: text.id, rawID: text.rawID)
    credentialID = text.id.bytes
    clientData = text.response.clientData.bytes
    attestationObject = text.response.attestationObject.bytes
    // Kept to be said again, so they are held to what they can be.
    transports = text.response.transports.filter { $0.utf8.count <= 16 && $0.utf8.allSatisfy(PasskeyKind.isWord) }
    isDiscoverable = text.extensions.properties.isDiscoverable
  }
}

private struct RegistrationText: JSONMessage {
  var id = Base64URLBytes()
  var rawID = Base64URLBytes()
  var type = ""
  var response = AttestationText()
  var extensions = ExtensionsText()

  private static let fields = NameTable("id 1! rawId 2! type 3! response 4! clientExtensionResults 5")

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&rawID)
      case 3: try json.read(&type)
      case 4: try json.read(&response)
      case 5: try json.read(&extensions)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) { json.null() }
}

private struct AttestationText: JSONMessage {
  var clientData = Base64URLBytes()
  var attestationObject = Base64URLBytes()
  var transports: [String] = []

  private static let fields = NameTable("clientDataJSON 1! attestationObject 2! transports 3")

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&clientData)
      case 2: try json.read(&attestationObject)
      case 3: try json.read(&transports, max: PasskeyLimits.transports)
      default: try json.skip()
      }
    }
  }

  func write(into json: inout JSONWriter) { json.null() }
}

private struct ExtensionsText: JSONMessage {
  var properties = PropertiesText()

  private static let fields = NameTable("credProps 1")

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      if field == 1 { try json.read(&properties) } else { try json.skip() }
    }
  }

  func write(into json: inout JSONWriter) { json.null() }
}

private struct PropertiesText: JSONMessage {
  var isDiscoverable: Bool?

  private static let fields = NameTable("rk 1")

  mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      if field == 1 { try json.read(&isDiscoverable) } else { try json.skip() }
    }
  }

  func write(into json: inout JSONWriter) { json.null() }
}
