// What can only be seen of the whole: names that clash between types, values that would contain themselves, routes that
// cannot be told apart, references that lead to nothing that has an id, shapes that a patch could not say.

extension ModelBuilder {
  mutating func checkWhole() {
    checkTypeClashes()
    checkCycles()
    checkRoutes()
    checkReferences()
    for draft in drafts { checkPatched(draft) }
    checkInputBounds()
    checkSecrets()
    checkVisible()
    checkInternal()
  }

  /// What is @internal leaves the outside's view with its whole file, so nothing of the outside may be in there or lean on it.
  private mutating func checkInternal() {
    let hidden = Set(drafts.filter(\.resource.isInternal).map(\.resource.group))
    for draft in drafts where hidden.contains(draft.resource.group) && !draft.resource.isInternal {
      error("\(draft.resource.name) stands in a file with what is @internal", at: draft.definition.name.range)
    }
    let inside = Set(
      (model.objects.map { ($0.name.flat, $0.group) } + model.enums.map { ($0.name.flat, $0.group) }
        + model.unions.map { ($0.name.flat, $0.group) }).filter { hidden.contains($0.1) }.map(\.0))
    for object in model.objects where !hidden.contains(object.group) {
      for field in object.fields {
        guard let name = field.type.base.flat, inside.contains(name) else { continue }
        error("\(object.name.flat).\(field.name) would show \(name), which is @internal", at: origin(object.name))
      }
    }
  }

  func place(_ name: String) -> SourceRange {
    places[name] ?? catalogue[name]?.definition.name.range
      ?? SourceRange(file: 0, start: Position(line: 1, column: 1), length: 1)
  }

  /// Where a derived type's resource stands.
  private func origin(_ type: TypeName) -> SourceRange { place(type.flat == type.swift ? type.flat : type.nested[0]) }

  private mutating func checkTypeClashes() {
    var seen: [String: String] = [:]
    let names =
      model.objects.map(\.name) + model.enums.map(\.name) + model.unions.map(\.name)
      + model.resources.flatMap { resource in
        ["Service", "Handlers", "Row"].map { TypeName(flat: resource.name + $0, nested: [resource.name, $0]) }
      }
    for name in names {
      let words = Words(name.flat).snake
      if let other = seen[words] {
        let reason =
          other == name.flat
          ? "\(name.flat) is derived, and written as well" : "\(name.flat) and \(other) are one name in some languages"
        error(reason, at: origin(name))
      } else {
        seen[words] = name.flat
      }
    }
    for resource in model.resources {
      let names = Set(resource.operations.map { Words($0.name).upperCamel })
      for operation in resource.operations {
        guard case .object(let answer) = operation.output, names.contains(answer) else { continue }
        error("the answer \(answer) would be hidden by the operation of that name", at: place(answer))
      }
    }
    for draft in drafts {
      guard let name = draft.resource.resolver, let use = draft.definition.directives.named("resolver")
      else { continue }
      if let other = seen.updateValue(name, forKey: Words(name).snake) {
        error("\(other) is something else already", at: use.value("by")?.range ?? use.name.range)
      }
    }
  }

  /// A value cannot contain itself, unless a list stands between.
  private mutating func checkCycles() {
    var fields: [String: [String]] = [:]
    for object in model.objects {
      fields[object.name.flat] = object.fields.compactMap { field in
        guard case .object(let name) = field.type.base, !field.type.isList else { return nil }
        return name
      }
    }
    for object in model.objects where object.role == .value || object.role == .resource {
      var path = [object.name.flat]
      if containsItself(object.name.flat, fields, &path) {
        error("it contains itself: \(path.joined(separator: " → "))", at: place(object.name.flat))
      }
    }
  }

  private func containsItself(_ start: String, _ fields: [String: [String]], _ path: inout [String]) -> Bool {
    for next in fields[path.last!] ?? [] {
      if next == start {
        path.append(next)
        return true
      }
      if path.contains(next) { continue }
      path.append(next)
      if containsItself(start, fields, &path) { return true }
      path.removeLast()
    }
    return false
  }

