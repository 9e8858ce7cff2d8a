// Messages and enumerations. Every singular scalar has explicit presence, so that "not given" is known at this door as
// at the others; the rule "required" is the server's, never the format's.

extension ProtoFiles {
  func message(_ object: ObjectType) -> ProtoMessage {
    var fields = object.fields.map { field($0, of: object.role) }
    if case .patch = object.role {
      fields.append(
        ProtoField(
          name: "cleared", jsonName: "cleared",
          comment: ["The numbers of the fields to clear: they become null, a list empty."], number: Implicit.cleared,
          type: .uint32, label: .repeated))
    }
    return ProtoMessage(
      name: object.name.flat, comment: comment(object.description, deprecated: object.deprecated), fields: fields,
      reserved: object.reserved.map { Tombstone(number: $0.number, name: Words($0.name).snake) },
      isDeprecated: object.deprecated != nil)
  }

  private func field(_ field: Field, of role: ObjectType.Role) -> ProtoField {
    let type = type(of: field.type.base)
    var isMessage = false
    if case .message = type { isMessage = true }
    return ProtoField(
      name: Words(field.name).snake, jsonName: field.name,
      comment: comment(field.description, FieldFacts.of(field, in: role), deprecated: field.deprecated),
      number: field.number, type: type, label: field.type.isList ? .repeated : isMessage ? .singular : .optional,
      isDeprecated: field.deprecated != nil)
  }

  func union(_ union: UnionType) -> ProtoMessage {
    let fields = union.arms.map { arm in
      let object = model.object(arm.object)
      return ProtoField(
        name: Words(arm.tag).snake, jsonName: Words(arm.tag).lowerCamel, comment: comment(object.description),
        number: arm.number, type: .message(name(arm.object)))
    }
    return ProtoMessage(
      name: union.name.flat, comment: comment(union.description), fields: fields, oneof: "kind",
      reserved: union.reserved.map { Tombstone(number: $0.number, name: Words($0.name).snake) })
  }

  /// Values carry the name of their type, since they are all of one package to protobuf.
  func enumeration(_ type: EnumType) -> ProtoEnum {
    let prefix = Words(type.name.flat).upperSnake + "_"
    let values = type.values.map { value in
      ProtoEnumValue(
        name: prefix + value.name, comment: comment(value.description, deprecated: value.deprecated),
        number: value.number, isDeprecated: value.deprecated != nil)
    }
    let unspecified = ProtoEnumValue(name: prefix + "UNSPECIFIED", comment: ["Never sent by us."], number: 0)
    return ProtoEnum(
      name: type.name.flat, comment: comment(type.description), values: [unspecified] + values,
      reserved: type.reserved.map { Tombstone(number: $0.number, name: prefix + $0.name) })
  }

  func type(of base: BaseType) -> ProtoType {
    switch base {
    case .boolean: .bool
    case .int, .int64, .bytes: .int64
    case .float: .double
    case .timestamp: .message(WellKnown.name("Timestamp"))
    case .duration: .message(WellKnown.name("Duration"))
    case .fieldMask: .message(WellKnown.name("FieldMask"))
    case .payload: .bytes
    case .enumeration(let flat): .enumeration(name(flat))
    case .object(let flat), .union(let flat): .message(name(flat))
    case .string, .id, .path, .address, .network, .origin, .logLevels: .string
    }
  }

  /// The model resolved every name.
  func name(_ flat: String) -> ProtoName { names[flat]! }

  /// A description with what else is to be said, as lines.
  func comment(_ description: String, _ facts: [String] = [], deprecated: String? = nil) -> [String] {
    var lines = description.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if !facts.isEmpty { lines.append(facts.joined(separator: " ")) }
    if let deprecated { lines.append("Deprecated" + (deprecated.isEmpty ? "." : ": " + deprecated)) }
    return lines
  }
}
