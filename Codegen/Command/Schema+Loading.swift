// Reading a project's schema: its files and the prelude, sorted by path, and its lock. Everything that can be wrong with
// them comes back as diagnostics, ready to print.

internal import Foundation

/// A schema that was read: what it means, if it means something, and what is wrong with it.
struct LoadedSchema {
  var model: Model?
  var lock: LockFile
  /// As it stands on disk.
  var committedLock: String
  var sources: [SourceText]
  var documents: [Document]
  var diagnostics: Diagnostics

  /// From texts, wherever they come from: a folder, another revision, a test.
  static func read(_ sources: [SourceText], lock: SourceText?, name: String, version: String) -> LoadedSchema {
    let sources = sources.sorted { $0.path < $1.path }
    var diagnostics = Diagnostics()
    let documents = sources.enumerated().map { Parser.parse($1, file: $0, into: &diagnostics) }
    var numbers = LockFile()
    if let lock { numbers = LockFile(lock, file: sources.count, &diagnostics) }
    var loaded = LoadedSchema(
      model: nil, lock: numbers, committedLock: lock?.text ?? "", sources: sources + (lock.map { [$0] } ?? []),
      documents: documents, diagnostics: diagnostics)
    guard diagnostics.isEmpty else { return loaded }
    let result = ModelBuilder.build(documents, sources, lock: numbers, name: name, version: version)
    (loaded.model, loaded.lock, loaded.diagnostics) = (result.model, result.lock, result.diagnostics)
    return loaded
  }

  static func load(_ project: Project, in root: String) throws -> LoadedSchema {
    var paths = try Files.list(project.folder, in: root).filter { $0.hasSuffix(".graphql") }
    if !paths.contains(Project.prelude) { paths.append(Project.prelude) }
    let sources = try paths.map { SourceText(path: $0, text: try Files.read($0, in: root)) }
    let path = project.folder + "/schema.lock"
    let lock = Files.exists(path, in: root) ? SourceText(path: path, text: try Files.read(path, in: root)) : nil
    var loaded = read(sources, lock: lock, name: project.name, version: project.version)
    loaded.checkFiles()
    return loaded
  }
}
