// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

/// Somebody with an account. What only itself and administrators may see is null for the others.
public struct User: SchemaMessage {
  /// Its identity; stable for ever.
  public var id: String
  /// What it signs in with and is mentioned by. Capitals make no difference when names are compared.
  public var username: String
  /// What people call it; the username where it is empty.
  public var displayName: String
  /// What it says about itself.
  public var about: String
  /// Where its picture is.
  public var avatarUrl: String?
  /// Its email address; null as long as none was confirmed.
  public var email: String?
  /// What it may do on the server.
  public var role: ServerRole
  /// Whether it can be used.
  public var status: UserStatus
  /// Until when it is banned; null where it is not, or for good.
  public var bannedUntil: Timestamp?
  /// Why it is banned.
  public var banReason: String?
  /// When it will be gone for good; null as long as it was not deleted. Until then it can be restored.
  public var deletedAt: Timestamp?
  /// Whether signing in takes a second factor.
  public var hasSecondFactor: Bool?
  /// When it was made.
  public var createdAt: Timestamp
  /// The revision of its last change; what a patch gives as its base.
  public var version: Int

  public init(
    id: String,
    username: String,
    displayName: String = "",
    about: String = "",
    avatarUrl: String? = nil,
    email: String? = nil,
    role: ServerRole,
    status: UserStatus,
    bannedUntil: Timestamp? = nil,
    banReason: String? = nil,
    deletedAt: Timestamp? = nil,
    hasSecondFactor: Bool? = nil,
    createdAt: Timestamp,
    version: Int
  ) {
    self.id = id
    self.username = username
    self.displayName = displayName
    self.about = about
    self.avatarUrl = avatarUrl
    self.email = email
    self.role = role
    self.status = status
    self.bannedUntil = bannedUntil
    self.banReason = banReason
    self.deletedAt = deletedAt
    self.hasSecondFactor = hasSecondFactor
    self.createdAt = createdAt
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    username = try members.read("username")
    displayName = try members.read("displayName", or: "")
    about = try members.read("about", or: "")
    avatarUrl = try members.readOptional("avatarUrl")
    email = try members.readOptional("email")
    role = try members.read("role")
    status = try members.read("status")
    bannedUntil = try members.readOptional("bannedUntil")
    banReason = try members.readOptional("banReason")
    deletedAt = try members.readOptional("deletedAt")
    hasSecondFactor = try members.readOptional("hasSecondFactor")
    createdAt = try members.read("createdAt")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("username", username)
    members.write("displayName", displayName)
    members.write("about", about)
    members.writeNullable("avatarUrl", avatarUrl)
    members.writeNullable("email", email)
    members.write("role", role)
    members.write("status", status)
    members.writeNullable("bannedUntil", bannedUntil)
    members.writeNullable("banReason", banReason)
    members.writeNullable("deletedAt", deletedAt)
    members.writeNullable("hasSecondFactor", hasSecondFactor)
    members.write("createdAt", createdAt)
    members.write("version", version)
  }

  public static let facts = MessageFacts("User", [
    FieldFacts(1, "id", .string),
    FieldFacts(2, "username", .string),
    FieldFacts(3, "displayName", .string),
    FieldFacts(4, "about", .string),
    FieldFacts(5, "avatarUrl", .string, isNullable: true),
    FieldFacts(6, "email", .string, isNullable: true),
    FieldFacts(7, "role", .enumeration(ServerRole.self)),
    FieldFacts(8, "status", .enumeration(UserStatus.self)),
    FieldFacts(9, "bannedUntil", .timestamp, isNullable: true),
    FieldFacts(10, "banReason", .string, isNullable: true),
    FieldFacts(11, "deletedAt", .timestamp, isNullable: true),
    FieldFacts(12, "hasSecondFactor", .boolean, isNullable: true),
    FieldFacts(13, "createdAt", .timestamp),
    FieldFacts(1004, "version", .int),
  ])
}
