// Generated from Schema/signingKey.graphql by codegen. Do not edit.

public import Core
public import Wire

/// A key that signs access tokens and tickets.
public struct SigningKey: Sendable, Equatable {
  /// Its identity; tokens name it.
  public var id: ID<SigningKey> = .unset
  /// The installation that it belongs to.
  public var installationId: ID<Installation> = .unset
  /// The seed, sealed by the server's own key, which is in no database.
  public var sealed: String = ""
  /// When it was made.
  public var createdAt: Timestamp = .epoch
  /// When it stops to sign.
  public var retiresAt: Timestamp = .epoch
  /// When nothing that it signed is good any more.
  public var expiresAt: Timestamp = .epoch
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int = 0

  public static let fields = NameTable(
    "id 1 installationId 1010 sealed 2 createdAt 3 retiresAt 4 expiresAt 5 version 1004")

  public init() {}
}

extension SigningKey: JSONMessage {
  public mutating func read(from json: inout JSONReader) throws(JSONError) {
    guard var object = try json.beginObject(Self.fields) else { return }
    while let field = try json.next(&object) {
      switch field {
      case 1: try json.read(&id)
      case 1010: try json.read(&installationId)
      case 2: try json.read(&sealed)
      case 3: try json.read(&createdAt)
      case 4: try json.read(&retiresAt)
      case 5: try json.read(&expiresAt)
      case 1004: try json.read(&version)
      default: try json.skip()
      }
    }
  }

  public func write(into json: inout JSONWriter) {
    json.beginObject()
    json.field("id", id)
    json.field("installationId", installationId)
    json.field("sealed", sealed)
    json.field("createdAt", createdAt)
    json.field("retiresAt", retiresAt)
    json.field("expiresAt", expiresAt)
    json.field("version", version)
    json.endObject()
  }
}

extension SigningKey: ProtobufMessage {
  public mutating func merge(from reader: inout ProtobufReader) throws(WireError) {
    var fields = reader.begin(Self.fields)
    while let field = try reader.next(&fields) {
      switch field {
      case 1: try reader.read(&id)
      case 1010: try reader.read(&installationId)
      case 2: try reader.read(&sealed)
      case 3: try reader.read(&createdAt)
      case 4: try reader.read(&retiresAt)
      case 5: try reader.read(&expiresAt)
      case 1004: try reader.read(&version)
      default: try reader.skip()
      }
    }
  }

  public func write(into writer: inout ProtobufWriter) {
    writer.field(1, id)
    writer.field(2, sealed)
    writer.field(3, createdAt)
    writer.field(4, retiresAt)
    writer.field(5, expiresAt)
    writer.field(1004, version)
    writer.field(1010, installationId)
  }
}

extension SigningKey: IDKind {
  public static let prefix: StaticString = "key"
}
