// What the rooms above know of a database, whichever it is. There are two real ones, SQLite and PostgreSQL, and one test
// suite that runs against both. A transaction is a conversation: statements go in lists, since a list costs one
// journey whatever its length.

/// How a database spells what the two do not agree on.
public enum SQLDialect: String, Sendable, CaseIterable {
  case sqlite, postgres
}

/// Where state is kept.
public protocol Database: Sendable {
  var dialect: SQLDialect { get }

  /// Runs statements that change nothing; what they read is of one moment.
  func read(_ statements: [SQLStatement]) async throws(StorageError) -> [SQLRows]

  /// Runs `body`; what it did is durable when this returns, and undone where it throws. One transaction at a time holds
  /// a SQLite database; PostgreSQL takes as many as it has connections.
  func transaction<Result: Sendable>(
    _ body: @Sendable (any Transaction) async throws(StorageError) -> Result
  ) async throws(StorageError) -> Result

  /// Runs the text of a migration, which may be many statements, and `record` after it, in one transaction that nobody
  /// else runs one beside; not where `already` has an answer then. Whether it ran.
  func migrate(_ text: String, already: SQLStatement?, record: [SQLStatement]) async throws(StorageError) -> Bool

  /// Lets go of every connection, once what runs is done.
  func close() async
}

extension Database {
  /// The rows of one statement.
  public func read(_ text: String, _ values: [SQLValue] = []) async throws(StorageError) -> SQLRows {
    try await read([SQLStatement(text, values)])[0]
  }

  /// One transaction of statements that need nothing from one another.
  @discardableResult
  public func write(_ statements: [SQLStatement]) async throws(StorageError) -> [SQLRows] {
    try await transaction { transaction async throws(StorageError) in try await transaction.run(statements) }
  }
}

/// What a transaction's body talks to; it means nothing after the body.
public protocol Transaction: Sendable {
  /// Runs statements in order, up to the first that fails; after a failure the transaction can only end.
  @discardableResult
  func run(_ statements: [SQLStatement]) async throws(StorageError) -> [SQLRows]
}

extension Transaction {
  @discardableResult
  public func run(_ text: String, _ values: [SQLValue] = []) async throws(StorageError) -> SQLRows {
    try await run([SQLStatement(text, values)])[0]
  }
}
