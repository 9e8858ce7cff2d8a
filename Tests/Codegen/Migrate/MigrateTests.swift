// The command without its files: what it writes, what it refuses and how it says so.

import Testing

@testable import Codegen

@Suite struct MigrateTests {
  private let model = SampleModel.model

  /// The folder after those files were written.
  private func folder(_ files: [GeneratedFile], after old: MigrationFolder = MigrationFolder()) -> MigrationFolder {
    var folder = old
    for file in files {
      let parts = file.path.split(separator: "/").map(String.init)
      if file.path == "migrations/schema.snapshot" {
        folder.snapshot = file.text
      } else if let dialect = SQLDialect(rawValue: parts[1]) {
        folder.names[dialect, default: []].append(String(parts[2].dropLast(4)))
      }
    }
    return folder
  }

  private func first() throws -> MigrationFolder {
    folder(try Migrate.next(model, MigrationFolder(), name: "initial", consent: .none))
  }

  private func model(_ change: (inout [Field]) -> Void) -> Model {
    var model = model
    change(&model.objects[model.objects.firstIndex { $0.name.flat == "Report" }!].fields)
    return model
  }

  private var withNote: Model {
    model {
      $0.append(
        Field(
          name: "note", description: "", type: FieldType(base: .string), number: 3, isNullable: true,
          constraints: Constraints(maxLength: 100)))
    }
  }

