// What a reader refuses. Everything here is the fault of who sent the bytes; the offset says where, so that a person
// with the bytes at hand finds it.

/// A message that cannot be read, and where.
public struct WireError: Error, Sendable, Equatable {
  public let reason: Reason
  /// Bytes from the beginning of the outermost message.
  public let offset: Int

  /// What is wrong with it.
  public enum Reason: String, Sendable {
    /// A value or a length goes beyond its message.
    case truncated = "it ends too early"
    /// A varint of more than 64 bits.
    case overlongVarint = "a number of more than 64 bits"
    /// A field number of zero or above 2^29 - 1, or an unknown wire type.
    case badTag = "a tag that is none"
    /// Groups, which proto3 does not have.
    case group = "a group, which proto3 has not"
    /// A known field came as another wire type than its own.
    case wrongWireType = "a field of another wire type than its own"
    case invalidUTF8 = "text that is no UTF-8"
    /// U+0000 inside a string: refused at every door, since databases and C libraries cut there.
    case nulInString = "U+0000 in a text"
    /// Messages nested beyond `ProtobufReader.maxDepth`.
    case tooDeep = "messages nested too deep"
    /// Base64 text with a character, a length or a padding that does not belong there.
    case badBase64 = "text that is no base64"
  }

  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}
