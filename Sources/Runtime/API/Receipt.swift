// What a rule leaves for its door beside the answer: where the scope is since. A door that tells of changes itself holds
// the answer back until it has told of that one; REST writes it into the ETag.

internal import Core
public import State

/// Of one call. Written by the rule's commit, read when the rule has answered.
public final class Receipt: Sendable {
  private let cursors = Monitor<[String: Cursor]>([:])

  public init() {}

  /// The scope is, or was read, at this revision.
  public func note(_ scope: String, _ cursor: Cursor) { cursors.withLock { $0[scope] = cursor } }

  /// Where the call left the scope; nil where it had nothing to do with it.
  public func cursor(of scope: String) -> Cursor? { cursors.withLock { $0[scope] } }
}
