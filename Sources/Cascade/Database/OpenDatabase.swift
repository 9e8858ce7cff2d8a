// The database of one process: opened, claimed, brought to the tables that this program wants, asked whether it lives, and
// let go of. A server has one from its start to the end of its drain, a command for as long as it runs.

internal import Core
internal import Storage

/// A database that is ours.
struct OpenDatabase: Sendable {
  private(set) var database: any Database
  private let postgres: PostgresDatabase?
  private let claim: PostgresClaim?
  /// Of the file, where it is SQLite.
  let folder: String?

  /// Threads that connect to PostgreSQL, which blocks for as long as it is away; others must not wait for them.
  private static let connectingThreads = 2

  /// Opens it; whoever has the data directory may. `whenLost` is told when another server has taken a PostgreSQL.
  static func open(
    _ configuration: Configuration, on loop: Loop, whenLost: @escaping @Sendable (StorageError) -> Void = { _ in }
  ) throws(StartError) -> OpenDatabase {
    guard let options = configuration.postgres else {
      do throws(StorageError) {
        let database = try SQLiteDatabase(path: configuration.databaseFile, configuration.sqlite)
        return OpenDatabase(database: database, postgres: nil, claim: nil, folder: configuration.dataFolder)
      } catch {
        throw StartError("database \(configuration.databaseFile): \(error.message)")
      }
    }
    let workers = WorkerPool(name: "connect", threads: connectingThreads)
    let postgres = PostgresDatabase(options, on: loop, workers: workers)
    return OpenDatabase(
      database: postgres, postgres: postgres,
      // Nodes tell each other through Redis what they commit; without it there can be one.
      claim: PostgresClaim(
        options, configuration.redis == nil ? .alone : .together, on: loop, workers: workers, whenLost: whenLost),
      folder: nil)
  }

  /// The same, with what is done to it counted.
  func measured(by metrics: Metrics) -> OpenDatabase {
    var copy = self
    copy.database = MeasuredDatabase(database, metrics)
    return copy
  }

  /// For a server: nobody else may serve from it. On its loop.
  func take() async throws(StartError) {
    do throws(StorageError) {
      try await claim?.take()
    } catch {
      let help = error.code == .conflict ? "; several servers on one database need Redis" : ""
      throw StartError("database: \(error.message)\(help)")
    }
  }

  /// Runs what migrations it lacks, and answers those.
  func migrate() async throws(StartError) -> [Migration] {
    do throws(MigrationError) {
      return try await Migrations.carried(for: database.dialect).run(on: database)
    } catch {
      throw StartError("database: \(error.message)")
    }
  }

  /// Why nothing can be kept now; nil when all is well.
  func complaint() async -> String? {
    do throws(StorageError) {
      // Quicker than waiting for a connection that cannot be had.
      if let reason = await postgres?.complaint() { return reason }
      _ = try await database.read("SELECT 1")
      return nil
    } catch {
      return error.message
    }
  }

  /// On its loop.
  func close() async {
    claim?.release()
    await database.close()
  }
}
