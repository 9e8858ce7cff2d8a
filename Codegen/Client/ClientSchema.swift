// The schema that a client is made of: what `cascade schema export` wrote, or the folder of a repository. Its numbers must
// be there and be those of its files, for a client with numbers of its own would misread every server.

internal import Foundation

enum ClientSchema {
  /// Where it is looked for when nobody says: in this repository, and where an export goes.
  static let defaults = ["Schema", "cascade-schema"]

  static func load(_ asked: String?, in root: String) throws(ClientError) -> Model {
    let folder = asked ?? defaults.first { Files.exists($0, in: root) }
    guard let folder else { throw .noSchema(nil) }
    // An absolute path is one below nothing.
    let root = folder.hasPrefix("/") ? "" : root
    let inside = Files.exists(folder + "/schema", in: root) ? folder + "/schema" : folder
    let loaded: LoadedSchema
    do { loaded = try read(inside, named: name(in: folder, root), root) } catch {
      throw error as? ClientError ?? .disk(error.localizedDescription)
    }
    guard let model = loaded.model, loaded.diagnostics.isEmpty else {
      throw .wrong(loaded.diagnostics.rendered(loaded.sources))
    }
    guard loaded.lock.text == loaded.committedLock else { throw .wrongLock(inside) }
    return model.published
  }

  private static func read(_ folder: String, named name: (String, String), _ root: String) throws -> LoadedSchema {
    let files = try Files.list(folder, in: root).filter { $0.hasSuffix(".graphql") }
    guard files.contains(folder + "/prelude.graphql") else { throw ClientError.noSchema(folder) }
    let path = folder + "/schema.lock"
    guard Files.exists(path, in: root) else { throw ClientError.noLock(folder) }
    let sources = try files.map { SourceText(path: $0, text: try Files.read($0, in: root)) }
    let lock = SourceText(path: path, text: try Files.read(path, in: root))
    return LoadedSchema.read(sources, lock: lock, name: name.0, version: name.1)
  }

  /// An export says in its first line what it is of: `cascade 0.1.0 (v1)`.
  private static func name(in folder: String, _ root: String) -> (String, String) {
    let product = (Project.cascade.name, Project.cascade.version)
    guard let list = try? Files.read(folder + "/export.txt", in: root),
      let words = list.split(separator: "\n").first?.split(separator: " "), words.count == 3
    else { return product }
    return (String(words[0]), words[2].filter { $0 != "(" && $0 != ")" })
  }
}

enum ClientError: Error, Equatable {
  /// Nil where nobody said which.
  case noSchema(String?)
  case noLock(String)
  case wrongLock(String)
  case wrong(String)
  case unknownResource(String, near: String?)
  case notEmpty(String)
  case disk(String)

  var message: String {
    switch self {
    case .noSchema(nil):
      "there is no schema here: write one with `cascade schema export`, and name its folder with --schema DIR"
    case .noSchema(let folder?): "\(folder) has no schema: no prelude.graphql"
    case .noLock(let folder): "\(folder) has no schema.lock, and without its numbers no server understands a client"
    case .wrongLock(let folder): "\(folder)/schema.lock is not of these files: export the schema again"
    case .wrong(let text): text
    case .unknownResource(let name, let near):
      "there is no resource \(name)" + (near.map { "; did you mean \($0)?" } ?? "")
    case .notEmpty(let folder): "\(folder) is not empty, and what is in it is no client that this wrote"
    case .disk(let text): text
    }
  }
}
