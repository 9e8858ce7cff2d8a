// What can go wrong between us and a database. The code says what a caller may do: wait, decide again, or tell whoever
// asked; the message is the database's own and is for the log, never for a client.

/// A database's refusal, or its absence.
public struct StorageError: Error, Sendable, Equatable, CustomStringConvertible {
  public enum Code: Sendable, CaseIterable {
    /// It cannot be reached, or the connection was lost before anything was decided: try later.
    case unavailable
    /// The connection was lost while a commit was on its way: it may have happened, so read before saying anything.
    case outcomeUnknown
    /// Somebody else was there first (deadlock, serialization, lock): decide again.
    case conflict
    /// A constraint of the schema does not allow it.
    case constraint
    /// The disk is full, or a quota is.
    case full
    /// Waiting took longer than it may.
    case timeout
    /// The database's content, or the statement, is not what we think it is: somebody must look.
    case broken
  }

  public let code: Code
  public let message: String
  /// The constraint's name, where the database tells it.
  public let constraint: String?

  public init(_ code: Code, _ message: String, constraint: String? = nil) {
    self.code = code
    self.message = message
    self.constraint = constraint
  }

  public var description: String { message }
}
