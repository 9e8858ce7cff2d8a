// A database for one test: a SQLite file, or a database on the tests' PostgreSQL. What is written for one runs on both.

import Core
import TestDatabases
import Testing

@testable import Storage

enum Kind: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case sqlite, postgres

  var testDescription: String { rawValue }

  /// Runs `body` with an empty database, and lets go of it.
  func run<Result>(_ body: (any Database, any TestDatabase) async throws -> Result) async throws -> Result {
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
        let database = Storage.PostgresDatabase(PostgresOptions(url: Secret(empty.url)), on: loop, workers: workers)
        let result = await Swift.Result { () async throws in try await body(database, empty) }
        await database.close()
        return try result.get()
      }
    }
  }
}

/// A loop and a worker, ended after.
enum Loops {
  static func run<Result>(_ body: (Loop, WorkerPool) async throws -> Result) async throws -> Result {
    let group = LoopGroup(count: 1)
    let workers = WorkerPool(name: "test", threads: 2)
    let result = await Swift.Result { () async throws in try await body(group.loops[0], workers) }
    group.shutDown()
    workers.shutDown()
    return try result.get()
  }
}

extension Result where Failure == any Error {
  init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}

/// The error that `body` ends with.
func storageError(_ body: () async throws -> Void) async -> StorageError? {
  do {
    try await body()
    return nil
  } catch {
    return error as? StorageError
  }
}

/// What the suites need, and say where it is absent.
enum Here {
  static let databases = PostgresServer.isInstalled && TestDatabases.SQLiteDatabase.isInstalled
}
