// The way of every change: decide, write, show. Decisions of one scope are made in order, each on what the one before leaves,
// and one transaction takes as many as wait, of as many scopes as wait. Nothing is shown before it is durable, and nothing
// is answered before it is shown.
//
// With several nodes the scope's row is the judge: who finds it at another revision fetches what it missed and decides
// anew. It belongs to one loop, as its scopes do.

public import Core
public import Storage
internal import Wire

/// Commits changes of the scopes of one loop.
public final class Committer {
  /// More than these wait: the caller is told to come back.
  public static let maxWaiting = 10_000
  /// Decisions that one transaction takes.
  static let groupSize = 512
  /// How often a decision may find that others were first.
  static let maxLosses = 8
  /// After so many the scope's lock is waited for.
  static let impatientLosses = 3

  private let database: any Database
  private let journal: ScopeJournal
  private let loop: Loop
  private var waiting: [(scope: LiveScope, pending: Pending)] = []
  private var isRunning = false

  public init(_ database: any Database, _ tables: [StateTable], on loop: Loop) {
    self.database = database
    self.loop = loop
    journal = ScopeJournal(dialect: database.dialect, tables: tables)
  }

  // MARK: Asking

  /// Brings a scope into memory; nil where there is none. Call on the loop.
  public func load(_ id: String) async throws(StorageError) -> LiveScope? {
    guard let state = try journal.state(try await database.read(journal.load(id))) else { return nil }
    return LiveScope(id, state)
  }

  /// Decides and commits. `decide` may be called again, on a newer state; what it answered last is answered, with the
  /// revision that it became, when that is durable and shown. Call on the loop.
  public func commit<Result, Refusal: Error>(
    _ scope: LiveScope, _ decide: @escaping (inout Draft) throws(Refusal) -> Result
  ) async throws(CommitError<Refusal>) -> (result: Result, revision: Int?) {
    loop.assertCurrent()
    guard waiting.count < Committer.maxWaiting else { throw .overloaded }
    var decision: Swift.Result<Result, Refusal>?
    let end: PendingEnd = await withCheckedContinuation { continuation in
      let pending = Pending { draft in
        do throws(Refusal) {
          decision = .success(try decide(&draft))
          return true
        } catch {
          decision = .failure(error)
          return false
        }
      } end: {
        continuation.resume(returning: $0)
      }
      waiting.append((scope, pending))
      runSoon()
    }
    switch (end, decision) {
    case (.durable(let revision), .success(let result)): return (result, revision)
    case (.durable, .failure(let refusal)): throw .refused(refusal)
    case (.failed(let error), _): throw .storage(error)
    case (.contended, _): throw .contended
    case (.durable, nil): preconditionFailure("nothing is durable that was not decided")
    }
  }

  // MARK: Groups

  /// At the end of the turn: what comes in one turn goes in one transaction.
  private func runSoon() {
    guard !isRunning else { return }
    isRunning = true
    let here = Confined(self, to: loop)
    loop.atEndOfTurn { [loop] in
      loop.spawn { await here.value.run() }
    }
  }

  private func run() async {
    while !waiting.isEmpty {
      let group = nextGroup()
      waiting.removeFirst(group.count)
      await commit(group)
    }
    isRunning = false
  }

  /// As many as one transaction takes. A scope that others hold again and again goes alone, so that it can wait for its
  /// lock without keeping anybody.
  private func nextGroup() -> [(scope: LiveScope, pending: Pending)] {
    let first = waiting[0]
    guard first.pending.losses >= Committer.impatientLosses else { return Array(waiting.prefix(Committer.groupSize)) }
    return Array(waiting.prefix { $0.scope === first.scope })
  }

  private func commit(_ group: [(scope: LiveScope, pending: Pending)]) async {
    var scopes: [LiveScope] = []
    var byScope: [ObjectIdentifier: [Pending]] = [:]
    for (scope, pending) in group {
      if byScope[ObjectIdentifier(scope)] == nil { scopes.append(scope) }
      byScope[ObjectIdentifier(scope), default: []].append(pending)
    }
    // In one order everywhere, so that no two nodes wait for each other.
    scopes.sort { $0.id < $1.id }
    await write(scopes.map { ScopePlan($0, byScope[ObjectIdentifier($0)] ?? []) })
  }

