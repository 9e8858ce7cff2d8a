// The last commits of a scope, in memory: as far back as they fit. Whoever was away, or reads slowly, is brought to the head
// by one merged change a resource, made of the commits since; who was away for longer asks the database.

/// A bounded tail of a scope's commits.
struct History: Sendable {
  private var commits: [Commit] = []
  private var first = 0
  /// What lies before this revision is not here.
  private(set) var floor: Int
  let maxCommits: Int

  init(after revision: Int, maxCommits: Int) {
    floor = revision
    self.maxCommits = maxCommits
  }

  var head: Int { commits.last?.revision ?? floor }

  mutating func append(_ commit: Commit) {
    precondition(commit.revision == head + 1, "a commit was left out")
    commits.append(commit)
    guard commits.count - first > maxCommits else { return }
    floor = commits[first].revision
    first += 1
    // Moved down now and then, not each time.
    if first > maxCommits {
      commits.removeFirst(first)
      first = 0
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
