// A SQLite file: one connection that writes, on a thread of its own, and some that read beside it (WAL lets them). A
// transaction has the writer to itself from its first statement to its commit, however often it waits in between.

internal import Core

/// State in a file.
public final class SQLiteDatabase: Database {
  public let dialect = SQLDialect.sqlite
  private let writer: SQLiteConnection
  private let writing: WorkerPool
  private let reading: WorkerPool
  private let idleReaders: Monitor<[SQLiteConnection]>
  private let turn = Turn()

  /// Opens the file, or makes it.
  public init(path: String, _ options: SQLiteOptions = SQLiteOptions()) throws(StorageError) {
    writer = try SQLiteConnection(path: path, .writer, options)
    var readers: [SQLiteConnection] = []
    for _ in 0..<max(1, options.readers) { readers.append(try SQLiteConnection(path: path, .reader, options)) }
    writing = WorkerPool(name: "sqlite-writer", threads: 1)
    reading = WorkerPool(name: "sqlite-reader", threads: readers.count)
    idleReaders = Monitor(readers)
  }

  // MARK: Reading

  public func read(_ statements: [SQLStatement]) async throws(StorageError) -> [SQLRows] {
    let idle = idleReaders
    return try await SQLiteDatabase.run(on: reading) { () throws(StorageError) in
      // As many threads as connections, so one is always there.
      let reader = idle.withLock { $0.removeLast() }
      defer { idle.withLock { $0.append(reader) } }
      guard statements.count > 1 else { return try reader.run(statements) }
      try reader.run("BEGIN")
      defer { try? reader.run("ROLLBACK") }
      return try reader.run(statements)
    }
  }

  // MARK: Writing

  public func transaction<Result: Sendable>(
    _ body: @Sendable (any Transaction) async throws(StorageError) -> Result
  ) async throws(StorageError) -> Result {
    guard await turn.take() else { throw StorageError(.unavailable, "too much waits for the database") }
    defer { turn.pass() }
    let transaction = SQLiteTransaction(writer, writing)
    do throws(StorageError) {
      let result = try await body(transaction)
      try await transaction.commit()
      return result
    } catch {
      await transaction.rollBack()
      throw error
    }
  }

  /// Foreign keys are off meanwhile, since a table that is rebuilt would take its children along, and looked at before the
  /// commit.
  public func migrate(
    _ text: String, already: SQLStatement?, record: [SQLStatement]
  ) async throws(StorageError) -> Bool {
    guard await turn.take() else { throw StorageError(.unavailable, "too much waits for the database") }
    defer { turn.pass() }
    return try await SQLiteDatabase.run(on: writing) { [writer] () throws(StorageError) in
      try writer.run("PRAGMA foreign_keys = OFF")
      defer { try? writer.run("PRAGMA foreign_keys = ON") }
      try writer.run("BEGIN IMMEDIATE")
      do throws(StorageError) {
        if let already, try !writer.run(already).isEmpty {
          try writer.run("ROLLBACK")
          return false
        }
        try writer.run(text)
        _ = try writer.run(record)
        if let orphan = try writer.run(SQLStatement("PRAGMA foreign_key_check")).first {
          throw StorageError(.constraint, "rows of \(orphan.text(0) ?? "a table") refer to what is not there")
        }
        try writer.run("COMMIT")
        return true
      } catch {
        if writer.isInTransaction { try? writer.run("ROLLBACK") }
        throw error
      }
    }
  }

  public func close() async {
    let isMine = await turn.take()
    writing.shutDown()
    reading.shutDown()
    for reader in idleReaders.withLock({ $0 }) { reader.close() }
    writer.close()
    if isMine { turn.pass() }
  }

  /// A full queue is the database's being too busy.
  static func run<Result: Sendable>(
    on pool: WorkerPool, _ body: @escaping @Sendable () throws(StorageError) -> Result
  ) async throws(StorageError) -> Result {
    do {
      return try await pool.run(body)
    } catch let error as StorageError {
      throw error
    } catch {
      throw StorageError(.unavailable, "the database is closed, or too much waits for it")
    }
  }
}

/// A conversation with the writer. It begins at the first list, so an empty one costs nothing.
private final class SQLiteTransaction: Transaction {
  private let writer: SQLiteConnection
  private let thread: WorkerPool
  private let begun = Monitor(false)

  init(_ writer: SQLiteConnection, _ thread: WorkerPool) {
    self.writer = writer
    self.thread = thread
  }

  func run(_ statements: [SQLStatement]) async throws(StorageError) -> [SQLRows] {
    let isFirst = begun.withLock { begun in
      defer { begun = true }
      return !begun
    }
    return try await SQLiteDatabase.run(on: thread) { [writer] () throws(StorageError) in
      if isFirst { try writer.run("BEGIN IMMEDIATE") }
      return try writer.run(statements)
    }
  }

  func commit() async throws(StorageError) {
    guard begun.withLock({ $0 }) else { return }
    try await SQLiteDatabase.run(on: thread) { [writer] () throws(StorageError) in try writer.run("COMMIT") }
  }

  /// Cannot fail: where SQLite has rolled back by itself there is nothing to do.
  func rollBack() async {
    guard begun.withLock({ $0 }) else { return }
    _ = try? await SQLiteDatabase.run(on: thread) { [writer] () throws(StorageError) in
      if writer.isInTransaction { try writer.run("ROLLBACK") }
    }
  }
}
