// The last commits of a scope, in memory: as far back as they fit, by their number and by their bytes. Whoever was away, or
// reads slowly, is brought to the head by one merged change a resource, made of the commits since; who was away for longer
// asks the database.
//
// Of an entry of a LOG only what became of it last is kept: who is brought along is told no more than that, and what was
// hidden must not lie here.

internal import Core

/// A bounded tail of a scope's commits.
struct History: Sendable {
  struct Limits: Sendable {
    var commits = 1_000
    /// Of the commits as events are written: what they take in memory is of that order. Several times what may wait for one
    /// connection, so that a slow one is brought along and need not begin anew.
    var bytes = 8 << 20
  }

  private struct Kept {
    let revision: Int
    var changes: [StateChange]
    let size: Int
  }

  private var commits: [Kept] = []
  private var first = 0
  /// What lies before this revision is not here.
  private(set) var floor: Int
  private(set) var byteCount = 0
  let limits: Limits

  init(after revision: Int, _ limits: Limits) {
    floor = revision
    self.limits = limits
  }

  var head: Int { commits.last?.revision ?? floor }
  var count: Int { commits.count - first }

  mutating func append(_ commit: Commit) {
    precondition(commit.revision == head + 1, "a commit was left out")
    var changes = commit.changes
    for place in changes.indices where changes[place].facts.kind == .log {
      let isOld = changes[place].before != nil || changes[place].after == nil
      changes[place] = changes[place].withoutBefore
      if isOld { rewrite(changes[place]) }
    }
    let kept = Kept(revision: commit.revision, changes: changes, size: commit.body.count)
    commits.append(kept)
    byteCount += kept.size
    // The newest stays, whatever its size: those who have all before it are brought along from it.
    while count > 1 && (count > limits.commits || byteCount > limits.bytes) { dropFirst() }
    // Moved down now and then, not each time.
    if first > count {
      commits.removeFirst(first)
      first = 0
    }
  }

  private mutating func dropFirst() {
    floor = commits[first].revision
    byteCount -= commits[first].size
    commits[first].changes = []
    first += 1
  }

  /// What was said of an entry before is as if it had been this from the first.
  private mutating func rewrite(_ change: StateChange) {
    for place in commits[first...].indices {
      for index in commits[place].changes.indices
      where commits[place].changes[index].key == change.key && commits[place].changes[index].facts == change.facts {
        commits[place].changes[index].after = change.after
      }
    }
  }

  /// Whether somebody who has seen all up to `revision` can be brought to the head from here.
  func reaches(back revision: Int) -> Bool { revision >= floor && revision <= head }

  /// What happened to a resource since `revision`, as one; nil when nothing did.
  func changes(of facts: ResourceFacts, since revision: Int) -> MergedChange? {
    precondition(reaches(back: revision), "this is not kept")
    var merged: MergedChange?
    // Revisions are dense, so the place is known.
    for commit in commits[(first + revision - floor)...] {
      for change in commit.changes where change.facts == facts {
        if merged == nil { merged = MergedChange(base: change.base, next: commit.revision) }
        merged?.add(change, at: commit.revision)
      }
    }
    return merged
  }
}

/// Several changes of one resource as one: of each value that they touched, how it was before the first and how it is after
/// the last.
struct MergedChange: Sendable {
  struct Touched: Sendable {
    let key: StateKey
    let before: AnyValue?
    var after: AnyValue?
  }

  let base: Int
  private(set) var next: Int
  /// In the order of their first change.
  private(set) var touched: [Touched] = []
  private var places: [StateKey: Int] = [:]

  init(base: Int, next: Int) {
    self.base = base
    self.next = next
  }

  /// The same for who sees these.
  func telling(_ touched: [Touched]) -> MergedChange {
    var told = self
    told.touched = touched
    return told
  }

  mutating func add(_ change: StateChange, at revision: Int) {
    next = revision
    if let place = places[change.key] {
      touched[place].after = change.after
    } else {
      places[change.key] = touched.count
      touched.append(Touched(key: change.key, before: change.before, after: change.after))
    }
  }
}
