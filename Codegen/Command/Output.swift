// What a schema becomes, all of it, in memory: the files of every emitter and the lock. `generate` writes the difference to
// the disk, `check` shows it.

struct Output {
  /// By path, each once.
  private(set) var files: [GeneratedFile] = []
  /// Files that an earlier schema became and this one does not.
  private(set) var stale: [String] = []

  init(_ loaded: LoadedSchema, _ model: Model, _ project: Project, in root: String) throws {
    let written = project.emitters.flatMap { $0(model) }.map(project.place)
    let lock = GeneratedFile(path: project.folder + "/schema.lock", text: loaded.lock.text)
    let paths = (loaded.sources.map(\.path) + written.map(\.path) + [lock.path]).unique
    let carried =
      project.isProduct
      ? [
        AssetsEmitter.file(paths), ClientRuntime.table(try Files.list("clients", in: root)),
      ] : []
    let migrations = project.migrationFolder(in: root)
    let tables =
      migrations.paths.isEmpty && !project.isProduct ? [] : [AssetsEmitter.migrations(migrations, of: project)]
    files = (written + carried + tables + [lock]).sorted { $0.path < $1.path }
    for (one, next) in zip(files, files.dropFirst()) {
      precondition(one.path != next.path, "two emitters write \(one.path)")
    }
    let known = Set(files.map(\.path))
    for folder in Output.folders(written) {
      for path in try Files.list(folder, in: root) where !known.contains(path) && Output.isOurs(path, in: root) {
        stale.append(path)
      }
    }
  }

  /// Folders that hold what was generated; nothing else is ever looked at, let alone removed.
  private static func folders(_ files: [GeneratedFile]) -> [String] {
    var folders: Set<String> = []
    for file in files {
      let parts = file.path.split(separator: "/").dropLast()
      if let index = parts.lastIndex(where: { $0.lowercased() == "generated" || $0 == "proto" || $0 == "reference" }) {
        folders.insert(parts[...index].joined(separator: "/"))
      }
    }
    return folders.sorted()
  }

  /// Only files that say so themselves are taken for generated.
  private static func isOurs(_ path: String, in root: String) -> Bool {
    guard let text = try? Files.read(path, in: root) else { return false }
    return text.prefix(200).contains("by codegen. Do not edit")
  }
}
