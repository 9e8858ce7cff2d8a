// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// The first message on every connection.
public struct WelcomeMessage: Sendable, Equatable {
  /// Which history the scope's revisions count in.
  public var epoch: String = ""
  /// The scope's present revision.
  public var revision: Int = 0
  /// The server's clock, in microseconds.
  public var serverTime: Int = 0
  /// Names this connection in logs, and to other members.
  public var connectionId: String = ""
  /// At least so often something comes; a client that hears nothing for twice as long connects anew.
  public var heartbeatMs: Int = 0
  /// A digest of the schema that the server was built with: where it is another than the client's, fields may be new.
  public var schema: String = ""

  public static let fields = NameTable("epoch 1! revision 2! serverTime 3! connectionId 4! heartbeatMs 5! schema 6!")

  public init() {}
}

extension WelcomeMessage: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&epoch)
      case 2: try json.read(&revision)
      case 3: try json.read(&serverTime)
      case 4: try json.read(&connectionId)
      case 5: try json.read(&heartbeatMs)
      case 6: try json.read(&schema)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("epoch", epoch)
    json.field("revision", revision)
    json.field("serverTime", serverTime)
    json.field("connectionId", connectionId)
    json.field("heartbeatMs", heartbeatMs)
    json.field("schema", schema)
    json.endObject()
  }
}

extension WelcomeMessage: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&epoch)
      case 2: try reader.read(&revision)
      case 3: try reader.read(&serverTime)
      case 4: try reader.read(&connectionId)
      case 5: try reader.read(&heartbeatMs)
      case 6: try reader.read(&schema)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, epoch)
    writer.field(2, revision)
    writer.field(3, serverTime)
    writer.field(4, connectionId)
    writer.field(5, heartbeatMs)
    writer.field(6, schema)
  }
}