  private mutating func checkRoutes() {
    var seen: [String: String] = [:]
    for resource in model.resources {
      for operation in resource.operations {
        let shape =
          operation.method + " "
          + operation.path.map { part in
            if case .literal(let text) = part { text } else { "{}" }
          }.joined(separator: "/")
        if let other = seen[shape] {
          error(
            "\(operation.fullName) and \(other) are both \(operation.method) \(operation.pathText)",
            at: place(resource.name))
        } else {
          seen[shape] = operation.fullName
        }
        if operation.path.filter({ if case .parameter = $0 { true } else { false } }).count > 4 {
          error("\(operation.fullName) has more than four parameters in its path", at: place(resource.name))
        }
      }
    }
  }

  private mutating func checkReferences() {
    for draft in drafts {
      for field in draft.fields {
        guard let target = field.reference?.target, let other = drafts.first(where: { $0.resource.name == target })
        else { continue }
        if other.resource.identity != "id" {
          error("\(field.name) refers to \(target), which has no id", at: place(draft.resource.name))
        }
      }
    }
  }

  /// Nested values patch recursively; in protobuf only whole fields can be cleared, so what is inside is never null.
  private mutating func checkPatched(_ draft: ResourceDraft) {
    guard draft.definition.directives.has("patch") else { return }
    for field in draft.fields where !field.isOutput && !field.isImmutable && !field.isCreateOnly && !field.type.isList {
      guard case .object(let name) = field.type.base, let shape = model.objects.first(where: { $0.name.flat == name })
      else { continue }
      for inner in shape.fields where inner.isNullable || inner.type.isList {
        error(
          "\(draft.resource.name).\(field.name) can be patched, so \(name).\(inner.name) can be neither null nor a list",
          at: place(name))
      }
    }
  }

  /// Texts and lists inside of what clients write have bounds too.
  private mutating func checkInputBounds() {
    var names = model.objects.filter { $0.role == .input }.flatMap(\.fields).flatMap(objectNames)
    names += drafts.flatMap(\.fields).filter { !$0.isOutput }.flatMap(objectNames)
    names += drafts.compactMap(\.resource.resolverParameters)
    var seen: Set<String> = []
    while let name = names.popLast() {
      guard seen.insert(name).inserted, let shape = model.objects.first(where: { $0.name.flat == name }),
        shape.role == .value
      else { continue }
      for field in shape.fields {
        if field.type.base == .string && field.constraints.maxLength == nil {
          error("how long may \(name).\(field.name) be? Text that clients write needs @length", at: place(name))
        }
        if field.type.isList && field.constraints.maxCount == nil {
          error("how many \(name).\(field.name) may there be? Lists that clients write need @count", at: place(name))
        }
      }
      names += shape.fields.flatMap(objectNames)
    }
  }

  /// A secret is taken and never shown, so it is in no value that the server may send. Resources leave theirs out.
  private mutating func checkSecrets() {
    var names = model.resources.map(\.name)
    for case .object(let name) in model.resources.flatMap(\.operations).map(\.output) { names.append(name) }
    names += model.unions.filter { $0.name.flat != "ClientMessage" }.flatMap(\.arms).map(\.object)
    var seen: Set<String> = []
    while let name = names.popLast() {
      guard seen.insert(name).inserted, let shape = model.objects.first(where: { $0.name.flat == name }) else {
        continue
      }
      if let field = shape.fields.first(where: \.isSecret) {
        error("a secret is taken and never shown, and the server sends \(name).\(field.name)", at: place(name))
      }
      names += shape.fields.flatMap(objectNames)
    }
  }

  private func objectNames(_ field: Field) -> [String] {
    switch field.type.base {
    case .object(let name): [name]
    case .union(let name): model.unions.first { $0.name.flat == name }?.arms.map(\.object) ?? []
    default: []
    }
  }
}
