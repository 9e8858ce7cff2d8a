// The sample with the whole realtime protocol in it (design: the realtime protocol), in place of the two messages that
// show emitters what a union is: clients are compiled and run against it.

@testable import Codegen

extension SampleModel {
  static let withRealtime: Model = {
    var model = SampleModel.model
    model.objects.removeAll { $0.group == "realtime" }
    model.unions.removeAll { $0.group == "realtime" }
    model.objects += toServer + toClient + parts
    model.enums += [
      enumeration("ObserveMode", ["DELTA", "SNAPSHOT", "NOTIFY"]),
      enumeration(
        "ResetReason",
        ["CURSOR_TOO_OLD", "EPOCH_CHANGED", "PERMISSION_CHANGED", "SCHEMA_CHANGED", "OVERLOADED", "GONE"]),
    ]
    model.unions += [
      union("ClientMessage", "What a client sends.", toServer), union("ServerMessage", "What a server sends.", toClient),
    ]
    return model
  }()

  private static let toServer = [
    message(
      "Observe", "Follow a resource.",
      [
        field("id", .string), field("resource", .string), field("since", .object("Cursor"), isNullable: true),
        field("mode", .enumeration("ObserveMode"), default: .enumeration("DELTA")),
        field("parameters", .payload, isNullable: true),
      ]),
    message("Unobserve", "Follow it no longer.", [field("id", .string)]),
    message(
      "Patch", "Change a resource.",
      [
        field("id", .string), field("resource", .string), field("key", .string, isNullable: true),
        field("base", .int, isNullable: true), field("patch", .payload),
        field("operationId", .string, isNullable: true),
      ]),
    message(
      "Call", "Do an operation.",
      [
        field("id", .string), field("operation", .string), field("input", .payload),
        field("base", .int, isNullable: true), field("operationId", .string, isNullable: true),
      ]),
    message("Authorize", "A fresh token.", [field("token", .string)]),
    message("Ping", "What time is it?", [field("t1", .int)]),
  ]

  private static let toClient = [
    message(
      "Welcome", "The connection stands.",
      [
        field("epoch", .string), field("revision", .int), field("serverTime", .timestamp),
        field("connectionId", .string), field("heartbeatMs", .int), field("schema", .string),
      ]),
    message(
      "Snapshot", "A whole value.",
      [
        field("id", .string), field("view", .string, isNullable: true), field("version", .int),
        field("value", .payload),
      ]),
    message(
      "Observed", "The initial state is complete.",
      [
        field("id", .string), field("view", .string, isNullable: true), field("version", .int),
        field("revision", .int), field("count", .int),
      ]),
    message(
      "Frame", "One commit.", [field("revision", .int), field("changes", .object("Change"), isList: true)]),
    message(
      "Update", "A computed value.", [field("id", .string), field("basedOn", .int), field("value", .payload)]),
    message("Bookmark", "So far and nothing new.", [field("revision", .int)]),
    message(
      "Result", "What a call answers.",
      [field("id", .string), field("revision", .int, isNullable: true), field("value", .payload, isNullable: true)]),
    message(
      "Error", "What went wrong.", [field("id", .string, isNullable: true), field("problem", .object("Problem"))]),
    message(
      "Reset", "What is held is void.",
      [
        field("id", .string), field("reason", .enumeration("ResetReason")),
        field("retryAfterMs", .int, isNullable: true),
      ]),
    message(
      "Goaway", "The node goes.", [field("reason", .string), field("retryAfterMs", .int, isNullable: true)]),
    message("Pong", "That time.", [field("t1", .int), field("t2", .int), field("t3", .int)]),
  ]

  private static let parts = [
    message("Cursor", "How far one has read.", [field("epoch", .string), field("revision", .int)]),
    message(
      "Change", "What a commit did to one resource.",
      [
        field("resource", .string), field("view", .string, isNullable: true), field("base", .int, isNullable: true),
        field("next", .int), field("patch", .payload, isNullable: true), field("value", .payload, isNullable: true),
        field("removed", .boolean, isNullable: true), field("items", .object("ItemChange"), isList: true),
        field("entries", .object("Entry"), isList: true), field("stale", .boolean, isNullable: true),
      ]),
    message(
      "ItemChange", "What it did to one item.",
      [
        field("key", .string), field("patch", .payload, isNullable: true), field("value", .payload, isNullable: true),
        field("removed", .boolean, isNullable: true),
      ]),
    message(
      "Entry", "What it appended.",
      [
        field("sequence", .int), field("event", .payload, isNullable: true),
        field("hidden", .boolean, isNullable: true),
      ]),
    message(
      "Problem", "Why not.",
      [
        field("type", .string, isNullable: true), field("title", .string), field("status", .int),
        field("detail", .string), field("code", .string), field("requestId", .string, isNullable: true),
        field("retryAfterMs", .int, isNullable: true), field("violations", .object("Violation"), isList: true),
      ]),
    message(
      "Violation", "What is wrong with one field.",
      [field("field", .string), field("code", .string), field("message", .string)]),
  ]

  private static func field(
    _ name: String, _ base: BaseType, isList: Bool = false, isNullable: Bool = false,
    default value: DefaultValue? = nil
  ) -> Field {
    Field(
      name: name, description: "Its \(Words(name).spaced).", type: FieldType(base: base, isList: isList), number: 0,
      isNullable: isNullable, defaultValue: value)
  }

  private static func message(_ name: String, _ description: String, _ fields: [Field]) -> ObjectType {
    var fields = fields
    for index in fields.indices { fields[index].number = index + 1 }
    return ObjectType(
      name: TypeName(flat: name, nested: [name]), description: description, role: .value, fields: fields,
      group: "realtime")
  }

  private static func enumeration(_ name: String, _ values: [String]) -> EnumType {
    EnumType(
      name: TypeName(flat: name, nested: [name]), description: "The \(Words(name).spaced).",
      values: values.enumerated().map { index, value in
        EnumValue(name: value, description: "\(Words(value).spaced.capitalisedFirst).", number: index + 1)
      }, group: "realtime")
  }

  private static func union(_ name: String, _ description: String, _ arms: [ObjectType]) -> UnionType {
    UnionType(
      name: TypeName(flat: name, nested: [name]), description: description,
      arms: arms.enumerated().map { index, arm in
        UnionType.Arm(object: arm.name.flat, tag: Words(arm.name.flat).lowerCamel, number: index + 1)
      }, group: "realtime")
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
