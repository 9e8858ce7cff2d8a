// Bytes as WebAuthn's JSON carries them: base64url without padding, in the one text that they have.

internal import Opaque
internal import Wire

struct Base64URLBytes: Equatable {
  var bytes: [UInt8] = []

  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// Nil for anything but base64url: padding, other letters and bits that belong to no byte too.
  init?(text: String) {
    guard let bytes = Base64URL.decode(text) else { return nil }
    self.bytes = bytes
  }

  var text: String { Base64URL.encode(bytes) }
}

extension Base64URLBytes: JSONValue {
  static func read(from json: inout JSONReader) throws(JSONError) -> Base64URLBytes? {
    guard let text = try json.string() else { return nil }
    if let bytes = Base64URLBytes(text: text) { return bytes }
    json.note(.badFormat, "must be base64url without padding")
    return nil
  }

  func write(into json: inout JSONWriter) { json.string(text) }
}
