// Generated from Schema/installation.graphql by codegen. Do not edit.

public import Core
public import Wire

/// This installation.
public struct Installation: Sendable, Equatable {
  /// Its identity; the same in every installation.
  public var id: ID<Installation> = .unset
  /// When it was made.
  public var createdAt: Timestamp = .epoch
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable("id 1 createdAt 2 version 1004")

  public init() {}
}

extension Installation: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 2: try json.read(&createdAt)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("createdAt", createdAt)
    json.field("version", version)
    json.endObject()
  }
}

extension Installation: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 2: try reader.read(&createdAt)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, createdAt)
    writer.field(1004, version)
  }
}

extension Installation: IDKind {
  public static let prefix: StaticString = "ins"
}
