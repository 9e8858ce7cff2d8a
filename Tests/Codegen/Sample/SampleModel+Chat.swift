// A log whose entries hold a union, a record that is not served, the messages of a connection, and a value with every
// scalar there is.

@testable import Codegen

extension SampleModel {
  static let chatObjects: [ObjectType] = [
    ObjectType(
      name: TypeName(flat: "Chat", nested: ["Chat"]), description: "What is said in a room, in order.",
      role: .resource,
      fields: [
        Field(
          name: "sequence", description: "Its place, from 1 without a gap.", type: FieldType(base: .int),
          number: Implicit.sequence, isOutput: true),
        scopeID(.body),
        Field(
          name: "event", description: "What happened.", type: FieldType(base: .union("ChatEvent")), number: 1,
          isOutput: true),
      ], group: "chat"),
    ObjectType(
      name: TypeName(flat: "ChatMessage", nested: ["ChatMessage"]), description: "Somebody said something.",
      role: .value,
      fields: [
        text, Field(name: "userId", description: "Who.", type: FieldType(base: .id(resource: nil)), number: 2),
      ], group: "chat"),
    ObjectType(
      name: TypeName(flat: "ChatNotice", nested: ["ChatNotice"]), description: "The room said something.",
      role: .value, fields: [], group: "chat"),
    input("Chat", "list", group: "chat", [scopeID()] + paging(order: "ChatOrder")),
    input("Chat", "send", group: "chat", [scopeID(), text, operationID]),
    page(of: "Chat", group: "chat"),
  ]
  private static let text = Field(
    name: "text", description: "What was said.", type: FieldType(base: .string), number: 1,
    constraints: Constraints(minLength: 1, maxLength: 2_000))

  static let chatEvent = UnionType(
    name: TypeName(flat: "ChatEvent", nested: ["ChatEvent"]), description: "What happens in a chat.",
    arms: [
      UnionType.Arm(object: "ChatMessage", tag: "message", number: 1),
      UnionType.Arm(object: "ChatNotice", tag: "notice", number: 3),
    ], reserved: [Tombstone(number: 2, name: "ChatPoll")], group: "chat")
  static let chatOrder = EnumType(
    name: TypeName(flat: "ChatOrder", nested: ["Chat", "Order"]), description: "What chat is sorted by.",
    values: [EnumValue(name: "SEQUENCE", description: "By `sequence`.", number: 1)], group: "chat")

  static let chat = Resource(
    name: "Chat", description: "What is said in a room, in order.", kind: .log, scope: "ROOM", path: "chat",
    identity: "sequence", scopeField: "roomId", table: "chat", observe: ["VIEW_ROOM"], classAccesses: ["VIEW_ROOM"],
    operations: [
      operation(
        .list, "list", "Chat", "ChatPage", "GET", ["chat"], ["VIEW_ROOM"], under: ["rooms", "{roomId}"]),
      operation(
        .action, "send", "Chat", "Chat", "POST", ["chat", "messages"], ["VIEW_ROOM"], under: ["rooms", "{roomId}"]),
    ], group: "chat")

  // MARK: Reports

  static let reportObjects: [ObjectType] = [
    ObjectType(
      name: TypeName(flat: "Report", nested: ["Report"]), description: "Something that is not right.",
      role: .resource,
      fields: [
        Field(
          name: "id", description: "Its identity.", type: FieldType(base: .id(resource: "Report")), number: 1,
          isOutput: true),
        reasons, version,
      ], group: "report"),
    input("Report", "create", group: "report", [reasons, operationID]),
  ]
  private static let reasons = Field(
    name: "reasons", description: "Why.", type: FieldType(base: .enumeration("Reason"), isList: true), number: 2,
    constraints: Constraints(minCount: 1, maxCount: 3))
  static let reason = EnumType(
    name: TypeName(flat: "Reason", nested: ["Reason"]), description: "Why something is not right.",
    values: [
      EnumValue(name: "SPAM", description: "Nobody asked for it.", number: 1),
      EnumValue(name: "ABUSE", description: "It hurts.", number: 2),
    ], group: "report")
  static let report = Resource(
    name: "Report", description: "Something that is not right.", kind: .record, scope: "SERVER", path: "reports",
    prefix: "rp", identity: "id", table: "reports",
    operations: [
      operation(
        .create, "create", "Report", "Report", "POST", [], ["SIGNED_IN"], under: ["reports"], status: 201,
        isServed: false)
    ], group: "report", isServed: false)

