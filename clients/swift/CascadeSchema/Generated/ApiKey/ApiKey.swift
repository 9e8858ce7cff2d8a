// Generated from Schema/apiKey.graphql by codegen. Do not edit.

public import CascadeClient

/// A key with which a program calls in the name of a user.
public struct ApiKey: SchemaMessage {
  /// Its identity; the key carries it.
  public var id: String
  /// The user that it belongs to.
  public var userId: String
  /// What its owner calls it: the program that has it.
  public var name: String
  /// What may be done with it, of what its owner may.
  public var scope: ApiKeyScope
  /// When it was made.
  public var createdAt: Timestamp
  /// When it was used last, to within a minute; null where it never was.
  public var lastUsedAt: Timestamp?
  /// When it runs out, and is gone; null where it does not.
  public var expiresAt: Timestamp?
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(
    id: String,
    userId: String,
    name: String,
    scope: ApiKeyScope,
    createdAt: Timestamp,
    lastUsedAt: Timestamp? = nil,
    expiresAt: Timestamp? = nil,
    version: Int
  ) {
    self.id = id
    self.userId = userId
    self.name = name
    self.scope = scope
    self.createdAt = createdAt
    self.lastUsedAt = lastUsedAt
    self.expiresAt = expiresAt
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    userId = try members.read("userId")
    name = try members.read("name")
    scope = try members.read("scope")
    createdAt = try members.read("createdAt")
    lastUsedAt = try members.readOptional("lastUsedAt")
    expiresAt = try members.readOptional("expiresAt")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("userId", userId)
    members.write("name", name)
    members.write("scope", scope)
    members.write("createdAt", createdAt)
    members.writeNullable("lastUsedAt", lastUsedAt)
    members.writeNullable("expiresAt", expiresAt)
    members.write("version", version)
  }

  public static let facts = MessageFacts("ApiKey", [
    FieldFacts(1, "id", .string),
    FieldFacts(1010, "userId", .string),
    FieldFacts(2, "name", .string),
    FieldFacts(3, "scope", .enumeration(ApiKeyScope.self)),
    FieldFacts(4, "createdAt", .timestamp),
    FieldFacts(5, "lastUsedAt", .timestamp, isNullable: true),
    FieldFacts(6, "expiresAt", .timestamp, isNullable: true),
    FieldFacts(1004, "version", .int),
  ])
}
