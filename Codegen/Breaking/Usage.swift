// Who writes a type and who reads it: a field that must be given breaks those who write, a null breaks those who read.
// Found by walking from operations, and from the two unions of a connection's messages.

struct Usage: Sendable {
  /// Flat names of types that clients send.
  private(set) var written: Set<String> = []
  /// Flat names of types that clients receive.
  private(set) var read: Set<String> = []

  init(_ model: Model) {
    let resources = Set(model.resources.map(\.name))
    for resource in model.resources {
      Usage.reach(model.object(resource.name).fields, model, &read)
      for operation in resource.operations {
        // A patch is written as far as it is written; its type is the resource's fields again.
        Usage.reach(model.object(operation.input).fields, model, &written)
        if case .object(let name) = operation.output { Usage.reach(name, model, &read) }
      }
    }
    Usage.reach("ClientMessage", model, &written)
    Usage.reach("ServerMessage", model, &read)
    // What nothing leads to may be used in any way.
    for name in model.objects.map(\.name.flat) + model.unions.map(\.name.flat)
    where !written.contains(name) && !read.contains(name) && !resources.contains(name) {
      written.insert(name)
      read.insert(name)
    }
  }

  private static func reach(_ fields: [Field], _ model: Model, _ seen: inout Set<String>) {
    for field in fields {
      switch field.type.base {
      case .object(let name), .union(let name): reach(name, model, &seen)
      default: break
      }
    }
  }

  private static func reach(_ name: String, _ model: Model, _ seen: inout Set<String>) {
    guard !seen.contains(name) else { return }
    if let object = model.objects.first(where: { $0.name.flat == name }) {
      seen.insert(name)
      reach(object.fields, model, &seen)
    } else if let union = model.unions.first(where: { $0.name.flat == name }) {
      seen.insert(name)
      for arm in union.arms { reach(arm.object, model, &seen) }
    }
  }
}

/// A field with what is done with it.
struct UsedField: Sendable {
  var field: Field
  var isRead: Bool
  var isWritten: Bool
  /// To look up what its type is.
  var model: Model

  /// The fields of a resource that its own schema lists: those that are shown, and those that are only taken.
  static func fields(of resource: Resource, in model: Model) -> [UsedField] {
    let creates = resource.operations.contains { $0.kind == .create }
    let patches = resource.operations.contains { $0.kind == .patch }
    let shape = model.object(resource.name).fields.filter { $0.number < Implicit.first }
    let taken =
      resource.operations.filter { $0.kind == .create }.flatMap { model.object($0.input).fields }
      + model.objects.filter { $0.role == .patch(of: resource.name) }.flatMap(\.fields)
    var fields = shape
    for field in taken where field.number < Implicit.first && !fields.contains(where: { $0.name == field.name }) {
      fields.append(field)
    }
    return fields.map { field in
      let isPatched = patches && !field.isImmutable && !field.isCreateOnly
      return UsedField(
        field: field, isRead: shape.contains { $0.name == field.name },
        isWritten: !field.isOutput && (creates || isPatched), model: model)
    }
  }

  /// The fields of a value type, or of the input of an operation; not those that tell what it is about.
  static func fields(of object: ObjectType, in model: Model, _ usage: Usage) -> [UsedField] {
    let name = object.name.flat
    let isInput = object.role == .input
    let paging = [Implicit.limit, Implicit.cursor, Implicit.order]
    return object.fields.filter { $0.number < Implicit.first || isInput && paging.contains($0.number) }.map {
      UsedField(
        field: $0, isRead: !isInput && usage.read.contains(name), isWritten: isInput || usage.written.contains(name),
        model: model)
    }
  }
}