  // MARK: Realtime messages

  static let realtimeObjects: [ObjectType] = [
    ObjectType(
      name: TypeName(flat: "Observe", nested: ["Observe"]), description: "Follow a resource.", role: .value,
      fields: [
        messageID,
        Field(name: "resource", description: "Which one.", type: FieldType(base: .string), number: 2),
      ], group: "realtime"),
    ObjectType(
      name: TypeName(flat: "Call", nested: ["Call"]), description: "Do something.", role: .value,
      fields: [
        messageID,
        Field(name: "operation", description: "What: `room.join`.", type: FieldType(base: .string), number: 2),
        Field(name: "input", description: "As its schema says.", type: FieldType(base: .payload), number: 3),
      ], group: "realtime"),
  ]
  private static let messageID = Field(
    name: "id", description: "The sender's name for it.", type: FieldType(base: .string), number: 1,
    constraints: Constraints(minLength: 1, maxLength: 128))
  static let clientMessage = UnionType(
    name: TypeName(flat: "ClientMessage", nested: ["ClientMessage"]), description: "What a client sends.",
    arms: [
      UnionType.Arm(object: "Observe", tag: "observe", number: 1),
      UnionType.Arm(object: "Call", tag: "call", number: 2),
    ], group: "realtime")

  // MARK: Every scalar

  static let commonObjects: [ObjectType] = [
    ObjectType(
      name: TypeName(flat: "Everything", nested: ["Everything"]), description: "One field of each kind.", role: .value,
      fields: everything.enumerated().map { index, kind in
        Field(
          name: kind.name, description: "A \(kind.name).", type: FieldType(base: kind.base), number: index * 2 + 1,
          isNullable: index % 3 == 2, defaultValue: kind.defaultValue, constraints: kind.constraints)
      }
        + everything.enumerated().map { index, kind in
          Field(
            name: kind.name + "List", description: "Some \(kind.name) values.",
            type: FieldType(base: kind.base, isList: true), number: index * 2 + 2,
            constraints: Constraints(maxCount: 4))
        }, group: "common")
  ]
  private struct Kind {
    var name: String
    var base: BaseType
    var defaultValue: DefaultValue?
    var constraints = Constraints()
  }
  private static let everything: [Kind] = [
    Kind(name: "text", base: .string, defaultValue: .string("a \"b\"\n")),
    Kind(name: "flag", base: .boolean, defaultValue: .boolean(true)),
    Kind(name: "count", base: .int, defaultValue: .integer(-3)), Kind(name: "wide", base: .int64),
    Kind(name: "ratio", base: .float, defaultValue: .float(0.5)), Kind(name: "moment", base: .timestamp),
    Kind(name: "span", base: .duration, defaultValue: .duration(1_500_000_000)),
    Kind(name: "size", base: .bytes), Kind(name: "anything", base: .id(resource: nil)),
    Kind(name: "roomId", base: .id(resource: "Room")), Kind(name: "role", base: .enumeration("MemberRole")),
    Kind(name: "limits", base: .object("RoomLimits")), Kind(name: "event", base: .union("ChatEvent")),
    Kind(name: "value", base: .payload), Kind(name: "email", base: .string, constraints: Constraints(format: "EMAIL")),
    Kind(name: "link", base: .string, constraints: Constraints(maxLength: 2_048, format: "URL")),
  ]
}
