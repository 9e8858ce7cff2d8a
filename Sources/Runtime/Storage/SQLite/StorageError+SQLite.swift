// SQLite's result codes in our words.

internal import CSQLite

extension StorageError {
  /// What `code` means; `handle` has the words.
  init(sqlite code: Int32, _ handle: OpaquePointer?) {
    let message = unsafe handle.map { unsafe String(cString: sqlite3_errmsg($0)) } ?? "SQLite: error \(code)"
    let meaning: Code =
      switch code & 0xff {
      case SQLITE_BUSY, SQLITE_LOCKED: .conflict
      case SQLITE_CONSTRAINT: .constraint
      case SQLITE_FULL: .full
      case SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_READONLY, SQLITE_PERM, SQLITE_NOMEM, SQLITE_INTERRUPT: .unavailable
      default: .broken
      }
    self.init(meaning, message, constraint: meaning == .constraint ? StorageError.name(in: message) : nil)
  }

  /// "CHECK constraint failed: rooms_name_length" names it; "UNIQUE constraint failed: rooms.id" names columns.
  private static func name(in message: String) -> String? {
    guard let colon = message.firstIndex(of: ":") else { return nil }
    return String(message[colon...].drop { $0 == ":" || $0 == " " })
  }
}
