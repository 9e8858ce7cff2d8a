// What of the schema is said to the outside: in .proto files and in clients. What only operators choose from stays inside.

extension Model {
  /// Without those that settings alone have.
  var publicEnums: [EnumType] {
    let settings = Set(sections.flatMap(\.settings).compactMap(\.field.type.base.flat))
    let served = Set(objects.flatMap(\.fields).compactMap(\.type.base.flat))
    return enums.filter { served.contains($0.name.flat) || !settings.contains($0.name.flat) }
  }
}
