// A resource: its kind and scope, its fields with those that follow from them, and what it may not say about itself.
// Operations are derived when all resources are known, since an action may answer with any of them.

/// A resource while the model is built.
struct ResourceDraft {
  var resource: Resource
  var definition: Definition
  /// All fields that are data, those that are never shown too.
  var fields: [Field]
  var actions: [FieldDefinition]
  var hasUnservedType: Bool
}

extension ModelBuilder {
  mutating func readResource(
    _ definition: Definition, _ use: DirectiveUse, _ all: [FieldDefinition], _ group: String
  ) {
    guard let kind = use.text("kind").flatMap(Resource.Kind.init), let scope = use.text("scope"),
      let path = use.text("path")
    else { return }
    let name = definition.name.text
    let data = all.filter { !$0.directives.has("action") }
    let numbers = number(data.map { ($0.name.text, $0.name.range) }, in: name, kind: "type")
    var fields = data.compactMap { readField(FieldSource($0), of: name, number: numbers[$0.name.text] ?? 0) }
    settleIdentity(&fields)
    if kind == .resolved {
      for index in fields.indices { fields[index].isOutput = true }
    }
    var resource = Resource(
      name: name, description: text(definition.description), kind: kind, scope: scope, path: path,
      prefix: use.text("prefix"), group: group, isServed: !definition.directives.has("unserved"))
    resource.identity = kind == .log ? "sequence" : fields.contains { $0.name == "id" } ? "id" : nil
    resource.scopeField = model.scopes.first { $0.name == scope }?.resource.map { Words($0).lowerCamel + "Id" }
    resource.owner = use.text("owner")
    resource.isInternal = definition.directives.has("internal")
    resource.table = definition.directives.named("stored")?.text("table")
    if let use = definition.directives.named("resolver") { readResolver(use, &resource) }
    resource.observe = definition.directives.named("observe").map { accesses($0, "allow") }
    readIndexes(definition, fields, &resource)
    refusePayloads(definition, fields)
    checkResource(resource, definition, use, fields)
    addImplicit(&fields, resource, definition)
    drafts.append(
      ResourceDraft(
        resource: resource, definition: definition, fields: fields,
        actions: all.filter { $0.directives.has("action") }, hasUnservedType: !resource.isServed))
    model.objects.append(
      ObjectType(
        name: TypeName(flat: name, nested: [name]), description: resource.description, role: .resource,
        fields: fields.filter { !$0.isSecret && !$0.isCreateOnly }, reserved: reserved(name), group: group,
        deprecated: definition.directives.named("deprecated").map { $0.text("reason") ?? "" }))
  }

  /// An id of its own comes from the server; one that is another's is given once.
  private func settleIdentity(_ fields: inout [Field]) {
    guard let index = fields.firstIndex(where: { $0.name == "id" }) else { return }
    if fields[index].reference == nil { fields[index].isOutput = true } else { fields[index].isImmutable = true }
  }

  private mutating func addImplicit(_ fields: inout [Field], _ resource: Resource, _ definition: Definition) {
    func add(_ field: Field, at place: Int) {
      if let clash = fields.first(where: { $0.name == field.name }) {
        error("\(resource.name) has \(clash.name) by itself", at: definition.name.range, suggestion: "leave it out")
        return
      }
      fields.insert(field, at: place)
    }
    if let name = resource.scopeField, let target = model.scopes.first(where: { $0.name == resource.scope })?.resource {
      var field = Field(
        name: name, description: "The \(Words(target).spaced) that it belongs to.",
        type: FieldType(base: .id(resource: target)), number: Implicit.scope)
      field.isOutput = true
      add(field, at: fields.first?.name == "id" ? 1 : 0)
    }
    if resource.kind == .log {
      var field = Field(
        name: "sequence", description: "Its place in the log, from 1 without a gap.", type: FieldType(base: .int),
        number: Implicit.sequence)
      field.isOutput = true
      add(field, at: 0)
    }
    let isPatched = definition.directives.has("patch")
    if resource.kind == .state || resource.kind == .collection || (resource.kind == .record && isPatched) {
      var field = Field(
        name: "version", description: "The revision of its last change; what a patch gives as its base.",
        type: FieldType(base: .int), number: Implicit.version)
      field.isOutput = true
      add(field, at: fields.count)
    }
  }

  // MARK: Parts

  private mutating func readResolver(_ use: DirectiveUse, _ resource: inout Resource) {
    resource.resolver = use.text("by")
    if let name = resource.resolver, let range = use.value("by")?.range {
      if name.utf8.allSatisfy({ Lexer.continuesName($0) }) {
        checkType(Name(text: name, range: range))
      } else {
        error("a protocol is called in letters and digits", at: range)
      }
    }
    guard let name = use.text("parameters") else { return }
    if case .input? = catalogue[name]?.definition.kind {
      resource.resolverParameters = name
    } else {
      let inputs = catalogue.entries.filter { if case .input = $0.definition.kind { true } else { false } }
      error(
        "there is no input \(name)", at: use.value("parameters")?.range ?? use.name.range, meant: name,
        near: inputs.map(\.definition.name.text))
    }
  }