  private func write(_ plans: [ScopePlan]) async {
    let mark = String(UInt64.random(in: .min ... .max), radix: 36)
    let now = Timestamp.now
    let parts = plans.map { plan in
      let commits = plan.commits
      let last = commits.last?.revision ?? plan.base.revision
      let writes = commits.flatMap { journal.write(plan.scope.id, $0, mark: mark, at: now) }
      return GroupWrite.Part(
        id: plan.scope.id, base: plan.base, last: last,
        statements: commits.isEmpty ? [] : writes + [journal.advance(plan.scope.id, to: last)])
    }
    let isPatient = plans.contains { $0.decided.contains { $0.pending.losses >= Committer.impatientLosses } }
    let group = GroupWrite(journal: journal, parts: parts, isPatient: isPatient && plans.count == 1)
    do throws(StorageError) {
      let outcomes = try await group.run(on: database)
      for (plan, outcome) in zip(plans, outcomes) { await settle(plan, outcome) }
    } catch {
      await failed(plans, group, mark, error)
    }
  }

  private func settle(_ plan: ScopePlan, _ outcome: GroupWrite.Outcome) async {
    switch outcome {
    case .written: show(plan)
    case .busy: again(plan)
    case .stale:
      await catchUp(plan.scope)
      again(plan)
    }
  }

  /// What is durable is shown, commit by commit, each before its own answer. Who caught up meanwhile has shown it already.
  private func show(_ plan: ScopePlan) {
    for (pending, commit) in plan.decided {
      if let commit, commit.revision > plan.scope.state.cursor.revision { plan.scope.publish(commit) }
      pending.end(.durable(commit?.revision))
    }
  }

  /// Others were first: to the front of the queue, in the same order.
  private func again(_ plan: ScopePlan) {
    var back: [(scope: LiveScope, pending: Pending)] = []
    for (pending, _) in plan.decided {
      pending.losses += 1
      if pending.losses >= Committer.maxLosses {
        pending.end(.contended)
      } else {
        back.append((plan.scope, pending))
      }
    }
    waiting.insert(contentsOf: back, at: 0)
  }

  // MARK: What others did

  /// Brings a scope to where the database is: by the commits that it missed, or by loading it anew.
  public func catchUp(_ scope: LiveScope) async {
    do throws(StorageError) {
      let answers = try await database.read([
        journal.head(scope.id), journal.events(scope.id, after: scope.state.cursor.revision),
      ])
      let (head, rows) = (answers[0].first, answers[1])
      // Another history has the same numbers for other commits.
      guard head?.text(1) == scope.state.cursor.epoch.text else { return try await reload(scope) }
      for row in rows {
        // Our own commits may have been shown while the database was asked.
        if let revision = row.integer(0), revision <= scope.state.cursor.revision { continue }
        guard let revision = row.integer(0), let body = row.bytes(1), Int(revision) == scope.state.cursor.revision + 1,
          let record = try? CommitRecord(decoding: Bytes(body)),
          let commit = try record.commit(Int(revision), on: scope.state, journal.tables)
        else { return try await reload(scope) }
        scope.publish(commit)
      }
      // Commits whose events are not kept any more.
      if head?.integer(0) ?? 0 > scope.state.cursor.revision { try await reload(scope) }
    } catch {
      // The next attempt meets the same database, and says so.
    }
  }

  private func reload(_ scope: LiveScope) async throws(StorageError) {
    guard let state = try journal.state(try await database.read(journal.load(scope.id))) else { return }
    let (here, there) = (scope.state.cursor, state.cursor)
    if here.epoch != there.epoch || here.revision < there.revision { scope.replace(state) }
  }

  // MARK: What went wrong

  private func failed(_ plans: [ScopePlan], _ group: GroupWrite, _ mark: String, _ error: StorageError) async {
    switch error.code {
    case .outcomeUnknown: await readBack(plans, group, mark, error)
    case .conflict: for plan in plans { again(plan) }
    case .constraint, .broken:
      // Somebody's fault, and nobody else's: one by one, only that one fails.
      let all = plans.flatMap { plan in plan.decided.map { (plan.scope, $0.pending) } }
      guard all.count > 1 else { return all[0].1.end(.failed(error)) }
      for (scope, pending) in all { await write([ScopePlan(scope, [pending])]) }
    case .unavailable, .full, .timeout:
      for plan in plans { for (pending, _) in plan.decided { pending.end(.failed(error)) } }
    }
  }

  /// Asks the database what became of a transaction whose answer was lost, before anybody is answered.
  private func readBack(_ plans: [ScopePlan], _ group: GroupWrite, _ mark: String, _ error: StorageError) async {
    for (plan, part) in zip(plans, group.parts) {
      let isWritten: Bool?
      do throws(StorageError) {
        isWritten =
          part.statements.isEmpty
          ? true : try await !database.read([journal.find(mark: mark, plan.scope.id, part.last)])[0].isEmpty
      } catch {
        isWritten = nil
      }
      switch isWritten {
      case true?: show(plan)
      case false?: for (pending, _) in plan.decided { pending.end(.failed(StorageError(.unavailable, error.message))) }
      case nil: for (pending, _) in plan.decided { pending.end(.failed(error)) }
      }
    }
  }
}
