// A signed text in three parts (RFC 7515 §3.1), taken apart but not believed. The header is read, since it names the key;
// the payload is not even decoded before its signature was found right.

internal import Core
internal import Opaque
internal import Wire

struct CompactJWS {
  let header: JWSHeader
  /// What was signed: the first two parts and the dot between them.
  let signed: [UInt8]
  let signature: [UInt8]
  private let payloadText: ArraySlice<UInt8>

  static let maxHeaderBytes = 1_024

  /// Unknown fields of the header are refused where all that comes is made here, and passed over where others make it.
  init(_ text: [UInt8], maxBytes: Int, unknownFields: JSONReader.UnknownFields) throws(TokenRefusal) {
    guard text.count <= maxBytes else { throw .tooLong }
    let parts = text.split(separator: UInt8(ascii: "."), maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty }), parts[0].count <= CompactJWS.maxHeaderBytes else {
      throw .malformed
    }
    header = try JWSHeader(parts[0], unknownFields)
    guard let signature = Base64URL.decode(parts[2]) else { throw .malformed }
    self.signature = signature
    signed = Array(text[..<parts[1].endIndex])
    payloadText = parts[1]
  }

  /// To be asked for when the signature is right.
  func payload() throws(TokenRefusal) -> Bytes {
    guard let payload = Base64URL.decode(payloadText) else { throw .malformed }
    return Bytes(payload)
  }
}

extension JSONMessage {
  /// Reads a whole text, in which everything must be as wanted.
  static func read(_ text: Bytes, unknownFields: JSONReader.UnknownFields) -> Self? {
    var violations = Violations()
    guard let read = try? decode(json: text, unknownFields: unknownFields, violations: &violations),
      violations.isEmpty
    else { return nil }
    return read
  }
}
