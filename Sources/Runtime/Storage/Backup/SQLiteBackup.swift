// A SQLite database in one file, and back. `VACUUM INTO` writes what is there at one moment, packed, while a server goes on
// writing; the file is an ordinary SQLite database.

internal import Glibc

public enum SQLiteBackup {
  /// What every file of SQLite's begins with.
  private static let opening = Array("SQLite format 3\0".utf8)

  /// Writes the database at `path` to `file`. It blocks.
  public static func write(_ path: String, to file: String) throws(StorageError) {
    guard unsafe access(path, F_OK) == 0 else { throw StorageError(file: path) }
    let unfinished = BackupWriter.unfinished(file)
    do throws(StorageError) {
      // SQLite takes a file that is there and empty; this one is for nobody else's eyes.
      try BackupWriter(file).leave()
      let connection = try SQLiteConnection(path: path, .copier, SQLiteOptions())
      _ = try connection.run(SQLStatement("VACUUM INTO $1", [.text(unfinished)]))
      try BackupWriter.sync(unfinished)
      try BackupWriter.name(file)
    } catch {
      unsafe unlink(unfinished)
      throw error
    }
  }

  /// Makes a database at `path` of the backup `file`, with what `finish` does to it; nobody may have it open. A database that
  /// is there goes only where `isForced`, and only when the new one is whole. It blocks.
  public static func read(
    _ file: String, to path: String, _ migrations: Migrations, isForced: Bool, finish: [SQLStatement]
  ) throws(StorageError) {
    let unfinished = BackupWriter.unfinished(path)
    guard unsafe isForced || access(path, F_OK) != 0 else {
      throw StorageError(.conflict, "\(path) is there already; --force puts the backup in its place")
    }
    do throws(StorageError) {
      try copy(file, to: path)
      try prepare(unfinished, migrations, finish)
      try BackupWriter.sync(unfinished)
      // A log of the old file would be taken for one of the new.
      for end in ["-wal", "-shm"] { for name in [unfinished, path] { unsafe unlink(name + end) } }
      try BackupWriter.name(path)
    } catch {
      for end in ["", "-wal", "-shm"] { unsafe unlink(unfinished + end) }
      throw error
    }
  }

  private static func copy(_ file: String, to path: String) throws(StorageError) {
    for end in ["-wal", "-shm"] { unsafe unlink(BackupWriter.unfinished(path) + end) }
    let reader = try BackupReader(file)
    let writer = try BackupWriter(path, isForced: true)
    var isFirst = true
    while let piece = try reader.piece() {
      guard !isFirst || piece.starts(with: opening) else { break }
      isFirst = false
      try writer.write(piece)
    }
    guard !isFirst else { throw StorageError(.broken, "\(file) is no backup of a SQLite database") }
    try writer.leave()
  }

  private static func prepare(
    _ path: String, _ migrations: Migrations, _ finish: [SQLStatement]
  ) throws(StorageError) {
    let connection = try SQLiteConnection(path: path, .writer, SQLiteOptions())
    let check = try connection.run(SQLStatement("PRAGMA quick_check(1)")).first?.text(0)
    guard check == "ok" else { throw StorageError(.broken, "the backup is damaged: \(check ?? "nothing to be read")") }
    guard try !connection.run(Migrations.exists(.sqlite)).isEmpty else {
      throw StorageError(.broken, "the backup is none of this program's: no migration was run on it")
    }
    let applied = try Migrations.applied(try connection.run(Migrations.rows))
    do throws(MigrationError) {
      _ = try migrations.pending(after: applied)
    } catch {
      throw StorageError(.broken, error.message)
    }
    try connection.run("BEGIN IMMEDIATE")
    _ = try connection.run(finish)
    try connection.run("COMMIT")
    // All of it into the file: the log stays behind.
    try connection.run("PRAGMA wal_checkpoint(TRUNCATE)")
  }
}
