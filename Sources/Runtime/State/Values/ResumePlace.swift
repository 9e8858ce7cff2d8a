// A place in a history as clients hold it: its epoch is also of what the client might see when it was told. Who was shown
// more or less than it may see now must not go on from there, since changes would not tell what it lacks.

public struct ResumePlace: Sendable, Equatable {
  /// What a client is told, and gives back when it comes again.
  public let cursor: Cursor
  private let scope: Cursor

  /// Of a scope that is at `scope`, for somebody who holds `rights` there now.
  public init(_ scope: Cursor, rights: UInt64) {
    self.scope = scope
    cursor = Cursor(Epoch("\(scope.epoch).\(String(rights, radix: 16))"), scope.revision)
  }

  /// The place in the scope's own history; another one where the client's is of no use.
  public func place(_ since: Cursor) -> Cursor {
    since.epoch == cursor.epoch ? Cursor(scope.epoch, since.revision) : Cursor(Epoch(""), 0)
  }
}
