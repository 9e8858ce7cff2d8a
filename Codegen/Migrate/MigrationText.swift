// The text of a migration file. It opens with what it does and what somebody accepted, for the person who reviews it and
// for the one who finds it years later.

struct MigrationText {
  let name: String
  let folder: MigrationFolder
  let difference: SchemaDifference
  let consent: Migrate.Consent

  func file(_ dialect: SQLDialect) -> GeneratedFile {
    GeneratedFile(path: "\(folder.path)/\(dialect.rawValue)/\(name).sql", text: text(dialect))
  }

  private func text(_ dialect: SQLDialect) -> String {
    var lines = ["-- \(name), written by `codegen migrate`. It runs in one transaction."]
    if dialect == .sqlite {
      lines[0] = "-- \(name), written by `codegen migrate`. It runs in one transaction, with foreign keys off."
    }
    if consent == .byHand {
      lines.append(
        "-- To be written by hand, so that in the end the tables are those of \(folder.snapshotPath):")
      lines += difference.sentences.map { "--   " + $0 }
      return lines.joined(separator: "\n") + "\n"
    }
    if !difference.risks.isEmpty {
      lines.append("-- Accepted; what may fail can be mended by statements in front:")
      lines += difference.risks.map { "--   " + $0.sentence }
    }
    return (lines + [""] + statements(dialect)).joined(separator: "\n") + "\n"
  }

  private func statements(_ dialect: SQLDialect) -> [String] {
    switch dialect {
    case .sqlite: SQLiteMigration(difference).statements
    case .postgres: PostgresMigration(difference).statements
    }
  }
}

extension SchemaDifference {
  /// All of it, one sentence for each thing.
  var sentences: [String] {
    created.map { "table \($0.name) comes" } + dropped.map { "table \($0.name) goes" } + changed.flatMap(\.sentences)
  }
}

extension TableDifference {
  var sentences: [String] {
    var all: [String] = []
    if keyChanges { all.append("its key becomes (\(new.key.joined(separator: ", ")))") }
    all += addedColumns.map { "column \($0.name) comes" }
    all += droppedColumns.map { "column \($0.name) goes" }
    all += changedColumns.map { "column \($0.new.name) changes" }
    all += TableDifference.sentences("reference", droppedReferences.map(\.name), addedReferences.map(\.name))
    all += TableDifference.sentences("check", droppedChecks.map(\.name), addedChecks.map(\.name))
    all += TableDifference.sentences("index", droppedIndexes.map(\.name), addedIndexes.map(\.name))
    return all.map { "\(new.name): \($0)" }
  }

  private static func sentences(_ thing: String, _ dropped: [String], _ added: [String]) -> [String] {
    dropped.filter { !added.contains($0) }.map { "\(thing) \($0) goes" }
      + added.map { "\(thing) \($0) \(dropped.contains($0) ? "changes" : "comes")" }
  }
}
