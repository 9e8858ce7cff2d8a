// Generated from Schema/auth.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// Opens one connection.
public struct ConnectionTicket: Sendable, Equatable {
  /// Shown as `?ticket=…`; it is good once.
  public var ticket: String = ""
  /// The room that it is good for; null for the caller's own scope.
  public var roomId: ID<Room>? = nil
  /// Until when.
  public var expiresAt: Timestamp = .epoch

  public static let fields = NameTable("ticket 1! roomId 2 expiresAt 3!")

  public init() {}
}

extension ConnectionTicket: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&ticket)
      case 2: try json.read(&roomId)
      case 3: try json.read(&expiresAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("ticket", ticket)
    json.field("roomId", roomId)
    json.field("expiresAt", expiresAt)
    json.endObject()
  }
}

extension ConnectionTicket: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&ticket)
      case 2: try reader.read(&roomId)
      case 3: try reader.read(&expiresAt)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, ticket)
    writer.field(2, roomId)
    writer.field(3, expiresAt)
  }
}

extension ConnectionTicket: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.ConnectionTicket"
}
