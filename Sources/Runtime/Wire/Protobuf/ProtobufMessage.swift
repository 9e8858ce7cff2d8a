// What a message is to the wire: it can begin empty, take in fields and write its own. Generated types conform; so do
// the few hand-written messages of health, reflection and errors. Reading *merges*, as protobuf defines it: a field
// that comes again replaces a scalar, extends a list and merges into a message.

public import Core

/// A protobuf message.
public protocol ProtobufMessage: Sendable {
  init()
  /// Takes in every field up to the reader's end.
  mutating func merge(from reader: inout ProtobufReader) throws(WireError)
  /// Appends every field that is present.
  func write(into writer: inout ProtobufWriter)
}

extension ProtobufMessage {
  @inlinable
  public init(decoding bytes: Bytes) throws(WireError) {
    self.init()
    var reader = ProtobufReader(bytes)
    try merge(from: &reader)
  }

  /// Reads a whole message. When violations were added, what is answered is only good for finding more of them.
  @inlinable
  public static func decode(
    protobuf bytes: Bytes, violations: inout Violations
  ) throws(WireError) -> Self {
    var message = Self()
    var reader = ProtobufReader(bytes)
    try message.merge(from: &reader)
    reader.finish(into: &violations)
    return message
  }

  @inlinable
  public func encoded() -> Bytes {
    var writer = ProtobufWriter()
    write(into: &writer)
    return writer.finish()
  }
}
