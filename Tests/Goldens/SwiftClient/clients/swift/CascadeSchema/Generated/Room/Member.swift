// Generated from Schema/room.graphql by codegen. Do not edit.

public import CascadeClient

/// Somebody in a room.
public struct Member: SchemaMessage {
  /// Its identity.
  public var id: String
  /// The room that it lives in.
  public var roomId: String
  /// What the member may do.
  public var role: MemberRole
  /// Since when.
  public var joinedAt: Timestamp
  /// The revision of its last change.
  public var version: Int

  public init(id: String, roomId: String, role: MemberRole = .viewer, joinedAt: Timestamp, version: Int) {
    self.id = id
    self.roomId = roomId
    self.role = role
    self.joinedAt = joinedAt
    self.version = version
  }

  public init(members: Members) throws(DecodeError) {
    id = try members.read("id")
    roomId = try members.read("roomId")
    role = try members.read("role", or: .viewer)
    joinedAt = try members.read("joinedAt")
    version = try members.read("version")
  }

  public func write(into members: inout Members) {
    members.write("id", id)
    members.write("roomId", roomId)
    members.write("role", role)
    members.write("joinedAt", joinedAt)
    members.write("version", version)
  }

  public static let facts = MessageFacts("Member", [
    FieldFacts(1, "id", .string),
    FieldFacts(1010, "roomId", .string),
    FieldFacts(2, "role", .enumeration(MemberRole.self)),
    FieldFacts(3, "joinedAt", .timestamp),
    FieldFacts(1004, "version", .int),
  ])
}
