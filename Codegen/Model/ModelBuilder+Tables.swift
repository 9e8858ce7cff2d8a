// The schema's tables: scopes, accesses, roles, permissions and errors. They are enumerations with settled names, so that
// stock tools can check the words in `allow` and `errors`.

extension ModelBuilder {
  mutating func readTables() {
    readScopes()
    readPermissions()
    readAccesses()
    readErrors()
  }

  private mutating func readScopes() {
    for value in catalogue.enumValues("Scope") {
      let name = value.name.text
      var scope = Scope(name: name, description: text(value.description), resource: nil)
      if name != "SELF" && name != "SERVER" {
        let resource = Words(name).upperCamel
        scope.resource = resource
        let use = catalogue[resource]?.definition.directives.named("resource")
        if use?.text("scope") != "SELF" {
          error("the scope \(name) has no resource: \(resource) is none with scope SELF", at: value.name.range)
        }
      }
      model.scopes.append(scope)
    }
  }

  private mutating func readPermissions() {
    let roles = Set(catalogue.enumValues("Role").map(\.name.text))
    for (bit, value) in catalogue.enumValues("Permission").enumerated() {
      if bit == 64 { error("there is room for 64 permissions", at: value.name.range) }
      let granted = value.directives.named("grants")?.list("to") ?? []
      model.permissions.append(
        Permission(
          name: value.name.text, description: text(value.description), bit: bit,
          grantedTo: granted.filter(roles.contains)))
    }
  }

  private mutating func readAccesses() {
    let permissions = Set(model.permissions.map(\.name))
    for (index, value) in catalogue.enumValues("Access").enumerated() {
      if index == 64 { error("there is room for 64 accesses", at: value.name.range) }
      model.accesses.append(
        Access(
          name: value.name.text, description: text(value.description), index: index,
          isPermission: permissions.contains(value.name.text)))
    }
    let known = Set(model.accesses.map(\.name))
    for value in catalogue.enumValues("Permission") where !known.contains(value.name.text) {
      error(
        "the permission \(value.name.text) is missing in Access, so nothing can ask for it", at: value.name.range)
    }
  }

  private mutating func readErrors() {
    for value in catalogue.enumValues("ErrorCode") {
      guard let use = value.directives.named("error") else {
        error("\(value.name.text) needs @error(http, grpc)", at: value.name.range)
        continue
      }
      let http = use.integer("http") ?? 500
      if !(400...599).contains(http) { error("\(http) is no status of an error", at: use.name.range) }
      model.errors.append(
        ErrorCode(
          name: value.name.text, description: text(value.description), http: http, grpc: use.text("grpc") ?? "UNKNOWN"))
    }
    let known = Set(model.errors.map(\.name))
    guard let place = catalogue["ErrorCode"]?.definition.name.range else { return }
    for name in StandardErrors.all where !known.contains(name) {
      error("ErrorCode lacks \(name), which every door may answer", at: place)
    }
  }

  func text(_ description: Description?) -> String { description?.text ?? "" }
}
