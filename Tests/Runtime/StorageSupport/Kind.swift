// A database for one test: a SQLite file, or a database on the tests' PostgreSQL. What is written for one runs on both.

public import Core
public import Storage
public import TestDatabases

public enum Kind: String, CaseIterable, Sendable {
  case sqlite, postgres

  /// What the suites need, and say where it is absent.
  public static let areHere = PostgresServer.isInstalled && TestDatabases.SQLiteDatabase.isInstalled

  /// Runs `body` with an empty database, and lets go of it.
  public func run<Result>(_ body: (any Database, any TestDatabase) async throws -> Result) async throws -> Result {
    switch self {
    case .sqlite:
      let file = try TestDatabases.SQLiteDatabase()
      let database = try Storage.SQLiteDatabase(path: file.path)
      let result = await Swift.Result { () async throws in try await body(database, file) }
      await database.close()
      return try result.get()
    case .postgres:
      let empty = try PostgresServer.shared().database()
      return try await Loops.run { loop, workers in
        var options = PostgresOptions(url: Secret(empty.url))
        // A machine that runs all suites at once is no measure for waiting.
        options.acquireTimeout = .seconds(60)
        options.lockTimeout = .seconds(120)
        options.statementTimeout = .seconds(120)
        let database = Storage.PostgresDatabase(options, on: loop, workers: workers)
        let result = await Swift.Result { () async throws in try await body(database, empty) }
        await database.close()
        return try result.get()
      }
    }
  }
}

/// A loop and a worker, ended after.
public enum Loops {
  public static func run<Result>(_ body: (Loop, WorkerPool) async throws -> Result) async throws -> Result {
    let group = LoopGroup(count: 1)
    let workers = WorkerPool(name: "test", threads: 2)
    let result = await Swift.Result { () async throws in try await body(group.loops[0], workers) }
    group.shutDown()
    workers.shutDown()
    return try result.get()
  }
}

extension Loop {
  /// Runs a body on this loop, for a test that is elsewhere.
  public func perform<Result: Sendable>(
    _ body: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    let outcome: Swift.Result<Result, any Error> = await withCheckedContinuation { continuation in
      spawn { continuation.resume(returning: await Swift.Result { () async throws in try await body() }) }
    }
    return try outcome.get()
  }
}

extension Result where Failure == any Error {
  public init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}

/// The error that `body` ends with.
public func storageError(_ body: () async throws -> Void) async -> StorageError? {
  do {
    try await body()
    return nil
  } catch {
    return error as? StorageError
  }
}
