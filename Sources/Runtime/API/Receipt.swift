// What a rule leaves for its door beside the answer: in which history the scope is, and where it is since. A door that tells
// of changes itself holds the answer back until it has told of that one; REST writes the history into the ETag.

internal import Core
public import State

/// Of one call. Written by the rule's commit, read when the rule has answered.
public final class Receipt: Sendable {
  private struct Note {
    var epoch: Epoch
    var revision: Int?
  }

  private let notes = Monitor<[String: Note]>([:])

  public init() {}

  /// The scope is, or was read, at this revision.
  public func note(_ scope: String, _ cursor: Cursor) {
    notes.withLock { $0[scope] = Note(epoch: cursor.epoch, revision: cursor.revision) }
  }

  /// The scope was decided on in this history, whatever came of it.
  func note(_ scope: String, _ epoch: Epoch) {
    notes.withLock { $0[scope, default: Note(epoch: epoch)].epoch = epoch }
  }

  /// Where the call left the scope; nil where it changed nothing of it.
  public func cursor(of scope: String) -> Cursor? {
    notes.withLock { $0[scope] }.flatMap { note in note.revision.map { Cursor(note.epoch, $0) } }
  }

  /// The history that the scope was found in; nil where the call had nothing to do with it.
  public func epoch(of scope: String) -> Epoch? { notes.withLock { $0[scope]?.epoch } }
}
