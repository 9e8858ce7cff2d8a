// `codegen migrate`: from what the migrations make so far and what the model wants now to the next migration of each
// dialect and the new snapshot. It writes no file and asks nobody: `Command` does. Whoever runs a migration runs the whole
// file in one transaction; SQLite's with foreign keys off, and `PRAGMA foreign_key_check` before the commit.

enum Migrate {
  /// What a person has decided about steps that lose something or may fail.
  enum Consent: Equatable, Sendable {
    case none
    /// `--accept`
    case accepted
    /// `--by-hand`: the files say what is to be done, the person writes the statements; for a rename, say.
    case byHand
  }

  /// What keeps the migrations from being the model's, as sentences: for `codegen check`. Nothing when all is well.
  static func pending(_ model: Model, _ folder: MigrationFolder) -> [String] {
    do {
      let difference = SchemaDifference(from: try folder.schema(), to: SQLSchema(model))
      return folder.problems
        + difference.sentences.map { "\($0), and no migration does it yet" }
    } catch {
      return folder.problems + [MigrateError.snapshot(folder.snapshotPath, error).message]
    }
  }

  /// The files to write.
  static func next(
    _ model: Model, _ folder: MigrationFolder, name: String, consent: Consent
  ) throws(MigrateError) -> [GeneratedFile] {
    guard isName(name) else { throw .badName(name) }
    guard folder.problems.isEmpty else { throw .folder(folder.problems) }
    let new = SQLSchema(model)
    let difference: SchemaDifference
    do { difference = SchemaDifference(from: try folder.schema(), to: new) } catch {
      throw .snapshot(folder.snapshotPath, error)
    }
    guard !difference.isEmpty else { throw .nothingToDo }
    let risks = difference.risks
    switch consent {
    case .none where !risks.isEmpty: throw .refused(risks)
    case .accepted where risks.contains(where: \.isByHandOnly): throw .refused(risks)
    default: break
    }
    let migration = MigrationText(
      name: "\(folder.nextNumber)_\(name)", folder: folder, difference: difference, consent: consent)
    return SQLDialect.allCases.map(migration.file)
      + [GeneratedFile(path: folder.snapshotPath, text: SchemaSnapshot.text(new))]
  }

  private static func isName(_ name: String) -> Bool {
    guard let first = name.utf8.first, (97...122).contains(first), name.utf8.count <= 60 else { return false }
    return name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
  }
}

enum MigrateError: Error, Equatable {
  case badName(String)
  case nothingToDo
  case folder([String])
  case snapshot(String, SnapshotError)
  case refused([SchemaRisk])

  var message: String {
    switch self {
    case .badName(let name): "\"\(name)\" is no name for a migration: lower case letters, digits and _, as add_topic"
    case .nothingToDo: "the migrations make these tables already"
    case .folder(let problems): problems.joined(separator: "\n")
    case .snapshot(let path, let error): "\(path):\(error.line): \(error.message)"
    case .refused(let risks): MigrateError.refusal(risks)
    }
  }

  private static func refusal(_ risks: [SchemaRisk]) -> String {
    var lines = ["this would lose something, or may fail where there are rows:"]
    lines += risks.map { "  " + $0.sentence }
    if risks.contains(where: { $0.kind == .columnWithoutDefault }) {
      lines.append("A field that has a @default, or may be null, is added without a risk.")
    }
    if !risks.contains(where: \.isByHandOnly) {
      lines.append("Run it again with --accept when that is meant.")
    }
    lines.append(
      "With --by-hand both files only say what is to be done and you write the statements: for a renamed column "
        + "ALTER TABLE … RENAME COLUMN … TO …, say.")
    return lines.joined(separator: "\n")
  }
}
