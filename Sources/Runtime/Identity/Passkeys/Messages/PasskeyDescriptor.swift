// One credential as a question names it: to be used, or not to be made again.

internal import Wire

/// A credential by its id, with the ways in which its authenticator was reached.
public struct PasskeyDescriptor: Sendable, Equatable {
  public let id: [UInt8]
  public let transports: [String]

  public init(id: [UInt8], transports: [String] = []) {
    self.id = id
    self.transports = transports
  }

  public init(_ passkey: PasskeyCredential) { self.init(id: passkey.id, transports: passkey.transports) }

  func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("type", "public-key")
    json.field("id", Base64URLBytes(id))
    if !transports.isEmpty { json.field("transports", transports) }
    json.endObject()
  }

  static func write(_ descriptors: [PasskeyDescriptor], into json: inout JSONWriter) {
    json.beginArray()
    for descriptor in descriptors { descriptor.write(into: &json) }
    json.endArray()
  }
}
