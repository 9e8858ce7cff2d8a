// Generated from Schema/apiKey.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// A key with which a program calls in the name of a user.
public struct ApiKey: Sendable, Equatable {
  /// Its identity; the key carries it.
  public var id: ID<ApiKey> = .unset
  /// The user that it belongs to.
  public var userId: ID<User> = .unset
  /// What its owner calls it: the program that has it.
  public var name: String = ""
  /// What may be done with it, of what its owner may.
  public var scope: ApiKeyScope = .read
  /// When it was made.
  public var createdAt: Timestamp = .epoch
  /// When it was used last, to within a minute; null where it never was.
  public var lastUsedAt: Timestamp? = nil
  /// When it runs out, and is gone; null where it does not.
  public var expiresAt: Timestamp? = nil
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    "id 1 userId 1010 name 2 scope 3 createdAt 4 lastUsedAt 5 expiresAt 6 version 1004")

  public init() {}
}

extension ApiKey: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 1010: try json.read(&userId)
      case 2: try json.read(&name)
      case 3: try json.read(&scope)
      case 4: try json.read(&createdAt)
      case 5: try json.read(&lastUsedAt)
      case 6: try json.read(&expiresAt)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("userId", userId)
    json.field("name", name)
    json.field("scope", scope)
    json.field("createdAt", createdAt)
    json.field("lastUsedAt", lastUsedAt)
    json.field("expiresAt", expiresAt)
    json.field("version", version)
    json.endObject()
  }
}

extension ApiKey: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&userId)
      case 2: try reader.read(&name)
      case 3: try reader.read(&scope)
      case 4: try reader.read(&createdAt)
      case 5: try reader.read(&lastUsedAt)
      case 6: try reader.read(&expiresAt)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, name)
    writer.field(3, scope)
    writer.field(4, createdAt)
    writer.field(5, lastUsedAt)
    writer.field(6, expiresAt)
    writer.field(1004, version)
    writer.field(1010, userId)
  }
}

extension ApiKey: IDKind {
  public static let prefix: StaticString = "key"
}

extension ApiKey: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.ApiKey"
  public var entityVersion: Int? { version }
  public var entityID: String? { id.description }
}
