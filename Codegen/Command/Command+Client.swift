// `codegen client`: a client package from an exported schema, for teams that have this program and nothing else of ours.

extension Command {
  /// What was asked for.
  private struct ClientOptions {
    var language: ClientLanguage?
    var out: String?
    var schema: String?
    var only: [String] = []
  }

  static func client(_ arguments: [String], in root: String) throws {
    let options = try clientOptions(arguments)
    let languages = ClientLanguage.allCases.map(\.rawValue).joined(separator: ", ")
    guard let language = options.language else { throw Failure(message: "which --language? \(languages)", code: 2) }
    guard let out = options.out else { throw Failure(message: "where to? Say --out DIR", code: 2) }
    do throws(ClientError) {
      let model = try ClientSchema.load(options.schema, in: root)
      let package = try ClientPackage(language, model, only: options.only)
      let title = "\(model.name) \(model.version), \(language.rawValue), by `codegen client`"
      let changed = try ClientFolder(out, in: root).write(package, title: title)
      let part = options.only.isEmpty ? "" : ", for \(options.only.joined(separator: ", ")) alone"
      let what = "\(language.rawValue) client of \(model.name) \(model.version)\(part)"
      print("\(out): \(what): \(package.files.count) files, \(changed) written")
    } catch {
      throw Failure(message: error.message)
    }
  }

  private static func clientOptions(_ arguments: [String]) throws -> ClientOptions {
    var options = ClientOptions()
    var rest = arguments[...]
    while let word = rest.popFirst() {
      var values: [String] = []
      while rest.first.map({ !$0.hasPrefix("--") }) ?? false { values.append(rest.removeFirst()) }
      let flags = ["--language", "--out", "--schema", "--only"]
      guard flags.contains(word) else {
        let meant = Suggestion.near(word, flags).map { "; \($0)" } ?? ""
        throw Failure(message: "client does not take \(word)\(meant)", code: 2)
      }
      guard let value = values.first, word == "--only" || values.count == 1 else {
        throw Failure(message: "\(word) takes \(word == "--only" ? "names of resources" : "one value")", code: 2)
      }
      switch word {
      case "--language":
        guard let language = ClientLanguage(rawValue: value) else {
          let known = ClientLanguage.allCases.map(\.rawValue)
          let meant = Suggestion.near(value, known) ?? "it is one of \(known.joined(separator: ", "))"
          throw Failure(message: "\(value) is no language that clients are made in; \(meant)", code: 2)
        }
        options.language = language
      case "--out": options.out = value
      case "--schema": options.schema = value
      default: options.only += values
      }
    }
    return options
  }
}
