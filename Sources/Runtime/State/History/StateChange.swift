// What one commit did: to each resource that it touched, from which version to which. Commits are what history, resume,
// the database's event table and other nodes are made of.

internal import Core
internal import Wire

/// What became of one value.
struct StateChange: Sendable {
  let facts: ResourceFacts
  let key: StateKey
  /// The resource's version before the commit: of a COLLECTION or a LOG, that of the whole.
  let base: Int
  /// The value before; nil when there was none.
  let before: AnyValue?
  /// The value after; nil when it is gone.
  var after: AnyValue?

  /// Of an entry of a LOG: nobody is told what it was.
  var withoutBefore: StateChange { StateChange(facts: facts, key: key, base: base, before: nil, after: after) }
}

/// All that changed in a scope at once.
struct Commit: Sendable {
  /// The scope's revision after it, and the version of all that it touched.
  let revision: Int
  let changes: [StateChange]
  /// The scope is gone after it.
  let ends: Bool
  /// As the event table has it.
  let body: Bytes

  init(revision: Int, changes: [StateChange], ends: Bool = false) {
    (self.revision, self.changes, self.ends) = (revision, changes, ends)
    body = CommitRecord(changes, ends: ends).encoded()
  }
}
