// What an observed resource is to the store: how its values are told apart, what changes between two of them, and what a
// viewer sees. Of what is kept that is said of the row; what is computed or leased has none.

struct SwiftState {
  let model: Model
  let resource: Resource

  static func files(_ model: Model) -> [GeneratedFile] {
    model.resources.filter(isObserved).flatMap { resource in
      let state = SwiftState(model: model, resource: resource)
      // An id's text is Core's.
      let needsCore = [.collection, .presence, .resolved].contains(resource.kind) || !state.classes.isEmpty
      let core = needsCore ? ["internal import Core"] : []
      let file = SwiftEmitter.file(
        resource.group, resource.name + "+State", state.text,
        imports: ["public import API"] + core + ["public import State"]
          + (state.checksParameters ? ["public import Wire"] : []))
      return SwiftViews(model: model, resource: resource).files + [file]
    }
  }

  /// What nobody keeps and nobody computes cannot be followed.
  static func isObserved(_ resource: Resource) -> Bool {
    keeps(resource) || (resource.observe != nil && [.presence, .resolved].contains(resource.kind))
  }

  /// What the store knows it as.
  static func type(_ resource: Resource) -> String {
    [.presence, .resolved].contains(resource.kind) ? resource.name : resource.name + "Row"
  }

  /// Whether the store keeps it, and tells of it.
  static func keeps(_ resource: Resource) -> Bool {
    (resource.observe != nil || resource.isInternal) && resource.table != nil
      && [.state, .collection, .log].contains(resource.kind)
  }

  private var name: String { model.object(resource.name).name.swift }
  private var fields: [Field] { model.object(resource.name).fields }
  private var hasPatch: Bool { model.objects.contains { $0.role == .patch(of: resource.name) } }

  /// The accesses that a viewer's class depends on: those that see the same stand together, and are one bit of it.
  private var classes: [[String]] {
    let seers = model.restricted(in: resource.name).map { Set($0.field.visibleTo) }
    var classes: [(sees: [Bool], accesses: [String])] = []
    for access in model.accesses.map(\.name) {
      let sees = seers.map { $0.contains(access) }
      guard sees.contains(true) else { continue }
      if let place = classes.firstIndex(where: { $0.sees == sees }) {
        classes[place].accesses.append(access)
      } else {
        classes.append((sees, [access]))
      }
    }
    return classes.map(\.accesses)
  }

  var text: String {
    var printer = CodePrinter()
    let role =
      switch resource.kind {
      case .presence: "PresenceValue"
      case .resolved: "ResolvedValue"
      default: "StateValue"
      }
    printer.block("extension \(SwiftState.type(resource)): \(role)") { printer in
      let kind = resource.kind.rawValue.lowercased()
      let type =
        [.collection, .presence, .resolved].contains(resource.kind) ? ", of: \(SwiftState.type(resource)).self" : ""
      printer.line(
        "public static let facts = ResourceFacts(\"\(resource.key)\", .\(kind), in: \"\(scopeKind)\"\(type))")
      switch resource.kind {
      case .presence: printer.line("public var key: String { \(identity) }")
      case .resolved: computed(&printer)
      default: kept(&printer)
      }
      printer.line()
      viewer(&printer)
      printer.line()
      seen(&printer)
      if resource.kind == .collection { SwiftViews(model: model, resource: resource).write(&printer) }
      if resource.kind == .resolved { resolver(&printer) }
    }
    return printer.text
  }

  /// The name of the resource that the scope is; of what is one for the whole server, that.
  private var scopeKind: String {
    if resource.scope == "SELF" { return resource.key }
    return Words(model.scopes.first { $0.name == resource.scope }?.resource ?? resource.scope).lowerCamel
  }

  /// Whether what an observer says can break a rule that its shape does not.
  private var checksParameters: Bool {
    guard resource.kind == .resolved, let name = resource.resolverParameters else { return false }
    return SwiftValidation(model: model, names: SwiftNames(model)).isNeeded(model.object(name))
  }

  private func computed(_ printer: inout CodePrinter) {
    guard let name = resource.resolverParameters else {
      return printer.line("public typealias Parameters = NothingAsked")
    }
    let type = SwiftNames(model).type(name)
    printer.line("public typealias Parameters = \(type)")
    guard checksParameters else { return }
    printer.line()
    printer.block(
      "public static func validate(_ parameters: \(type), into violations: inout Violations)"
    ) { $0.line("parameters.validate(into: &violations)") }
  }

