// What `cascade db status` says: which database it is, what it has taken, what it lacks, and how much is in the store's own
// tables. A database that this program must not use ends it with the reason.

internal import Core
internal import Glibc
internal import Storage

enum DatabaseStatus {
  private static let counted = ["scopes", "events", "operations", "outbox"]

  static func lines(_ configuration: Configuration, _ loop: Loop) async throws(StartError) -> [String] {
    if configuration.postgres == nil, unsafe access(configuration.databaseFile, F_OK) != 0 {
      throw StartError("there is no database at \(configuration.databaseFile) yet")
    }
    let open = try OpenDatabase.open(configuration, on: loop)
    let outcome: Result<[String], StartError>
    do throws(StartError) {
      outcome = .success(try await lines(configuration, open.database))
    } catch {
      outcome = .failure(error)
    }
    await open.close()
    return try outcome.get()
  }

  private static func lines(
    _ configuration: Configuration, _ database: any Database
  ) async throws(StartError) -> [String] {
    let migrations = Migrations.carried(for: database.dialect)
    do throws(MigrationError) {
      let applied = try await migrations.applied(to: database)
      let missing = try migrations.pending(after: applied)
      var lines = [line("database", configuration.postgres == nil ? configuration.databaseFile : "PostgreSQL")]
      lines += applied.map { line("migration", "\($0.name), run \($0.at)") }
      lines += missing.map { line("missing", $0.name) }
      if missing.isEmpty {
        for (table, count) in try await counts(database) { lines.append(line(table, "\(count)")) }
      }
      return lines
    } catch {
      throw StartError(error.message)
    }
  }

  private static func counts(_ database: any Database) async throws(MigrationError) -> [(String, Int64)] {
    do throws(StorageError) {
      let answers = try await database.read(counted.map { SQLStatement("SELECT count(*) FROM \($0)") })
      return zip(counted, answers).map { ($0, $1.first?.integer(0) ?? 0) }
    } catch {
      throw .storage(error)
    }
  }

  private static func line(_ what: String, _ value: String) -> String {
    what + String(repeating: " ", count: max(1, 12 - what.count)) + value
  }
}
