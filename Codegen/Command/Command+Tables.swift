// `codegen migrate` and `codegen breaking`: what changed since, in the tables and for everybody else.

internal import Foundation

extension Command {
  static func migrate(_ arguments: [String], in root: String) throws {
    var name: String?
    var consent = Migrate.Consent.none
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "--name": name = rest.popFirst()
      case "--accept": consent = .accepted
      case "--by-hand": consent = .byHand
      default: throw Failure(message: "migrate takes --name NAME and --accept or --by-hand, not \(word)", code: 2)
      }
    }
    guard let name else { throw Failure(message: "what does the migration do? Say --name NAME, as add_topic", code: 2) }
    let models = try Project.all.map { try model(of: $0, in: root).0 }
    do throws(MigrateError) {
      // All is decided before anything is written.
      var next: [(project: Project, files: [GeneratedFile])] = []
      for (project, model) in zip(Project.all, models) {
        let folder = project.migrationFolder(in: root)
        guard !Migrate.pending(model, folder).isEmpty else { continue }
        next.append((project, try Migrate.next(model, folder, name: name, consent: consent)))
      }
      if next.isEmpty { throw .nothingToDo }
      for (project, files) in next {
        for file in files { try write(file, in: root) }
        // The server carries them.
        try write(AssetsEmitter.migrations(project.migrationFolder(in: root), of: project), in: root)
      }
    } catch {
      if error == .nothingToDo { return print("codegen migrate: \(error.message)") }
      throw Failure(message: error.message)
    }
  }

  private static func write(_ file: GeneratedFile, in root: String) throws(MigrateError) {
    do { try Files.write(file.text, to: file.path, in: root) } catch {
      throw .folder(["\(file.path): \(error.localizedDescription)"])
    }
    print(file.path)
  }

  /// What `check` says of tables that no migration makes.
  static func pendingText(_ model: Model, _ folder: MigrationFolder) -> String {
    let pending = Migrate.pending(model, folder)
    guard !pending.isEmpty else { return "" }
    return """
      \(pending.joined(separator: "\n"))

      the migrations do not make the tables that the schema wants; run: swift run codegen migrate --name NAME
      Every change of a table has a migration, before the first release too: a database that was made yesterday must take
      it. One migration may do several changes, so write it when the change is whole.

      """
  }

  static func breaking(_ arguments: [String], in root: String) throws {
    guard arguments.count == 2, arguments[0] == "--against" else {
      throw Failure(message: "breaking takes --against REVISION of git", code: 2)
    }
    let (model, _) = try model(of: .cascade, in: root)
    let old: LoadedSchema
    do { old = try Revision.load(arguments[1], of: .cascade, in: root) } catch { throw Failure(message: error.message) }
    guard let before = old.model, old.diagnostics.isEmpty else {
      throw Failure(
        message: "the schema of \(arguments[1]) is none that this generator takes:\n"
          + old.diagnostics.rendered(old.sources))
    }
    let report = Breaking.compare(before, model)
    print(report.text, terminator: "")
    if report.isBreaking { throw Failure(message: "") }
  }
}