  @Test func `The first migration makes everything, and then there is nothing to do`() throws {
    let files = try Migrate.next(model, MigrationFolder(), name: "initial", consent: .none)
    #expect(
      files.map(\.path) == [
        "migrations/sqlite/0001_initial.sql", "migrations/postgres/0001_initial.sql", "migrations/schema.snapshot",
      ])
    #expect(!Migrate.pending(model, MigrationFolder()).isEmpty)
    let folder = folder(files)
    #expect(Migrate.pending(model, folder) == [])
    #expect(throws: MigrateError.nothingToDo) {
      try Migrate.next(model, folder, name: "again", consent: .accepted)
    }
  }

  @Test func `An addition is one plain statement in each dialect`() throws {
    let files = try Migrate.next(withNote, try first(), name: "add_note", consent: .none)
    #expect(
      files[0].text == """
        -- 0002_add_note, written by `codegen migrate`. It runs in one transaction, with foreign keys off.

        ALTER TABLE "reports" ADD COLUMN "note" TEXT
          CONSTRAINT "reports_note_length" CHECK (length("note") <= 100);

        """)
    #expect(
      files[1].text == """
        -- 0002_add_note, written by `codegen migrate`. It runs in one transaction.

        ALTER TABLE "reports" ADD COLUMN "note" text COLLATE "C";
        ALTER TABLE "reports" ADD CONSTRAINT "reports_note_length" CHECK (length("note") <= 100);

        """)
  }

  @Test func `What would lose something is refused with a list, and done when it is accepted`() throws {
    let before = folder(try Migrate.next(withNote, MigrationFolder(), name: "initial", consent: .none))
    let error = #expect(throws: MigrateError.self) {
      try Migrate.next(model, before, name: "drop_note", consent: .none)
    }
    #expect(
      error?.message == """
        this would lose something, or may fail where there are rows:
          reports.note: the column goes with all its values
        Run it again with --accept when that is meant.
        With --by-hand both files only say what is to be done and you write the statements: for a renamed column \
        ALTER TABLE … RENAME COLUMN … TO …, say.
        """)
    let files = try Migrate.next(model, before, name: "drop_note", consent: .accepted)
    #expect(
      files[1].text == """
        -- 0002_drop_note, written by `codegen migrate`. It runs in one transaction.
        -- Accepted; what may fail can be mended by statements in front:
        --   reports.note: the column goes with all its values

        ALTER TABLE "reports" DROP CONSTRAINT "reports_note_length";
        ALTER TABLE "reports" DROP COLUMN "note";

        """)
    #expect(
      files[0].text.hasSuffix(
        """

        CREATE TABLE "new_reports" (
          "id" TEXT NOT NULL,
          "version" INTEGER NOT NULL,
          "reasons" TEXT NOT NULL DEFAULT '[]' CHECK (json_valid("reasons")),
          PRIMARY KEY ("id")
        ) STRICT, WITHOUT ROWID;
        INSERT INTO "new_reports" ("id", "version", "reasons")
          SELECT "id", "version", "reasons" FROM "reports";
        DROP TABLE "reports";
        ALTER TABLE "new_reports" RENAME TO "reports";

        """))
  }

  @Test func `A rename is never guessed; by hand the files say what is to be done`() throws {
    let renamed = model { $0[1].name = "causes" }
    let error = #expect(throws: MigrateError.self) {
      try Migrate.next(renamed, try first(), name: "rename", consent: .none)
    }
    #expect(error?.message.contains("reports.reasons: the column goes with all its values") == true)
    let files = try Migrate.next(renamed, try first(), name: "rename", consent: .byHand)
    #expect(
      files[1].text == """
        -- 0002_rename, written by `codegen migrate`. It runs in one transaction.
        -- To be written by hand, so that in the end the tables are those of migrations/schema.snapshot:
        --   reports: column causes comes
        --   reports: column reasons goes

        """)
    #expect(Migrate.pending(renamed, folder(files, after: try first())) == [])
  }

  @Test func `Another key is written by hand, whatever is accepted`() throws {
    var model = model
    let index = model.resources.firstIndex { $0.name == "PlaybackState" }!
    model.resources[index].scope = "SERVER"
    model.resources[index].scopeField = nil
    let changed = model
    let error = #expect(throws: MigrateError.self) {
      try Migrate.next(changed, try first(), name: "move", consent: .accepted)
    }
    #expect(error?.message.contains("--accept") == false)
    #expect(try Migrate.next(changed, try first(), name: "move", consent: .byHand).count == 3)
  }

  @Test(arguments: ["", "Add", "1st", "add-note", "../x", "ä", "_x", String(repeating: "a", count: 61)])
  func `A name is a few plain words`(_ name: String) {
    #expect(throws: MigrateError.badName(name)) {
      try Migrate.next(model, MigrationFolder(), name: name, consent: .none)
    }
  }

  @Test func `Migrations that somebody else wrote count, but need no place in the snapshot`() throws {
    var folder = try first()
    for dialect in SQLDialect.allCases { folder.names[dialect]?.append("0002_store") }
    #expect(Migrate.pending(model, folder) == [])
    #expect(try Migrate.next(withNote, folder, name: "n", consent: .none)[0].path == "migrations/sqlite/0003_n.sql")
  }

  @Test func `A folder that is not one story is refused`() throws {
    var folder = try first()
    folder.names[.sqlite]?.append("0001_other")
    folder.names[.postgres]?.append("next")
    let problems = [
      "migrations/sqlite/0001_other.sql has no counterpart in migrations/postgres",
      "migrations/sqlite has two migrations of one number: 0001_initial and 0001_other; renumber the newer one",
      "migrations/postgres/next.sql: a migration is named NNNN_name.sql",
      "migrations/postgres/next.sql has no counterpart in migrations/sqlite",
    ]
    #expect(Migrate.pending(model, folder) == problems)
    let broken = folder
    #expect(throws: MigrateError.folder(problems)) {
      try Migrate.next(withNote, broken, name: "n", consent: .none)
    }
  }

  @Test func `A snapshot with a conflict in it is told with its line`() throws {
    var folder = try first()
    folder.snapshot = (folder.snapshot ?? "") + "<<<<<<< HEAD\n"
    #expect(Migrate.pending(model, folder).first?.hasPrefix("migrations/schema.snapshot:") == true)
  }
}