  private mutating func readIndexes(_ definition: Definition, _ fields: [Field], _ resource: inout Resource) {
    for use in definition.directives where use.name.text == "index" {
      var known = fields.map(\.name)
      if let scope = resource.scopeField { known.append(scope) }
      let words = use.words("on") ?? []
      for word in words where !known.contains(word.text) {
        error("\(resource.name) has no field \(word.text)", at: word.range, meant: word.text, near: known)
      }
      let names = words.map(\.text)
      if names.isEmpty { error("an index over nothing", at: use.name.range) }
      if Set(names).count != names.count { error("a field stands in this index twice", at: use.name.range) }
      if resource.indexes.contains(where: { $0.fields == names }) {
        error("there is an index over these fields already", at: use.name.range)
      }
      for word in words {
        guard let field = fields.first(where: { $0.name == word.text }) else { continue }
        if field.type.isList || !field.type.base.isPlain {
          error("an index orders plain values, and \(word.text) is none", at: word.range)
        }
      }
      if resource.table == nil { error("an index needs a table: \(resource.name) is not @stored", at: use.name.range) }
      resource.indexes.append(Index(fields: words.map(\.text), isUnique: use.flag("unique") ?? false))
    }
  }

  private mutating func refusePayloads(_ definition: Definition, _ fields: [Field]) {
    for field in fields where field.type.base == .payload {
      error("\(field.name) has no shape: resources hold no Payload", at: definition.name.range)
    }
  }

  private mutating func checkResource(
    _ resource: Resource, _ definition: Definition, _ use: DirectiveUse, _ fields: [Field]
  ) {
    let directives = definition.directives
    func refuse(_ names: [String], _ reason: String) {
      for name in names {
        if let use = directives.named(name) { error("\(reason): @\(name) makes no sense", at: use.name.range) }
      }
    }
    switch resource.kind {
    case .state:
      if resource.scope == "SELF" {
        needsIdentity(resource, use)
      } else if let id = fields.first(where: { $0.name == "id" }) {
        error("a STATE in a scope is one value: it has no \(id.name)", at: use.name.range)
        refuse(["create", "list"], "a STATE in a scope is one value")
      }
    case .collection: needsIdentity(resource, use)
    case .presence:
      needsIdentity(resource, use)
      refuse(["stored"], "PRESENCE goes with its connections")
    case .log: refuse(["patch", "delete"], "a LOG is only appended to")
    case .resolved:
      refuse(["stored", "create", "list", "patch", "delete"], "RESOLVED is computed")
      if resource.resolver == nil { error("a RESOLVED resource needs @resolver(by)", at: use.name.range) }
      needsExpiry(resource, use, fields)
    case .record: refuse(["observe"], "a RECORD is not observed")
    }
    if resource.isInternal {
      refuse(
        ["create", "get", "list", "patch", "delete", "observe", "unserved"], "what is @internal is met at no door")
      if resource.table == nil { error("what is @internal is kept: it needs @stored(table)", at: use.name.range) }
    }
    if resource.kind != .resolved { refuse(["resolver"], "only a RESOLVED resource has a resolver") }
    if resource.identity == nil { refuse(["create", "list"], "without an id it is one value") }
    if resource.scope == "SELF" && resource.kind != .state {
      error("only a STATE can be a scope itself", at: use.value("scope")?.range ?? use.name.range)
    }
    checkNames(resource, use, fields)
    checkFields(resource, definition, fields)
  }

  private mutating func needsIdentity(_ resource: Resource, _ use: DirectiveUse) {
    if resource.identity == nil { error("\(resource.name) has items, so it needs id: ID!", at: use.name.range) }
  }

  /// Observers get a new value before the old one runs out, and whoever pushes it knows no shapes.
  private mutating func needsExpiry(_ resource: Resource, _ use: DirectiveUse, _ fields: [Field]) {
    let isThere = fields.contains {
      $0.name == Resource.expiry && $0.isNullable && $0.type == FieldType(base: .timestamp)
    }
    if !isThere {
      error(
        "\(resource.name) is computed, so it says until when it holds: it needs \(Resource.expiry): Timestamp",
        at: use.name.range)
    }
  }

  private mutating func checkNames(_ resource: Resource, _ use: DirectiveUse, _ fields: [Field]) {
    let command = Words(resource.name).kebab
    if Reserved.commands.contains(command) {
      error("`cascade \(command)` is a command already, so no resource is called so", at: use.name.range)
    }
    let path = use.value("path")?.range ?? use.name.range
    let segments = resource.path.split(separator: "/", omittingEmptySubsequences: false)
    if segments.contains(where: { $0.isEmpty || !$0.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" } }) {
      error("a path is words in small letters with hyphens, as chat/messages", at: path)
    }
    let ownsID = fields.contains { $0.name == "id" && $0.reference == nil }
    if let prefix = resource.prefix {
      if !ownsID { error("\(resource.name) has no ids of its own, so no prefix", at: use.name.range) }
      if !(2...8).contains(prefix.count) || !prefix.allSatisfy({ $0.isLowercase && $0.isASCII }) {
        error("a prefix is two to eight small letters", at: use.value("prefix")?.range ?? use.name.range)
      }
      if let other = drafts.first(where: { $0.resource.prefix == prefix }) {
        error(
          "\(other.resource.name) has the prefix \(prefix) already", at: use.value("prefix")?.range ?? use.name.range)
      }
    } else if ownsID {
      error("its ids need a prefix, as rm for rooms", at: use.name.range)
    }
  }
}
