// What of the schema is said to the outside: in .proto files and in clients. What only operators choose from stays inside.

extension Model {
  /// Without the files of what is @internal: what doors, clients and pages are made of.
  var published: Model {
    let hidden = Set(resources.filter(\.isInternal).map(\.group))
    var shown = self
    shown.resources.removeAll { hidden.contains($0.group) }
    shown.objects.removeAll { hidden.contains($0.group) }
    shown.enums.removeAll { hidden.contains($0.group) }
    shown.unions.removeAll { hidden.contains($0.group) }
    return shown
  }

  /// Without those that settings alone have.
  var publicEnums: [EnumType] {
    let settings = Set(sections.flatMap(\.settings).compactMap(\.field.type.base.flat))
    let served = Set(objects.flatMap(\.fields).compactMap(\.type.base.flat))
    return enums.filter { served.contains($0.name.flat) || !settings.contains($0.name.flat) }
  }
}
