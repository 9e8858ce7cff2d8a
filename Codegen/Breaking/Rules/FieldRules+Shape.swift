// Rules about the shape of fields: what stands on the wire, in JSON and in the types of the clients.

enum FieldRules {
  static let all = wire + json + access + source + meaning + limits + additions

  static let wire: [Check<UsedField>] = [
    .changed(.wire, "FIELD_NUMBER_CHANGED", "In protobuf a field is its number.") { old, new in
      kept(old, new) ? Was.changed(old.field.number, new.field.number, "its number") : nil
    },
    .changed(.wire, "FIELD_NUMBER_REUSED", "A number that meant something else is read as that by old clients.") {
      old, new in
      guard !kept(old, new), old.field.type != new.field.type else { return nil }
      return "it has the number \(new.field.number), which was \(old.field.name)"
    },
    .changed(.wire, "FIELD_TYPE_CHANGED", "Another type has other bytes.") { old, new in
      guard kept(old, new), old.field.type.isList == new.field.type.isList, !isRenamed(old, new) else { return nil }
      return Was.changed(old.field.type.base.wire, new.field.type.base.wire, "it")
    },
    .changed(.wire, "FIELD_LIST_CHANGED", "One value and a list of values are not read as each other.") { old, new in
      guard kept(old, new), old.field.type.isList != new.field.type.isList else { return nil }
      return old.field.type.isList ? "it was a list and is one value" : "it was one value and is a list"
    },
  ]

  static let json: [Check<UsedField>] = [
    .removed(.json, "FIELD_REMOVED", "Whoever reads it finds nothing there.") { $0.isRead ? "it is gone" : nil },
    .removed(.json, "INPUT_FIELD_REMOVED", "Inputs are strict: a field that is not known is refused.") {
      $0.isRead ? nil : "it is gone"
    },
    .changed(.json, "FIELD_RENAMED", "In JSON a field is its name.") { old, new in
      guard !kept(old, new), old.field.type == new.field.type else { return nil }
      return "it was called \(old.field.name)"
    },
    .changed(.json, "FIELD_JSON_TYPE_CHANGED", "The same bytes in protobuf, another value in JSON.") { old, new in
      guard kept(old, new), old.field.type.base.wire == new.field.type.base.wire else { return nil }
      return Was.changed(old.field.type.base.json, new.field.type.base.json, "it")
    },
    .changed(.json, "FIELD_BECAME_NULLABLE", "Readers of before know no null there.") { old, new in
      kept(old, new) && old.isRead && new.isRead && !old.field.isNullable && new.field.isNullable
        ? "it may be null" : nil
    },
    .changed(.json, "INPUT_NULL_REFUSED", "A null that was right is refused.") { old, new in
      kept(old, new) && old.isWritten && new.isWritten && old.field.isNullable && !new.field.isNullable
        && !new.field.isRequired ? "it may not be null any more" : nil
    },
    .changed(.json, "INPUT_FIELD_BECAME_REQUIRED", "Inputs of before lack it.") { old, new in
      kept(old, new) && old.isWritten && new.isWritten && !old.field.isRequired && new.field.isRequired
        ? "it must be given" : nil
    },
    .added(.json, "REQUIRED_INPUT_FIELD_ADDED", "Inputs of before lack it.") {
      $0.isWritten && $0.field.isRequired && $0.field.place != .path ? "it must be given" : nil
    },
    .changed(.json, "INPUT_PLACE_CHANGED", "What was sent in one place is looked for in another.") { old, new in
      kept(old, new) ? Was.changed(old.field.place.rawValue, new.field.place.rawValue, "its place") : nil
    },
  ]

  static let source: [Check<UsedField>] = [
    .changed(.source, "FIELD_TYPE_RENAMED", "A type of the same shape under another name is another type.") {
      old, new in
      guard kept(old, new), isRenamed(old, new) else { return nil }
      return Was.changed(old.field.type.base.wire, new.field.type.base.wire, "it")
    },
    .changed(.source, "FIELD_BECAME_NON_NULL", "Unwrapping what is never null does not compile in Swift.") { old, new in
      kept(old, new) && old.isRead && new.isRead && old.field.isNullable && !new.field.isNullable
        ? "it is never null any more" : nil
    },
  ]

  static func kept(_ old: UsedField, _ new: UsedField) -> Bool { old.field.name == new.field.name }

  /// Whether both are types of one shape: then only their names differ.
  private static func isRenamed(_ old: UsedField, _ new: UsedField) -> Bool {
    guard old.field.type != new.field.type else { return false }
    let shapes = [(old.field.type.base, old.model), (new.field.type.base, new.model)].map(shape)
    return shapes[0] != nil && shapes[0] == shapes[1]
  }

  private static func shape(_ type: BaseType, of model: Model) -> [Facet]? {
    switch type {
    case .object(let name):
      model.objects.first { $0.name.flat == name }?.fields.map {
        Facet(name: $0.name, number: $0.number, type: $0.type)
      }
    case .enumeration(let name):
      model.enums.first { $0.name.flat == name }?.values.map { Facet(name: $0.name, number: $0.number) }
    case .union(let name):
      model.unions.first { $0.name.flat == name }?.arms.map { Facet(name: $0.object, number: $0.number) }
    default: nil
    }
  }

  private struct Facet: Equatable {
    var name: String
    var number: Int
    var type: FieldType?
  }
}

extension BaseType {
  /// What it is in protobuf.
  fileprivate var wire: String {
    switch self {
    case .string, .id, .path, .address, .network, .origin, .logLevels: "string"
    case .boolean: "bool"
    case .int, .int64, .bytes: "int64"
    case .float: "double"
    case .timestamp: "Timestamp"
    case .duration: "Duration"
    case .payload: "bytes"
    case .fieldMask: "FieldMask"
    case .enumeration(let name), .object(let name), .union(let name): name
    }
  }

  /// What it is in JSON, where that does not follow from protobuf's type.
  fileprivate var json: String {
    switch self {
    case .int, .bytes: "a number"
    case .int64: "a text of digits"
    default: wire
    }
  }
}
