// Generated from Schema/room.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// A way into a room, to be passed on.
public struct Invitation: Sendable, Equatable {
  /// What `join` and `guest` take.
  public var invitation: String = ""
  /// The same as a link to this server's page.
  public var url: String = ""
  /// Until when.
  public var expiresAt: Timestamp = .epoch

  public static let fields = NameTable("invitation 1! url 2! expiresAt 3!")

  public init() {}
}

extension Invitation: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&invitation)
      case 2: try json.read(&url)
      case 3: try json.read(&expiresAt)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("invitation", invitation)
    json.field("url", url)
    json.field("expiresAt", expiresAt)
    json.endObject()
  }
}

extension Invitation: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&invitation)
      case 2: try reader.read(&url)
      case 3: try reader.read(&expiresAt)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, invitation)
    writer.field(2, url)
    writer.field(3, expiresAt)
  }
}

extension Invitation: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.Invitation"
}
