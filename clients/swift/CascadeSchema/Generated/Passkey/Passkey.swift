// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import CascadeClient

/// A key in a device, by which a user signs in.
public struct Passkey: SchemaMessage {
  /// Its identity here.
  public var id: String
  /// The user that it belongs to.
  public var userId: String
  /// What the user calls it: the device that has it.
  public var name: String
  /// Whether its maker keeps a copy, as for one's other devices, when it was used last.
  public var isBackedUp: Bool
  /// Whether one can sign in with it without saying who one is; null where its browser did not say.
  public var isDiscoverable: Bool?
  /// The model of the device, as makers number them (AAGUID); null where it does not say. Nobody vouches for it.
  public var model: String?
  /// When it was made.
  public var createdAt: Timestamp
  /// When it was used last; null where it never was.
  public var lastUsedAt: Timestamp?
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(
    id: String,
    userId: String,
    name: String,
    isBackedUp: Bool,
    isDiscoverable: Bool? = nil,
    model: String? = nil,
    createdAt: Timestamp,
    lastUsedAt: Timestamp? = nil,
    version: Int
  ) {
    self.id = id
    self.userId = userId
    self.name = name
    self.isBackedUp = isBackedUp
    self.isDiscoverable = isDiscoverable
    self.model = model
    self.createdAt = createdAt
    self.lastUsedAt = lastUsedAt
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    userId = try members.read("userId")
    name = try members.read("name")
    isBackedUp = try members.read("isBackedUp")
    isDiscoverable = try members.readOptional("isDiscoverable")
    model = try members.readOptional("model")
    createdAt = try members.read("createdAt")
    lastUsedAt = try members.readOptional("lastUsedAt")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("userId", userId)
    members.write("name", name)
    members.write("isBackedUp", isBackedUp)
    members.writeNullable("isDiscoverable", isDiscoverable)
    members.writeNullable("model", model)
    members.write("createdAt", createdAt)
    members.writeNullable("lastUsedAt", lastUsedAt)
    members.write("version", version)
  }

  public static let facts = MessageFacts("Passkey", [
    FieldFacts(1, "id", .string),
    FieldFacts(1010, "userId", .string),
    FieldFacts(2, "name", .string),
    FieldFacts(3, "isBackedUp", .boolean),
    FieldFacts(4, "isDiscoverable", .boolean, isNullable: true),
    FieldFacts(5, "model", .string, isNullable: true),
    FieldFacts(6, "createdAt", .timestamp),
    FieldFacts(7, "lastUsedAt", .timestamp, isNullable: true),
    FieldFacts(1004, "version", .int),
  ])
}
