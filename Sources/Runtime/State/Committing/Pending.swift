// A decision that waits for its commit. It may be made several times, each time on a newer state; the last time counts.

internal import Core
internal import Storage

/// How it ends.
enum PendingEnd {
  /// What it decided is durable, there; nil where it changed nothing.
  case durable(Cursor?)
  /// It was done before, in this history.
  case repeated(EarlierResult, Epoch)
  case failed(StorageError)
  case contended, late, noScope
}

/// Belongs to its committer's loop.
final class Pending {
  /// Decides on a draft; false where the rule refuses, and the draft is to be forgotten.
  let decide: (inout Draft) -> Bool
  let end: (PendingEnd) -> Void
  /// The name of the call, and its result as it is to be kept, once it is decided.
  let operation: (key: OperationKey, result: () -> Bytes)?
  let deadline: MonotonicTime
  /// How often others were first.
  var losses = 0

  init(
    _ operation: (key: OperationKey, result: () -> Bytes)?, by deadline: MonotonicTime,
    decide: @escaping (inout Draft) -> Bool, end: @escaping (PendingEnd) -> Void
  ) {
    self.operation = operation
    self.deadline = deadline
    self.decide = decide
    self.end = end
  }
}

/// What one scope brings to a group: its decisions in their order, each made on what the one before leaves.
struct ScopePlan {
  let scope: LiveScope
  /// With what they came to; nil where nothing is changed.
  private(set) var decided: [(pending: Pending, commit: Commit?)] = []
  /// Calls of a name that another of this plan has, and all that come after the scope's end: they wait for what that comes
  /// to.
  private(set) var deferred: [Pending] = []
  /// The revision that all of it stands on.
  let base: Cursor
  /// Where all of it leads.
  private(set) var state: ScopeState
  /// Under which all of it is written.
  private(set) var conditions: [Condition] = []

  init(_ scope: LiveScope, _ waiting: [Pending]) {
    self.scope = scope
    base = scope.state.cursor
    state = scope.state
    var isEnding = false
    var names: Set<OperationKey> = []
    for pending in waiting {
      if isEnding {
        deferred.append(pending)
        continue
      }
      if let key = pending.operation?.key, !names.insert(key.name).inserted {
        deferred.append(pending)
        continue
      }
      var draft = Draft(on: state)
      let commit = pending.decide(&draft) ? draft.commit() : nil
      if let commit {
        state.apply(commit)
        conditions += draft.conditions
        isEnding = commit.ends
      }
      decided.append((pending, commit))
    }
  }

  var commits: [Commit] { decided.compactMap(\.commit) }
}

extension OperationKey {
  /// Without what was asked for: two calls of one name are one, or a mistake.
  fileprivate var name: OperationKey { OperationKey(caller: caller, id: id, digest: []) }
}
