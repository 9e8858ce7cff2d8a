// The tables of the test schema, as its migrations would make them, in an empty database.

internal import Foundation
public import Storage

@testable internal import Codegen

public enum NotesTables {
  /// Makes them.
  public static func make(in database: any Database) async throws {
    let difference = SchemaDifference(from: SQLSchema(), to: try schema())
    let statements =
      database.dialect == .sqlite ? SQLiteMigration(difference).statements : PostgresMigration(difference).statements
    _ = try await database.migrate(statements.joined(separator: "\n"), already: nil, record: [])
  }

  private static func schema() throws -> SQLSchema {
    var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path + "/Schema/prelude.graphql") {
      folder.deleteLastPathComponent()
    }
    guard let model = try LoadedSchema.load(.notes, in: folder.path).model else { throw NoSchema() }
    return SQLSchema(model)
  }

  private struct NoSchema: Error {}
}
