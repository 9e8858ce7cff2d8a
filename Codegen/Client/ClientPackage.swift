// A client as a package: the hand-written half that the generator carries, and the half that it writes from a schema.

struct ClientPackage {
  let language: ClientLanguage
  /// Sorted, with paths inside of the package.
  let files: [GeneratedFile]

  /// `names` are the resources that it shall know, in any style; all of them when there are none.
  init(_ language: ClientLanguage, _ model: Model, only names: [String] = []) throws(ClientError) {
    self.language = language
    var model = model
    if !names.isEmpty { model = model.only(try ClientPackage.resources(names, in: model)) }
    files = (ClientRuntime.files(of: language) + language.emit(model)).sorted { $0.path < $1.path }.map { file in
      GeneratedFile(path: String(file.path.dropFirst(language.folder.count)), text: file.text)
    }
  }

  private static func resources(_ names: [String], in model: Model) throws(ClientError) -> Set<String> {
    var found: Set<String> = []
    for name in names {
      let words = Words(name)
      guard let resource = model.resources.first(where: { Words($0.name) == words }) else {
        throw .unknownResource(name, near: Suggestion.nearest(name, among: model.resources.map(\.name)))
      }
      found.insert(resource.name)
    }
    return found
  }
}
