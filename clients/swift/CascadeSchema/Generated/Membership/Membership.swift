// Generated from Schema/membership.graphql by codegen. Do not edit.

public import CascadeClient

/// What the caller is and may in a room, all rules applied. It is pushed whenever it changes.
public struct Membership: SchemaMessage {
  /// The room that it belongs to.
  public var roomId: String
  /// The caller as a member.
  public var memberId: String
  /// What it is in the room.
  public var role: Role
  /// All that it may.
  public var permissions: [Permission]
  /// Until when this is so, where something of it ends by itself; null when it holds until somebody changes it.
  public var expiresAt: Timestamp?

  public init(
    roomId: String, memberId: String, role: Role, permissions: [Permission] = [], expiresAt: Timestamp? = nil
  ) {
    self.roomId = roomId
    self.memberId = memberId
    self.role = role
    self.permissions = permissions
    self.expiresAt = expiresAt
  }

  public init(members: Members) throws(DecodeError) {
    roomId = try members.read("roomId")
    memberId = try members.read("memberId")
    role = try members.read("role")
    permissions = try members.readList("permissions")
    expiresAt = try members.readOptional("expiresAt")
  }

  public func write(into members: inout Members) {
    members.write("roomId", roomId)
    members.write("memberId", memberId)
    members.write("role", role)
    members.writeList("permissions", permissions)
    members.writeNullable("expiresAt", expiresAt)
  }

  public static let facts = MessageFacts("Membership", [
    FieldFacts(1010, "roomId", .string),
    FieldFacts(1, "memberId", .string),
    FieldFacts(2, "role", .enumeration(Role.self)),
    FieldFacts(3, "permissions", .enumeration(Permission.self), isList: true),
    FieldFacts(4, "expiresAt", .timestamp, isNullable: true),
  ])
}
