// Generated from Schema/apiKeyHash.graphql by codegen. Do not edit.

public import Core
public import Wire

/// What an API key is known by.
public struct ApiKeyHash: Sendable, Equatable {
  /// The key's.
  public var id: ID<ApiKey> = .unset
  /// The user that it belongs to.
  public var userId: ID<User> = .unset
  /// Of its secret.
  public var hash: String = ""
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable("id 1 userId 1010 hash 2 version 1004")

  public init() {}
}

extension ApiKeyHash: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 1010: try json.read(&userId)
      case 2: try json.read(&hash)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("userId", userId)
    json.field("hash", hash)
    json.field("version", version)
    json.endObject()
  }
}

extension ApiKeyHash: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&userId)
      case 2: try reader.read(&hash)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, hash)
    writer.field(1004, version)
    writer.field(1010, userId)
  }
}
