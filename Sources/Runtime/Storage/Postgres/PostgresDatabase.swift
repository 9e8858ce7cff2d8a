// PostgreSQL behind the same door as SQLite. Callers may be on any loop; the connections are on one, and each list of
// statements crosses to it and back once.

public import Core

/// State in a PostgreSQL.
public final class PostgresDatabase: Database {
  public let dialect = SQLDialect.postgres
  private let options: PostgresOptions
  private let loop: Loop
  private let workers: WorkerPool
  private let pool: Monitor<Confined<PostgresPool>?>

  /// Connects when it is first needed, and keeps trying: a server that is not there yet is no error here. `workers` open
  /// connections, which blocks.
  public init(_ options: PostgresOptions, on loop: Loop, workers: WorkerPool) {
    self.options = options
    self.loop = loop
    self.workers = workers
    let pool = Monitor<Confined<PostgresPool>?>(nil)
    self.pool = pool
    // On the loop itself nothing may come before it.
    onLoop { [options] in
      let made = Confined(PostgresPool(options, on: loop, workers), to: loop)
      pool.withLock { $0 = made }
    }
  }

  // MARK: Reading and writing

  public func read(_ statements: [SQLStatement]) async throws(StorageError) -> [SQLRows] {
    let isOne = statements.count == 1
    let all =
      isOne
      ? statements
      : [SQLStatement("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")] + statements + [SQLStatement("COMMIT")]
    let lent = try await acquire()
    let answer = await send(all, to: lent)
    // A failed list of several leaves its transaction open.
    if case .failure = answer, !isOne { _ = await send([SQLStatement("ROLLBACK")], to: lent) }
    release(lent)
    let rows = try answer.get()
    return isOne ? rows : Array(rows[1..<rows.count - 1])
  }

  public func transaction<Result: Sendable>(
    _ body: @Sendable (any Transaction) async throws(StorageError) -> Result
  ) async throws(StorageError) -> Result {
    let lent = try await acquire()
    defer { release(lent) }
    let transaction = PostgresTransaction(self, lent)
    do throws(StorageError) {
      let result = try await body(transaction)
      try await transaction.commit()
      return result
    } catch {
      await transaction.rollBack()
      throw error
    }
  }

  /// On a connection of its own, by a worker: the text has many statements, which pipelines do not take.
  public func migrate(
    _ text: String, already: SQLStatement?, record: [SQLStatement]
  ) async throws(StorageError) -> Bool {
    do {
      return try await workers.run { [options] () throws(StorageError) in
        let handle = try PostgresConnection.open(options)
        try handle.run("SET statement_timeout = 0; SET lock_timeout = 0")
        try handle.run("BEGIN; SELECT pg_advisory_xact_lock(\(PostgresDatabase.migrationLock))")
        if let already, try !handle.run(already).isEmpty { return false }
        try handle.run(text)
        for statement in record { _ = try handle.run(statement) }
        try handle.run("COMMIT")
        return true
      }
    } catch let error as StorageError {
      throw error
    } catch {
      throw StorageError(.unavailable, "no thread is free to migrate")
    }
  }

  /// Any number will do, as long as it stays the same: "cascade", in ASCII.
  static let migrationLock = 0x63_6173_6361_6465

  /// Why there is no connection to be had; nil where there is one, or one may come.
  public func complaint() async -> String? {
    await withCheckedContinuation { continuation in
      onLoop { [self] in continuation.resume(returning: pool.withLock { $0 }?.value.complaint) }
    }
  }

  public func close() async {
    await withCheckedContinuation { continuation in
      loop.post { [self] in
        pool.withLock { $0 }?.value.close()
        continuation.resume()
      }
    }
  }

  // MARK: Crossing to the loop

  private func acquire() async throws(StorageError) -> Confined<PostgresConnection> {
    let result: Result<Confined<PostgresConnection>, StorageError> = await withCheckedContinuation { continuation in
      onLoop { [self, loop] in
        guard let pool = pool.withLock({ $0 }) else {
          return continuation.resume(returning: .failure(StorageError(.unavailable, "the database is not open yet")))
        }
        pool.value.acquire { result in continuation.resume(returning: result.map { Confined($0, to: loop) }) }
      }
    }
    return try result.get()
  }

  fileprivate func send(
    _ statements: [SQLStatement], to lent: Confined<PostgresConnection>, isCommitting: Bool = false
  ) async -> PostgresConnection.Answer {
    await withCheckedContinuation { continuation in
      onLoop {
        lent.value.send(statements, isCommitting: isCommitting) { continuation.resume(returning: $0) }
      }
    }
  }

  private func release(_ lent: Confined<PostgresConnection>) {
    onLoop { [self] in pool.withLock { $0 }?.value.release(lent.value) }
  }

  private func onLoop(_ work: @escaping @Sendable () -> Void) {
    if loop.isCurrent { work() } else { loop.post(work) }
  }
}

/// A conversation with one connection. BEGIN goes with the first list, so it costs no journey of its own.
private final class PostgresTransaction: Transaction {
  private let database: PostgresDatabase
  private let lent: Confined<PostgresConnection>
  private let begun = Monitor(false)

  init(_ database: PostgresDatabase, _ lent: Confined<PostgresConnection>) {
    self.database = database
    self.lent = lent
  }

  func run(_ statements: [SQLStatement]) async throws(StorageError) -> [SQLRows] {
    let isFirst = begun.withLock { begun in
      defer { begun = true }
      return !begun
    }
    let rows = try await database.send((isFirst ? [SQLStatement("BEGIN")] : []) + statements, to: lent).get()
    return isFirst ? Array(rows.dropFirst()) : rows
  }

  func commit() async throws(StorageError) {
    guard begun.withLock({ $0 }) else { return }
    _ = try await database.send([SQLStatement("COMMIT")], to: lent, isCommitting: true).get()
  }

  func rollBack() async {
    guard begun.withLock({ $0 }) else { return }
    _ = await database.send([SQLStatement("ROLLBACK")], to: lent)
  }
}
