// Why a database is not, or may not be, brought to where the program wants it. Each is a sentence for an operator, with what
// can be done about it.

/// A database and a program that do not go together.
public enum MigrationError: Error, Sendable, Equatable {
  /// The database has taken a migration that came after the last one known here.
  case newer(String, lastKnown: String)
  /// The database has taken one that is not known here, though later ones are.
  case unknown(String)
  /// It was run with another text.
  case differs(String)
  /// A later one was run already.
  case skipped(String, after: String)
  case failed(String, StorageError)
  /// The database could not be asked.
  case storage(StorageError)

  public var message: String {
    switch self {
    case .newer(let name, let last):
      "the database is newer than this program: it has taken migration \(name), and the last one known here is \(last); "
        + "run the newer program, or restore a backup into another database"
    case .unknown(let name):
      "the database has taken migration \(name), which this program does not know: they come from different histories"
    case .differs(let name):
      "migration \(name) was run on this database with another text than this program has: a migration is never edited "
        + "once it was run"
    case .skipped(let name, let later):
      "migration \(name) was never run on this database, though the later \(later) was"
    case .failed(let name, let error): "migration \(name) failed and changed nothing: \(error.message)"
    case .storage(let error): error.message
    }
  }
}
