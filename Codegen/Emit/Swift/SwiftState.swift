// What an observed resource is to the store: how its values are told apart, what changes between two of them, and what a
// viewer sees. Of what is kept that is said of the row; what is computed or leased has none.

struct SwiftState {
  let model: Model
  let resource: Resource

  static func files(_ model: Model) -> [GeneratedFile] {
    model.resources.filter(isObserved).flatMap { resource in
      let state = SwiftState(model: model, resource: resource)
      // An id's text is Core's.
      let needsCore = [.collection, .presence].contains(resource.kind) || !state.classes.isEmpty
      let core = needsCore ? ["internal import Core"] : []
      let file = SwiftEmitter.file(
        resource.group, resource.name + "+State", state.text,
        imports: ["public import API"] + core + ["public import State"])
      return SwiftViews(model: model, resource: resource).files + [file]
    }
  }

  /// What nobody keeps and nobody computes cannot be followed.
  static func isObserved(_ resource: Resource) -> Bool {
    guard resource.observe != nil else { return false }
    return [.presence, .resolved].contains(resource.kind) || resource.table != nil
  }

  /// Whether the store keeps it, and tells of it.
  static func keeps(_ resource: Resource) -> Bool { isObserved(resource) && isKept(resource) }

  /// What the store knows it as.
  static func type(_ resource: Resource) -> String { isKept(resource) ? resource.name + "Row" : resource.name }

  private static func isKept(_ resource: Resource) -> Bool { ![.presence, .resolved].contains(resource.kind) }

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
      let type = resource.kind == .collection ? ", of: \(SwiftState.type(resource)).self" : ""
      printer.line(
        "public static let facts = ResourceFacts(\"\(resource.key)\", .\(kind), in: \"\(scopeKind)\"\(type))")
      switch resource.kind {
      case .presence: printer.line("public var key: String { \(identity) }")
      case .resolved: printer.line("public typealias Parameters = \(parameters)")
      default: kept(&printer)
      }
      printer.line()
      viewer(&printer)
      printer.line()
      seen(&printer)
      if resource.kind == .collection { SwiftViews(model: model, resource: resource).write(&printer) }
    }
    return printer.text
  }

  /// The name of the resource that the scope is; of what is one for the whole server, that.
  private var scopeKind: String {
    if resource.scope == "SELF" { return resource.key }
    return Words(model.scopes.first { $0.name == resource.scope }?.resource ?? resource.scope).lowerCamel
  }

  private var parameters: String {
    resource.resolverParameters.map { SwiftNames(model).type($0) } ?? "NothingAsked"
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

  private var key: String {
    switch resource.kind {
    case .collection: ".item(\(identity))"
    case .log: ".entry(value.\(resource.identity ?? "sequence"))"
    default: ".only"
    }
  }

  private var identity: String {
    let name = resource.identity ?? "id"
    let path = SwiftState.isKept(resource) ? "value." + name : name
    guard let field = fields.first(where: { $0.name == name }), case .id = field.type.base else { return path }
    return path + ".description"
  }

  private func delta(_ printer: inout CodePrinter) {
    let type = hasPatch ? name + ".Patch" : name
    let made = hasPatch ? "\(name).Patch(from: old, to: new)" : "new"
    printer.inline("public static func delta(from old: \(name), to new: \(name)) -> \(type)", made)
  }

  private func viewer(_ printer: inout CodePrinter) {
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
    let value = SwiftState.isKept(resource) ? "value" : "self"
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
      let path = SwiftState.isKept(resource) ? "value." : ""
      let scope = (resource.scope == "SELF" ? "id" : resource.scopeField).map { path + "\($0).description" } ?? "nil"
      let owning = classes.joined().contains(Model.owner) ? "held.contains(.owner)" : "false"
      printer.line("var seen = \(value)")
      printer.line("seen.hide(from: Viewer(holding: held, in: \(scope), owning: \(owning)))")
      printer.line("return seen")
    }
  }

  // MARK: All of them

  /// What may be observed, for who looks it up by its name.
  static func table(_ model: Model) -> GeneratedFile? {
    let observed = model.resources.filter(isObserved)
    guard !observed.isEmpty else { return nil }
    var printer = CodePrinter()
    printer.block("extension Surface") { printer in
      printer.line("/// All that may be observed, in the schema's order.")
      printer.list("public static let observed: [ResourceFacts] = ", observed.map { type($0) + ".facts" })
      printer.line()
      printer.line("/// The class of who holds these, as an observer of the resource; nil for who may not observe it.")
      printer.block("public static func viewer(of facts: ResourceFacts, _ held: AccessSet) -> ViewerClass?") {
        printer in
        printer.line("switch facts {")
        for resource in observed { printer.line("case \(type(resource)).facts: \(type(resource)).viewer(held)") }
        printer.line("default: nil")
        printer.line("}")
      }
    }
    return SwiftEmitter.file(
      "common", "Surface+Observed", printer.text, imports: ["public import API", "public import State"])
  }
}
