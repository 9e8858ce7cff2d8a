// Where a resource stands: in a file of its name, so that who looks for one knows where it is, and all that is generated for
// it lies in folders of its name. It is a rule of files on disk; texts that come from elsewhere have none.

extension LoadedSchema {
  /// Nothing is meant until every resource stands where it is looked for.
  mutating func checkFiles() {
    for (document, source) in zip(documents, sources) {
      let group = Catalogue.group(source.path)
      for definition in document.definitions where definition.directives.has("resource") {
        let name = Words(definition.name.text).lowerCamel
        guard name != group else { continue }
        diagnostics.error(
          "a resource stands in a file of its name, and \(definition.name.text) in \(group).graphql",
          at: definition.name.range, suggestion: "move it to \(name).graphql")
      }
    }
    if !diagnostics.isEmpty { model = nil }
  }
}