  private func kept(_ printer: inout CodePrinter) {
    printer.line()
    delta(&printer)
    printer.line("public var key: StateKey { \(key) }")
    // An entry of a LOG does not show its version.
    let version = fields.contains { $0.name == "version" } ? "value.version" : "version"
    printer.line("public var stamped: Int { \(version) }")
    printer.line("public mutating func stamp(_ revision: Int) { \(version) = revision }")
  }

  /// The resolver that the schema names, as the store asks it.
  private func resolver(_ printer: inout CodePrinter) {
    guard let type = resource.resolver else { return }
    let scope = model.scopes.first { $0.name == resource.scope }?.resource
    printer.line()
    printer.line("/// What computes it for an observer.")
    printer.block("public static func resolver(_ resolver: some \(type), for caller: Caller) -> Resolver") { printer in
      let parameters = resource.resolverParameters == nil ? "_" : "parameters"
      let head = "Resolver(\(name).self, for: caller) { \(scope == nil ? "_" : "scope"), \(parameters), caller"
      printer.block(head + " throws(APIError) in", "") { printer in
        var arguments = ["caller"]
        if resource.resolverParameters != nil { arguments.insert("parameters", at: 0) }
        if let scope {
          let missing = "throw APIError(DoorError.notFound, \"There is no such \(Words(scope).spaced).\")"
          printer.line("guard let id = ID<\(SwiftNames(model).type(scope))>(text: scope) else {")
          printer.indented { $0.line(missing) }
          printer.line("}")
          arguments.insert("id", at: 0)
        }
        printer.line("return try await resolver.resolve(\(arguments.joined(separator: ", ")))")
      }
    }
  }

  private var key: String {
    switch resource.kind {
    case .collection: ".item(\(identity))"
    case .log: ".entry(value.\(resource.identity ?? "sequence"))"
    default: ".only"
    }
  }

  private var identity: String {
    let name = resource.identity ?? "id"
    let path = SwiftState.keeps(resource) ? "value." + name : name
    guard let field = fields.first(where: { $0.name == name }), case .id = field.type.base else { return path }
    return path + ".description"
  }

  private func delta(_ printer: inout CodePrinter) {
    let type = hasPatch ? name + ".Patch" : name
    let made = hasPatch ? "\(name).Patch(from: old, to: new)" : "new"
    printer.inline("public static func delta(from old: \(name), to new: \(name)) -> \(type)", made)
  }

  private func viewer(_ printer: inout CodePrinter) {
    if resource.isInternal {
      printer.line("/// It is nobody's to observe.")
      return printer.inline("public static func viewer(_ held: AccessSet) -> ViewerClass?", "nil")
    }
    printer.line("/// The class of who holds these; nil for who may not observe it.")
    printer.block("public static func viewer(_ held: AccessSet) -> ViewerClass?") { printer in
      printer.line("guard !held.isDisjoint(with: \(SwiftVisible.set(resource.observe ?? []))) else { return nil }")
      guard !classes.isEmpty else { return printer.line("return []") }
      printer.line("var viewer = ViewerClass()")
      for (place, accesses) in classes.enumerated() {
        printer.inline(
          "if !held.isDisjoint(with: \(SwiftVisible.set(accesses)))",
          "viewer.insert(ViewerClass(rawValue: \(1 << place)))")
      }
      printer.line("return viewer")
    }
  }

  /// A class is what its viewers hold, as far as it matters: what they see is for `hide` to say, as of a call's answer.
  private func seen(_ printer: inout CodePrinter) {
    let value = SwiftState.keeps(resource) ? "value" : "self"
    guard !classes.isEmpty else {
      return printer.inline("public func seen(by viewer: ViewerClass) -> \(name)", value)
    }
    printer.block("public func seen(by viewer: ViewerClass) -> \(name)") { printer in
      printer.line("var held = AccessSet()")
      for (place, accesses) in classes.enumerated() {
        printer.inline(
          "if viewer.contains(ViewerClass(rawValue: \(1 << place)))",
          "held.formUnion(\(SwiftVisible.set(accesses)))")
      }
      let path = SwiftState.keeps(resource) ? "value." : ""
      let scope = (resource.scope == "SELF" ? "id" : resource.scopeField).map { path + "\($0).description" } ?? "nil"
      let owning = classes.joined().contains(Model.owner) ? "held.contains(.owner)" : "false"
      printer.line("var seen = \(value)")
      printer.line("seen.hide(from: Viewer(holding: held, in: \(scope), owning: \(owning)))")
      printer.line("return seen")
    }
  }
}
