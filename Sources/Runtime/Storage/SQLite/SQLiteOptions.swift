// How a SQLite file is used. The defaults lose nothing that was acknowledged, whatever happens to the machine.

internal import Core

/// What an operator may say about it.
public struct SQLiteOptions: Sendable {
  /// Whether a commit waits for the disk. Without it a crash of the machine (not of the server) may lose the last ones.
  public var isDurable = true
  /// Connections that read beside the one that writes.
  public var readers = 4
  /// How long another process may hold the file; there should be none.
  public var busyTimeout = Duration.seconds(5)
  /// Bytes of the file that are mapped into memory for reading.
  public var mappedBytes = 256 << 20

  public init() {}

  func pragmas(_ role: SQLiteConnection.Role) -> [String] {
    let common = [
      "PRAGMA foreign_keys = ON", "PRAGMA temp_store = MEMORY",
      "PRAGMA mmap_size = \(mappedBytes)",
    ]
    guard role == .writer else { return common + (role == .reader ? ["PRAGMA query_only = ON"] : []) }
    return [
      "PRAGMA journal_mode = WAL", "PRAGMA synchronous = \(isDurable ? "FULL" : "NORMAL")",
      "PRAGMA wal_autocheckpoint = 1000", "PRAGMA journal_size_limit = 67108864",
    ] + common
  }
}
