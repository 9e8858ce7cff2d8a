// What an observed resource is to the store: how its values are told apart, what changes between two of them, and what a
// viewer sees. Of what is kept that is said of the row; what is computed or leased has none.

struct SwiftState {
  let model: Model
  let resource: Resource

  static func files(_ model: Model) -> [GeneratedFile] {
    model.resources.filter(isObserved).flatMap { resource in
      let state = SwiftState(model: model, resource: resource)
      // An id's text is Core's.
      let core = [.collection, .presence].contains(resource.kind) ? ["internal import Core"] : []
      let file = SwiftEmitter.file(
        resource.group, resource.name + "+State", state.text,
        imports: ["public import API"] + core + ["public import State"])
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
    resource.observe != nil && resource.table != nil && [.state, .collection, .log].contains(resource.kind)
  }

  private var name: String { model.object(resource.name).name.swift }
  private var fields: [Field] { model.object(resource.name).fields }
  private var hasPatch: Bool { model.objects.contains { $0.role == .patch(of: resource.name) } }

  /// Fields that not everybody sees, by who does: a class is which of these a viewer is among.
  private var hidden: [(accesses: [String], fields: [Field])] {
    var groups: [(accesses: [String], fields: [Field])] = []
    for field in fields where !field.visibleTo.isEmpty {
      if let place = groups.firstIndex(where: { $0.accesses == field.visibleTo }) {
        groups[place].fields.append(field)
      } else {
        groups.append((field.visibleTo, [field]))
      }
    }
    return groups
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
    printer.line("/// The class of who holds these; nil for who may not observe it.")
    printer.block("public static func viewer(_ held: AccessSet) -> ViewerClass?") { printer in
      printer.line("guard !held.isDisjoint(with: \(set(resource.observe ?? []))) else { return nil }")
      guard !hidden.isEmpty else { return printer.line("return []") }
      printer.line("var viewer = ViewerClass()")
      for (place, group) in hidden.enumerated() {
        printer.inline(
          "if !held.isDisjoint(with: \(set(group.accesses)))", "viewer.insert(ViewerClass(rawValue: \(1 << place)))")
      }
      printer.line("return viewer")
    }
  }

  private func seen(_ printer: inout CodePrinter) {
    let value = SwiftState.keeps(resource) ? "value" : "self"
    guard !hidden.isEmpty else { return printer.inline("public func seen(by viewer: ViewerClass) -> \(name)", value) }
    printer.block("public func seen(by viewer: ViewerClass) -> \(name)") { printer in
      printer.line("var seen = \(value)")
      for (place, group) in hidden.enumerated() {
        printer.block("if !viewer.contains(ViewerClass(rawValue: \(1 << place)))") { printer in
          for field in group.fields { printer.line("seen.\(field.name) = nil") }
        }
      }
      printer.line("return seen")
    }
  }

  private func set(_ accesses: [String]) -> String {
    "[" + accesses.map { "." + Words($0).lowerCamel }.joined(separator: ", ") + "]"
  }
}
