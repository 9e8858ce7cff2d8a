// The two encodings of the realtime protocol: the same messages as text or as bytes. A payload is a value whose shape
// another field names, so it is read and written apart, when that shape is known.

internal import Core

/// How messages travel on a connection.
public enum RealtimeEncoding: Sendable {
  case json, protobuf

  /// What the handshake asks for, behind the package's name.
  var subprotocol: String { self == .json ? "json" : "proto" }

  func read(_ bytes: Bytes, isText: Bool) throws(DecodeError) -> ServerMessage {
    switch self {
    case .json:
      guard isText else { throw DecodeError("bytes where text was agreed") }
      return try ServerMessage(wire: try JSON(parsing: bytes))
    case .protobuf:
      guard !isText else { throw DecodeError("text where bytes were agreed") }
      return try ServerMessage(wire: try ProtobufForm.decode(ServerMessage.facts, bytes))
    }
  }

  func write(_ message: ClientMessage) throws(DecodeError) -> Bytes {
    switch self {
    case .json: message.wireForm.encodedBytes
    case .protobuf: try ProtobufForm.encode(ClientMessage.facts, message.wireForm)
    }
  }

  /// The wire's form of what a payload holds.
  func open(_ facts: MessageFacts, _ payload: JSON) throws(DecodeError) -> JSON {
    guard self == .protobuf else { return payload }
    guard case .bytes(let bytes) = payload else { throw DecodeError("\(facts.name) is no bytes") }
    return try ProtobufForm.decode(facts, Bytes(bytes))
  }

  /// A payload that holds this.
  func seal(_ facts: MessageFacts, _ value: JSON) throws(DecodeError) -> JSON {
    guard self == .protobuf else { return value }
    return .bytes(try ProtobufForm.encode(facts, value).array)
  }
}
