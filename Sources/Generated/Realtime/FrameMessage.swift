// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// One commit: all of it that this connection observes, to be applied as one.
public struct FrameMessage: Sendable, Equatable {
  /// The scope's revision after it. A frame may span several commits; then its changes do so too.
  public var revision: Int = 0
  /// What changed, each observed resource once for each view of it.
  public var changes: [ResourceChange] = []

  public static let fields = NameTable("revision 1! changes 2")

  public init() {}
}

extension FrameMessage: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&revision)
      case 2: try json.read(&changes)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("revision", revision)
    json.field("changes", changes)
    json.endObject()
  }
}

extension FrameMessage: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&revision)
      case 2: try reader.read(&changes)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, revision)
    writer.field(2, changes)
  }
}
