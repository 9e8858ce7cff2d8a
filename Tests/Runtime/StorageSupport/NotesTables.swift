// The tables of the test schema and of the store, as migrations make them, in an empty database.

internal import NotesMigrations
public import Storage

public enum NotesTables {
  /// Makes them.
  public static func make(in database: any Database) async throws {
    try await NotesMigrations.all(for: database.dialect).run(on: database)
  }
}
