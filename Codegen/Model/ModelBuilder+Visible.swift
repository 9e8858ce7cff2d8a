// Who sees what, where more than one field must agree: whose a value is, that nobody writes what it does not see, and how
// many classes of observers there are, which is known when all that a resource holds is known.

extension ModelBuilder {
  mutating func checkVisible() {
    for draft in drafts {
      checkOwner(draft)
      checkWriters(draft)
    }
    checkOwn()
    for index in model.resources.indices where model.resources[index].observe != nil {
      let named = Set(
        (model.resources[index].observe ?? [])
          + model.restricted(in: model.resources[index].name).flatMap(\.field.visibleTo))
      model.resources[index].classAccesses = model.accesses.map(\.name).filter(named.contains)
      checkClasses(model.resources[index], drafts[index].definition)
    }
  }

  // MARK: Owners

  private mutating func checkOwner(_ draft: ResourceDraft) {
    guard let use = draft.definition.directives.named("resource") else { return }
    guard let name = draft.resource.owner else { return refuseOwners(draft) }
    let range = use.value("owner")?.range ?? use.name.range
    guard let field = draft.fields.first(where: { $0.name == name }) else {
      error(
        "\(draft.resource.name) has no field \(name)", at: range, meant: name,
        near: draft.fields.filter(\.namesSomebody).map(\.name))
      return
    }
    if !field.namesSomebody { error("whose it is says an ID or a name, and \(name) is neither", at: range) }
    if !field.visibleTo.isEmpty { error("all who see it see whose it is, and not all see \(name)", at: range) }
  }

  /// Nobody owns what does not say whose it is.
  private mutating func refuseOwners(_ draft: ResourceDraft) {
    guard case .object(_, let fields) = draft.definition.kind else { return }
    for use in draft.definition.directives + fields.flatMap(\.directives) {
      for word in (use.words("allow") ?? []) + (use.words("to") ?? []) where word.text == Model.owner {
        error(
          "whose is \(draft.resource.name)? \(Model.owner) asks for the field that says so", at: word.range,
          suggestion: "name it in @resource(owner:)")
      }
    }
  }

  private mutating func checkOwn() {
    for object in model.objects where object.role == .value {
      for field in object.fields where field.isOwn {
        let owner = model.resources.first { $0.name == field.type.base.held }?.owner
        guard owner == nil || field.type.isList else { continue }
        error(
          "@own shows one value to its owner, and \(object.name.flat).\(field.name) is of nobody",
          at: place(object.name.flat))
      }
    }
    // A resource is read by many.
    for resource in model.resources {
      for object in model.shapes(in: resource.name) where object.fields.contains(where: \.isOwn) {
        error(
          "\(resource.name) holds \(object.name.flat), which is for one alone: @own belongs in what an action answers with",
          at: place(resource.name))
      }
    }
  }

  // MARK: Writers

  /// Who changes a field sees it: a blind change takes away what nobody meant to, and what becomes of it may tell what was
  /// there. Who creates a value is another matter: it says what was never anybody else's.
  private mutating func checkWriters(_ draft: ResourceDraft) {
    guard let use = draft.definition.directives.named("patch") else { return }
    let writable = draft.fields.filter { !$0.isOutput && !$0.isImmutable && !$0.isCreateOnly && !$0.isSecret }
    for word in use.words("allow") ?? [] {
      for field in writable where !field.visibleTo.isEmpty && !field.visibleTo.contains(word.text) {
        error(
          "\(word.text) may change \(field.name) and does not see it", at: word.range,
          suggestion: "show it to \(word.text), or let an action of its own change it")
      }
    }
  }

  // MARK: Observers

  /// What an observer may see depends on the permissions that are named here, and on no others.
  private mutating func checkClasses(_ resource: Resource, _ definition: Definition) {
    guard let use = definition.directives.named("observe") else { return }
    if resource.classAccesses.count > 4 {
      error(
        "its observers would fall into more classes than four accesses make: \(resource.classAccesses.joined(separator: ", "))",
        at: use.name.range, suggestion: "what only its owner may see belongs in a resource of its own")
    }
    for (holder, field) in model.restricted(in: resource.name) where field.visibleTo.contains(Model.owner) {
      // One value has one owner, who is in a class or not.
      if holder == resource.name && [.state, .resolved].contains(resource.kind) { continue }
      error(
        "observers share what is sent, and \(holder).\(field.name) is for the owner of each", at: use.name.range,
        suggestion: "what only its owner may see belongs in a resource of its own")
    }
  }
}

extension Field {
  /// An id, or a name, of one.
  fileprivate var namesSomebody: Bool {
    switch type.base {
    case .id, .string: !type.isList && !isSecret && !isCreateOnly
    default: false
    }
  }
}
