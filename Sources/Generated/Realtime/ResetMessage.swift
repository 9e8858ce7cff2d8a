// Generated from Schema/realtime.graphql by codegen. Do not edit.

public import Wire

/// The changes of an observation can no longer be told; the client observes it anew.
public struct ResetMessage: Sendable, Equatable {
  /// The observation's name; null where it is all of them.
  public var id: String? = nil
  /// Why.
  public var reason: ResetReason = .cursorTooOld
  /// How long to wait before observing anew.
  public var retryAfterMs: Int = 0

  public static let fields = NameTable("id 1 reason 2! retryAfterMs 3!")

  public init() {}
}

extension ResetMessage: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&reason)
      case 3: try json.read(&retryAfterMs)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("reason", reason)
    json.field("retryAfterMs", retryAfterMs)
    json.endObject()
  }
}

extension ResetMessage: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&reason)
      case 3: try reader.read(&retryAfterMs)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, reason)
    writer.field(3, retryAfterMs)
  }
}
