// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

public import API
public import Core
public import Wire

/// An account of another service by which a user signs in.
public struct LinkedIdentity: Sendable, Equatable {
  /// Its identity.
  public var id: ID<LinkedIdentity> = .unset
  /// The user that it belongs to.
  public var userId: ID<User> = .unset
  /// The service.
  public var issuer: String = ""
  /// Who the user is there, for good.
  public var subject: String = ""
  /// What the service called the user when it was linked.
  public var name: String = ""
  /// When it was linked.
  public var createdAt: Timestamp = .epoch
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable("id 1 userId 1010 issuer 2 subject 3 name 4 createdAt 5 version 1004")

  public init() {}
}

extension LinkedIdentity: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 1010: try json.read(&userId)
      case 2: try json.read(&issuer)
      case 3: try json.read(&subject)
      case 4: try json.read(&name)
      case 5: try json.read(&createdAt)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("userId", userId)
    json.field("issuer", issuer)
    json.field("subject", subject)
    json.field("name", name)
    json.field("createdAt", createdAt)
    json.field("version", version)
    json.endObject()
  }
}

extension LinkedIdentity: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&userId)
      case 2: try reader.read(&issuer)
      case 3: try reader.read(&subject)
      case 4: try reader.read(&name)
      case 5: try reader.read(&createdAt)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, issuer)
    writer.field(3, subject)
    writer.field(4, name)
    writer.field(5, createdAt)
    writer.field(1004, version)
    writer.field(1010, userId)
  }
}

extension LinkedIdentity: IDKind {
  public static let prefix: StaticString = "lnk"
}

extension LinkedIdentity: OperationOutput {
  public static let messageName: StaticString = "cascade.v1.LinkedIdentity"
  public var entityVersion: Int? { version }
  public var entityID: String? { id.description }
}
