// The room: a scope of its own with all five standard operations, fields of every kind of right (output, immutable,
// secret, createOnly, visible to some), tombstones, and actions with and without an answer.

@testable import Codegen

extension SampleModel {
  private static let id = Field(
    name: "id", description: "Its identity; stable for ever.", type: FieldType(base: .id(resource: "Room")), number: 1,
    isOutput: true)
  private static let name = Field(
    name: "name", description: "What people call it.", type: FieldType(base: .string), number: 2,
    constraints: Constraints(minLength: 1, maxLength: 128))
  private static let maxMembers = Field(
    name: "maxMembers", description: "How many may be members at once.", type: FieldType(base: .int), number: 3,
    defaultValue: .integer(100), constraints: Constraints(minimum: 1, maximum: 10_000))
  private static let hasPassword = Field(
    name: "hasPassword", description: "Whether a password guards the door.\nThe password itself is never shown.",
    type: FieldType(base: .boolean), number: 4, isOutput: true)
  private static let creatorID = Field(
    name: "creatorId", description: "Who created it.", type: FieldType(base: .id(resource: nil)), number: 5,
    isNullable: true, isOutput: true)
  private static let tags = Field(
    name: "tags", description: "Words to find it by.", type: FieldType(base: .string, isList: true), number: 6,
    constraints: Constraints(minLength: 1, maxLength: 32, pattern: "[a-z0-9-]+", maxCount: 8))
  private static let topic = Field(
    name: "topic", description: "What it is about.", type: FieldType(base: .string), number: 8, isNullable: true,
    constraints: Constraints(maxLength: 500))
  private static let kind = Field(
    name: "kind", description: "What sort of room it is.", type: FieldType(base: .enumeration("RoomKind")), number: 9,
    defaultValue: .enumeration("PRIVATE"), isImmutable: true)
  private static let limits = Field(
    name: "limits", description: "Bounds of its own.", type: FieldType(base: .object("RoomLimits")), number: 10,
    isNullable: true)
  private static let password = Field(
    name: "password", description: "Guards the door; null for none.", type: FieldType(base: .string), number: 11,
    isNullable: true, constraints: Constraints(minLength: 4, maxLength: 128), isSecret: true)
  private static let template = Field(
    name: "template", description: "A room whose settings the new one begins with.",
    type: FieldType(base: .id(resource: "Room")), number: 12, isNullable: true, isCreateOnly: true,
    reference: Reference(target: "Room", onDelete: .setNull))
  private static let remarks = Field(
    name: "remarks", description: "Seen by those who run the room.", type: FieldType(base: .string), number: 13,
    isNullable: true, constraints: Constraints(maxLength: 2_000), visibleTo: ["MANAGE_ROOM"],
    deprecated: "Moderation has notes of its own.")

  static let roomObjects: [ObjectType] = [
    ObjectType(
      name: TypeName(flat: "Room", nested: ["Room"]), description: "A place where people watch together.",
      role: .resource,
      fields: [id, name, maxMembers, hasPassword, creatorID, tags, topic, kind, limits, remarks, version],
      reserved: [Tombstone(number: 7, name: "colour")], group: "room"),
    ObjectType(
      name: TypeName(flat: "RoomLimits", nested: ["RoomLimits"]), description: "Bounds of one room.", role: .value,
      fields: [
        Field(
          name: "uploads", description: "How much may be uploaded.", type: FieldType(base: .bytes), number: 1,
          defaultValue: .integer(1 << 20), constraints: Constraints(minimum: 0)),
        Field(
          name: "idle", description: "How long it may be empty; null for ever.", type: FieldType(base: .duration),
          number: 2, isNullable: true, constraints: Constraints(minimum: 1, maximum: 86_400)),
      ], group: "room"),
    input(
      "Room", "create", group: "room",
      [name, maxMembers, tags, topic, kind, limits, password, template, remarks, operationID]),
    input("Room", "get", group: "room", [key("Room")]),
    input("Room", "list", group: "room", [filterName] + paging(order: "RoomOrder")),
    patch(
      of: "Room", group: "room",
      [id, name, maxMembers, hasPassword, creatorID, tags, topic, kind, limits, password, remarks, version]),
    input(
      "Room", "patch", group: "room", [key("Room"), patchField("Room"), expectedVersion, operationID, updateMask]),
    input("Room", "delete", group: "room", [key("Room"), expectedVersion, operationID]),
    input("Room", "join", group: "room", [key("Room"), joinPassword, expectedVersion, operationID]),
    input("Room", "leave", group: "room", [key("Room"), expectedVersion, operationID]),
    page(of: "Room", group: "room"),
  ]

  private static let filterName = Field(
    name: "name", description: "Only those with this `name`.", type: FieldType(base: .string), number: 2,
    isNullable: true, constraints: Constraints(minLength: 1, maxLength: 128), place: .query)
  private static let joinPassword = Field(
    name: "password", description: "Needed where the room has one.", type: FieldType(base: .string), number: 1,
    isNullable: true, constraints: Constraints(maxLength: 128), isSecret: true)

  static let roomKind = EnumType(
    name: TypeName(flat: "RoomKind", nested: ["RoomKind"]), description: "Sorts of rooms.",
    values: [
      EnumValue(name: "PRIVATE", description: "Found by those who know of it.", number: 1),
      EnumValue(name: "PUBLIC", description: "Listed for all.", number: 2),
      EnumValue(name: "LISTED_LATER", description: "Not yet.", number: 4, deprecated: "Use PRIVATE."),
    ], reserved: [Tombstone(number: 3, name: "SECRET")], group: "room")
  static let roomOrder = EnumType(
    name: TypeName(flat: "RoomOrder", nested: ["Room", "Order"]), description: "What rooms are sorted by.",
    values: [
      EnumValue(name: "NAME", description: "By `name`.", number: 1),
      EnumValue(name: "NAME_DESCENDING", description: "By `name`, the last first.", number: 2),
    ], group: "room")

  static let room = Resource(
    name: "Room", description: "A place where people watch together.", kind: .state, scope: "SELF", path: "rooms",
    prefix: "rm", identity: "id", table: "rooms", indexes: [Index(fields: ["name"], isUnique: true)],
    observe: ["VIEW_ROOM"], classAccesses: ["VIEW_ROOM", "MANAGE_ROOM"],
    operations: [
      operation(.create, "create", "Room", "Room", "POST", [], ["SIGNED_IN"], status: 201),
      operation(.get, "get", "Room", "Room", "GET", ["{roomId}"], ["VIEW_ROOM"]),
      operation(.list, "list", "Room", "RoomPage", "GET", [], ["SIGNED_IN", "GUEST"]),
      operation(
        .patch, "patch", "Room", "Room", "PATCH", ["{roomId}"], ["MANAGE_ROOM"]),
      operation(.delete, "delete", "Room", nil, "DELETE", ["{roomId}"], ["DELETE_ROOM"]),
      operation(
        .action, "join", "Room", "Member", "POST", ["{roomId}", "join"], ["SIGNED_IN", "GUEST"],
        errors: ["WRONG_PASSWORD", "ROOM_FULL"]),
      operation(
        .action, "leave", "Room", nil, "POST", ["{roomId}", "leave"], ["VIEW_ROOM"],
        deprecated: "Delete the member instead."),
    ], group: "room")
}
