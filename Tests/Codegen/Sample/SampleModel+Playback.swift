// A state in a room whose patches need a base, and the members of a room: a collection with a key.

@testable import Codegen

extension SampleModel {
  private static let mediaID = Field(
    name: "mediaId", description: "What is being watched; null when nothing is.",
    type: FieldType(base: .id(resource: nil)), number: 1, isNullable: true)
  private static let status = Field(
    name: "status", description: "Whether it plays, is paused, or waits.",
    type: FieldType(base: .enumeration("PlaybackStatus")), number: 2, defaultValue: .enumeration("PAUSED"))
  private static let anchorPosition = Field(
    name: "anchorPosition", description: "The position at `anchorTime`.", type: FieldType(base: .duration), number: 3,
    defaultValue: .duration(0))
  private static let anchorTime = Field(
    name: "anchorTime", description: "Server time at which `anchorPosition` held.", type: FieldType(base: .timestamp),
    number: 4, isOutput: true)
  private static let rate = Field(
    name: "rate", description: "1 is normal speed.", type: FieldType(base: .float), number: 5,
    defaultValue: .float(1), constraints: Constraints(minimum: 0.25, maximum: 4))
  private static let from = Field(
    name: "from", description: "From where; the present position when left out.", type: FieldType(base: .duration),
    number: 1, isNullable: true, constraints: Constraints(minimum: 0))
  private static let under = ["rooms", "{roomId}", "playback-state"]

  static let playbackObjects: [ObjectType] = [
    ObjectType(
      name: TypeName(flat: "PlaybackState", nested: ["PlaybackState"]),
      description: "Where the room is in what it watches, and whether it moves.", role: .resource,
      fields: [scopeID(.body), mediaID, status, anchorPosition, anchorTime, rate, version], group: "playback"),
    input("PlaybackState", "get", group: "playback", [scopeID()]),
    patch(
      of: "PlaybackState", group: "playback",
      [scopeID(.body), mediaID, status, anchorPosition, anchorTime, rate, version]),
    input(
      "PlaybackState", "patch", group: "playback",
      [scopeID(), patchField("PlaybackState"), expectedVersion, operationID, updateMask]),
    input("PlaybackState", "play", group: "playback", [scopeID(), from, expectedVersion, operationID]),
    input("PlaybackState", "pause", group: "playback", [scopeID(), expectedVersion, operationID]),
  ]

  static let playbackStatus = EnumType(
    name: TypeName(flat: "PlaybackStatus", nested: ["PlaybackStatus"]), description: "Whether it moves.",
    values: [
      EnumValue(name: "PAUSED", description: "It stands.", number: 1),
      EnumValue(name: "PLAYING", description: "It moves.", number: 2),
      EnumValue(name: "WAITING_FOR_OTHERS", description: "Somebody is buffering.", number: 3),
    ], group: "playback")

  static let playbackState = Resource(
    name: "PlaybackState", description: "Where the room is in what it watches, and whether it moves.", kind: .state,
    scope: "ROOM", path: "playback-state", scopeField: "roomId", table: "playback_states", observe: ["VIEW_ROOM"],
    classAccesses: ["VIEW_ROOM"],
    operations: [
      operation(
        .get, "get", "PlaybackState", "PlaybackState", "GET", [], ["VIEW_ROOM"], under: under),
      operation(
        .patch, "patch", "PlaybackState", "PlaybackState", "PATCH", [], ["CONTROL_PLAYBACK"], under: under,
        requiresBase: true),
      operation(
        .action, "play", "PlaybackState", "PlaybackState", "POST", ["play"], ["CONTROL_PLAYBACK"], under: under),
      operation(
        .action, "pause", "PlaybackState", "PlaybackState", "POST", ["pause"], ["CONTROL_PLAYBACK"], under: under),
    ], group: "playback")

  // MARK: Members

  private static let memberID = Field(
    name: "id", description: "Its identity.", type: FieldType(base: .id(resource: "Member")), number: 1, isOutput: true)
  private static let role = Field(
    name: "role", description: "What the member may do.", type: FieldType(base: .enumeration("MemberRole")), number: 2,
    defaultValue: .enumeration("VIEWER"))
  private static let joinedAt = Field(
    name: "joinedAt", description: "Since when.", type: FieldType(base: .timestamp), number: 3, isOutput: true)
  private static let roleFilter = Field(
    name: "role", description: "Only those with this `role`.", type: FieldType(base: .enumeration("MemberRole")),
    number: 2, isNullable: true, place: .query)

  static let memberObjects: [ObjectType] = [
    ObjectType(
      name: TypeName(flat: "Member", nested: ["Member"]), description: "Somebody in a room.", role: .resource,
      fields: [memberID, scopeID(.body), role, joinedAt, version], group: "room"),
    input("Member", "get", group: "room", [scopeID(), key("Member")]),
    input("Member", "list", group: "room", [scopeID(), roleFilter] + paging(order: "MemberOrder")),
    patch(of: "Member", group: "room", [memberID, scopeID(.body), role, joinedAt, version]),
    input(
      "Member", "patch", group: "room",
      [scopeID(), key("Member"), patchField("Member"), expectedVersion, operationID, updateMask]),
    page(of: "Member", group: "room"),
  ]

  static let memberRole = EnumType(
    name: TypeName(flat: "MemberRole", nested: ["MemberRole"]), description: "What a member may do.",
    values: [
      EnumValue(name: "VIEWER", description: "Watches.", number: 1),
      EnumValue(name: "HOST", description: "Leads.", number: 2),
    ], group: "room")
  static let memberOrder = EnumType(
    name: TypeName(flat: "MemberOrder", nested: ["Member", "Order"]), description: "What members are sorted by.",
    values: [EnumValue(name: "JOINED_AT", description: "By `joinedAt`.", number: 1)], group: "room")

  static let member = Resource(
    name: "Member", description: "Somebody in a room.", kind: .collection, scope: "ROOM", path: "members",
    prefix: "mb", identity: "id", scopeField: "roomId", table: "members", observe: ["VIEW_ROOM"],
    classAccesses: ["VIEW_ROOM"],
    operations: [
      operation(
        .get, "get", "Member", "Member", "GET", ["members", "{memberId}"], ["VIEW_ROOM"],
        under: ["rooms", "{roomId}"]),
      operation(
        .list, "list", "Member", "MemberPage", "GET", ["members"], ["VIEW_ROOM"], under: ["rooms", "{roomId}"]),
      operation(
        .patch, "patch", "Member", "Member", "PATCH", ["members", "{memberId}"], ["MANAGE_ROOM"],
        under: ["rooms", "{roomId}"]),
    ], group: "room")
}
