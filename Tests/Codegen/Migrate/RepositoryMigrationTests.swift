// What is committed, in real databases: the product's schema and the test schema become tables, and the migrations make
// those that their snapshot promises, the ones that were written by hand too.

import TestDatabases
import Testing

@testable import Codegen

@Suite(.enabled(if: Databases.areInstalled, "both databases must be installed"))
struct RepositoryMigrationTests {
  @Test(arguments: ["cascade", "notes"])
  func `Both databases take the tables of a whole schema`(_ name: String) throws {
    let project = name == "notes" ? Project.notes : Project.cascade
    let loaded = try LoadedSchema.load(project, in: Fixture.root)
    let schema = SQLSchema(try #require(loaded.model))
    try Databases.each { database, dialect in
      let differences = try TableLines.differences(
        database, schema, dialect, after: MigrationScript.from(SQLSchema(), to: schema, dialect))
      #expect(differences == [])
    }
    #expect(try SchemaSnapshot.schema(SchemaSnapshot.text(schema)) == schema)
  }

  @Test(arguments: ["cascade", "notes"])
  func `The migrations that are committed make the tables of their snapshot`(_ name: String) throws {
    let project = name == "notes" ? Project.notes : Project.cascade
    let folder = project.migrationFolder(in: Fixture.root)
    #expect(folder.problems == [])
    #expect(folder.names[.sqlite]?.first == "0001_initial")
    let schema = try folder.schema()
    let model = try #require(try LoadedSchema.load(project, in: Fixture.root).model)
    #expect(Migrate.pending(model, folder) == [], "what they make is what the schema wants")
    try Databases.each { database, dialect in
      let texts = try (folder.names[dialect] ?? []).map { name in
        try Files.read("\(folder.path)/\(dialect.rawValue)/\(name).sql", in: Fixture.root)
      }
      let script = texts.map { MigrationScript.of($0, dialect) }.joined()
      #expect(try TableLines.differences(database, schema, dialect, after: script) == [])
    }
  }
}
