// What this repository generates: which schema, under which name, by which emitters, into which folders. The product's
// schema is one; `notes` is a small one that the tests bring through every door, to prove that the runtime would serve
// any schema.

struct Project: Sendable {
  typealias Emitter = @Sendable (Model) -> [GeneratedFile]

  var name: String
  var version: String
  /// Where its `.graphql` files and its lock are.
  var folder: String
  var emitters: [Emitter]
  /// Where emitters would write for the product, and where this project has it instead.
  var moves: [(from: String, to: String)] = []

  var migrations: MigrationPlace
  /// Whether it is what this repository is about: the server carries what it becomes.
  var isProduct = false

  /// Where the migrations are that make its tables, and the C file and table through which its server carries them.
  struct MigrationPlace: Sendable {
    var folder: String
    var file: String
    var table: String
  }

  func migrationFolder(in root: String) -> MigrationFolder { MigrationFolder(path: migrations.folder, root: root) }

  static let prelude = "Schema/prelude.graphql"

  static let all = [cascade, notes]

  static let cascade = Project(
    name: "cascade", version: "v1", folder: "Schema",
    emitters: [SwiftEmitter.files, ConfigurationEmitter.files] + outside([DocsEmitter.files]),
    migrations: MigrationPlace(
      folder: "migrations", file: "Sources/CAssets/migrations.c", table: "cassets_migrations"),
    isProduct: true)

  static let notes = Project(
    name: "notes", version: "v1", folder: "Tests/Notes/Schema",
    emitters: [SwiftEmitter.files, ConfigurationEmitter.files] + outside(),
    moves: [("Sources/Generated/", "Tests/Notes/Generated/"), ("clients/", "Tests/Notes/clients/")],
    migrations: MigrationPlace(
      folder: "Tests/Notes/migrations", file: "Tests/Notes/CMigrations/migrations.c", table: "cnotes_migrations"))

  /// What others see, of what is published.
  private static func outside(_ more: [Emitter] = []) -> [Emitter] {
    let emitters: [Emitter] = [
      CommandLineEmitter.files, ProtoEmitter.files, OpenAPIEmitter.files, TypeScriptEmitter.files,
      PythonEmitter.files, SwiftClientEmitter.files,
    ]
    return (emitters + more).map { emitter in { emitter($0.published) } }
  }

  func place(_ file: GeneratedFile) -> GeneratedFile {
    for move in moves where file.path.hasPrefix(move.from) {
      return GeneratedFile(path: move.to + file.path.dropFirst(move.from.count), text: file.text)
    }
    return file
  }
}
