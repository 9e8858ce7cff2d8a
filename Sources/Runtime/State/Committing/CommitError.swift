// Why a commit did not come about: the rule said no, or the database was not to be had.

public import Storage

/// What a decision that was not committed ends with.
public enum CommitError<Refusal: Error>: Error {
  /// The rule refused.
  case refused(Refusal)
  /// There is no such scope, or not any more.
  case noScope
  /// The caller gave the call a name that it had given to another.
  case nameReused
  /// The deadline passed before anything was sent to the database.
  case late
  /// Nothing was changed: the database is away, full, or refused what the rule wrote.
  case storage(StorageError)
  /// More waits than may: come back later.
  case overloaded
  /// Others were first, again and again.
  case contended
}

extension CommitError: Equatable where Refusal: Equatable {}
