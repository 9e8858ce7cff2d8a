// A SQLite file of a test's own, through the `sqlite3` command line. Every `run` is a connection of its own.

internal import Foundation

public final class SQLiteDatabase: TestDatabase, Sendable {
  /// Whether the command line is here: Debian's package `sqlite3`.
  public static let isInstalled = (try? Program.run(["sqlite3", "-version"]).code) == 0

  private let folder: String
  public var path: String { folder + "/test.db" }

  public init() throws(DatabaseError) {
    folder = NSTemporaryDirectory() + "sqlite-\(UUID().uuidString)"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw DatabaseError("no folder for a database: \(error)")
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  @discardableResult
  public func run(_ statements: String) throws(DatabaseError) -> [[String?]] {
    try SQLiteDatabase.run(statements, on: path)
  }

  /// The same on a file that somebody else made.
  public static func run(_ statements: String, on path: String) throws(DatabaseError) -> [[String?]] {
    let output = try Program.output(
      [
        "sqlite3", "-batch", "-bail", "-noheader", "-list", "-separator", RowText.column, "-newline", "\u{1e}",
        "-nullvalue", RowText.null, path,
      ], input: statements)
    return RowText.rows(output, endingWith: "\u{1e}")
  }
}
