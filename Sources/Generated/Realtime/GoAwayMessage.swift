// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// The server is about to close the connection.
public struct GoAwayMessage: Sendable, Equatable {
  /// Why.
  public var reason: GoAwayReason = .draining
  /// What the client does next; the close code says it too.
  public var verdict: CloseVerdict = .reconnect
  /// How long to wait before connecting anew: another length for each client, so that not all come at once.
  public var retryAfterMs: Int = 0

  public static let fields = NameTable("reason 1! verdict 2! retryAfterMs 3!")

  public init() {}
}

extension GoAwayMessage: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&reason)
      case 2: try json.read(&verdict)
      case 3: try json.read(&retryAfterMs)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("reason", reason)
    json.field("verdict", verdict)
    json.field("retryAfterMs", retryAfterMs)
    json.endObject()
  }
}

extension GoAwayMessage: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&reason)
      case 2: try reader.read(&verdict)
      case 3: try reader.read(&retryAfterMs)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, reason)
    writer.field(2, verdict)
    writer.field(3, retryAfterMs)
  }
}
