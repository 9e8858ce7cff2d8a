// Brings a database to where the program wants it, at start: what is missing is run in order, each in one transaction with
// its row in `migrations`. Who starts beside another on the same database waits for it (`Database.migrate` holds the lock)
// and finds nothing left to do. A database that does not fit is refused, before anything is changed.

public import Core

/// The migrations of a program, for one dialect.
public struct Migrations: Sendable {
  public let list: [Migration]

  /// Those of `files` that lie in a folder with the dialect's name: `…/sqlite/0002_store.sql`.
  public init(_ files: [(path: String, text: String)], for dialect: SQLDialect) {
    list = files.filter { $0.path.contains("/\(dialect.rawValue)/") }.compactMap(Migration.init)
      .sorted { $0.number < $1.number }
  }

  /// What was run, and when.
  public struct Applied: Sendable, Equatable {
    public let number: Int
    public let name: String
    public let digest: String
    public let at: Timestamp
  }

  /// Runs what is missing, and answers what that was. Where one fails, those before it stay.
  @discardableResult
  public func run(on database: any Database) async throws(MigrationError) -> [Migration] {
    var ran: [Migration] = []
    // Asked again after each, since another node may run them as well.
    while true {
      let before = try await recorded(in: database)
      guard let next = try pending(after: before ?? []).first else { return ran }
      // The first brings the table that it is recorded in, and whoever finds that table is not the first.
      let already =
        before == nil
        ? Migrations.exists(database.dialect)
        : SQLStatement("SELECT 1 FROM migrations WHERE number = $1", [.integer(Int64(next.number))])
      let text = before == nil ? "\(Migrations.table);\n\(next.text)" : next.text
      do throws(StorageError) {
        let isMine = try await database.migrate(text, already: already, record: [next.row(at: .now)])
        if isMine { ran.append(next) }
      } catch {
        throw error.code == .unavailable ? .storage(error) : .failed(next.name, error)
      }
    }
  }

  /// What was run on a database; nothing where it is new.
  public func applied(to database: any Database) async throws(MigrationError) -> [Applied] {
    try await recorded(in: database) ?? []
  }

  /// Nil where there is not even the table.
  private func recorded(in database: any Database) async throws(MigrationError) -> [Applied]? {
    do throws(StorageError) {
      guard try await !database.read([Migrations.exists(database.dialect)])[0].isEmpty else { return nil }
      return try Migrations.applied(try await database.read([Migrations.rows])[0])
    } catch {
      throw .storage(error)
    }
  }

  /// What is missing, in order. Refuses a database that is newer, or has another history.
  public func pending(after applied: [Applied]) throws(MigrationError) -> [Migration] {
    for row in applied {
      guard let known = list.first(where: { $0.number == row.number }) else {
        guard let last = list.last, last.number > row.number else {
          throw .newer(row.name, lastKnown: list.last?.name ?? "none")
        }
        throw .unknown(row.name)
      }
      guard known.name == row.name else { throw .unknown(row.name) }
      guard known.digest == row.digest else { throw .differs(row.name) }
    }
    let missing = list.filter { migration in !applied.contains { $0.number == migration.number } }
    if let last = applied.last, let first = missing.first, first.number < last.number {
      throw .skipped(first.name, after: last.name)
    }
    return missing
  }

  // MARK: Its own table

  static let tableName = "migrations"
  /// None of the migrations makes it, for it comes with the first. Both databases take this text.
  static let table = """
    CREATE TABLE \(tableName) (number bigint PRIMARY KEY, name text NOT NULL, digest text NOT NULL, at bigint NOT NULL)
    """

  static let rows = SQLStatement("SELECT number, name, digest, at FROM migrations ORDER BY number")

  static func applied(_ rows: SQLRows) throws(StorageError) -> [Applied] {
    try rows.map { row throws(StorageError) in
      guard let number = row.integer(0), let name = row.text(1), let digest = row.text(2),
        let at = row.integer(3).flatMap({ Timestamp(microseconds: $0) })
      else { throw StorageError(.broken, "migrations holds what it cannot") }
      return Applied(number: Int(number), name: name, digest: digest, at: at)
    }
  }

  static func exists(_ dialect: SQLDialect) -> SQLStatement {
    switch dialect {
    case .sqlite: SQLStatement("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'migrations'")
    case .postgres: SQLStatement("SELECT 1 WHERE to_regclass('migrations') IS NOT NULL")
    }
  }
}

extension Migration {
  func row(at now: Timestamp) -> SQLStatement {
    SQLStatement(
      "INSERT INTO migrations (number, name, digest, at) VALUES ($1, $2, $3, $4)",
      [.integer(Int64(number)), .text(name), .text(digest), .integer(now.microseconds)])
  }
}
