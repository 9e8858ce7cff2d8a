// Rules about types as wholes, the values of enumerations and the arms of unions.

/// A type by what every kind of type has.
struct NamedType: Sendable {
  enum Kind: String, Sendable { case message, enumeration, union }
  var name: String
  var kind: Kind
  var group: String
  /// Of a message that clients write: its fields in the order of the generated initializer.
  var arguments: [String] = []
}

enum TypeRules {
  static let types: [Check<NamedType>] = [
    .changed(.wire, "TYPE_KIND_CHANGED", "A message, an enumeration and a union have nothing in common but the name.") {
      Was.changed($0.kind.rawValue, $1.kind.rawValue, "it")
    },
    .removed(.source, "TYPE_REMOVED", "Code that names it does not compile.") { "the \($0.kind.rawValue) is gone" },
    .changed(.source, "TYPE_MOVED", "It is imported from another file.") {
      Was.changed($0.group, $1.group, "its file")
    },
    .changed(.source, "INPUT_FIELDS_REORDERED", "Swift takes arguments in one order.") { old, new in
      let before = old.arguments.filter(new.arguments.contains)
      let after = new.arguments.filter(old.arguments.contains)
      return before == after ? nil : "the order was \(Was.list(before)) and is \(Was.list(after))"
    },
    .added(.added, "TYPE_ADDED", "Nobody names it yet.") { "a new \($0.kind.rawValue)" },
  ]

  static let values: [Check<EnumValue>] = [
    .changed(.wire, "ENUM_VALUE_NUMBER_CHANGED", "In protobuf a value is its number.") { old, new in
      old.name == new.name ? Was.changed(old.number, new.number, "its number") : nil
    },
    .removed(.json, "ENUM_VALUE_REMOVED", "Giving it was right and is refused.") { _ in "it is gone" },
    .changed(.json, "ENUM_VALUE_RENAMED", "In JSON a value is its name.") { old, new in
      old.name == new.name ? nil : "it was called \(old.name)"
    },
    .added(.added, "ENUM_VALUE_ADDED", "Clients keep values that they do not know.") { _ in "it is new" },
    .changed(.added, "ENUM_VALUE_DEPRECATED", "It works as before, for now.") { old, new in
      old.deprecated == nil ? new.deprecated.map { "it is deprecated: \($0)" } : nil
    },
  ]

  static let arms: [Check<UnionType.Arm>] = [
    .changed(.wire, "UNION_ARM_NUMBER_CHANGED", "In protobuf an arm is its number.") { old, new in
      old.object == new.object ? Was.changed(old.number, new.number, "its number") : nil
    },
    .changed(.wire, "UNION_ARM_NUMBER_REUSED", "A number that meant another arm is read as that by old clients.") {
      old, new in
      old.object == new.object ? nil : "it has the number \(new.number), which was \(old.object)"
    },
    .removed(.json, "UNION_ARM_REMOVED", "Who waits for it waits for ever, and who sends it is refused.") { _ in
      "it is gone"
    },
    .changed(.json, "UNION_TAG_CHANGED", "In JSON an arm is its tag.") { old, new in
      old.object == new.object ? Was.changed(old.tag, new.tag, "its tag") : nil
    },
    .added(.added, "UNION_ARM_ADDED", "Clients keep or skip arms that they do not know.") { _ in "it is new" },
  ]
}
