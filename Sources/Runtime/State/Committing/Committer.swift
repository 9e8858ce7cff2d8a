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
  private let replicator: any Replicator
  private let journal: ScopeJournal
  private let loop: Loop
  private var waiting: [(scope: LiveScope, pending: Pending)] = []
  /// Scopes of the group that is being written.
  private var running: [LiveScope] = []
  private var isRunning = false

  public init(
    _ database: any Database, _ kinds: [ScopeKind], on loop: Loop, replicator: any Replicator = InProcessReplicator()
  ) {
    self.database = database
    self.replicator = replicator
    self.loop = loop
    journal = ScopeJournal(dialect: database.dialect, kinds: kinds, keepsOutbox: replicator.keepsOutbox)
  }

  // MARK: Asking

  /// Brings a scope into memory; nil where there is none. Call on the loop.
  public func load(_ id: String) async throws(StorageError) -> LiveScope? {
    guard journal.kind(of: id) != nil,
      let state = try journal.state(id, try await database.read(journal.load(id)))
    else { return nil }
    return LiveScope(id, state)
  }

  /// Decides and commits. `decide` may be called again, on a newer state; what it answered last is answered, with the
  /// revision that it became, when that is durable and shown. A call that is remembered and was made before answers what
  /// it answered then. Call on the loop.
  public func commit<Result, Refusal: Error>(
    _ scope: LiveScope, as call: Remembered<Result>? = nil, by deadline: MonotonicTime = .distantFuture,
    _ decide: @escaping (inout Draft) throws(Refusal) -> Result
  ) async throws(CommitError<Refusal>) -> (result: Result, revision: Int?) {
    loop.assertCurrent()
    guard waiting.count < Committer.maxWaiting else { throw .overloaded }
    var decision: Swift.Result<Result, Refusal>?
    let operation = call.map { call in
      (
        key: call.key,
        result: { () -> Bytes in
          if case .success(let result)? = decision { call.encode(result) } else { Bytes() }
        }
      )
    }
    let end: PendingEnd = await withCheckedContinuation { continuation in
      let pending = Pending(operation, by: deadline) { draft in
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
    case (.repeated(let earlier), _):
      guard let call, earlier.digest == call.key.digest else { throw .nameReused }
      guard let result = call.decode(earlier.result) else {
        throw .storage(StorageError(.broken, "operations holds what it cannot"))
      }
      return (result, earlier.revision)
    case (.failed(let error), _): throw .storage(error)
    case (.contended, _): throw .contended
    case (.late, _): throw .late
    case (.noScope, _): throw .noScope
    case (.durable, nil): preconditionFailure("nothing is durable that was not decided")
    }
  }

  /// Whether a decision on this scope waits or is being written.
  func isBusy(with scope: LiveScope) -> Bool {
    isRunning && (running.contains { $0 === scope } || waiting.contains { $0.scope === scope })
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
      running = group.map(\.scope)
      await commit(group)
    }
    running = []
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
      if pending.deadline <= loop.now {
        pending.end(.late)
        continue
      }
      if scope.isEnded {
        pending.end(.noScope)
        continue
      }
      if byScope[ObjectIdentifier(scope)] == nil { scopes.append(scope) }
      byScope[ObjectIdentifier(scope), default: []].append(pending)
    }
    // In one order everywhere, so that no two nodes wait for each other.
    scopes.sort { $0.id < $1.id }
    let plans = scopes.map { ScopePlan($0, byScope[ObjectIdentifier($0)] ?? []) }
    for plan in plans { waiting.insert(contentsOf: plan.deferred.map { (plan.scope, $0) }, at: 0) }
    await write(plans)
  }

  private func write(_ plans: [ScopePlan]) async {
    guard !plans.isEmpty else { return }
    let mark = String(UInt64.random(in: .min ... .max), radix: 36)
    let parts = plans.map { part(of: $0, mark, at: .now) }
    let isPatient = plans.contains { $0.decided.contains { $0.pending.losses >= Committer.impatientLosses } }
    let group = GroupWrite(journal: journal, parts: parts, isPatient: isPatient && plans.count == 1)
    do throws(StorageError) {
      let outcomes = try await group.run(on: database)
      for (plan, outcome) in zip(plans, outcomes) { await settle(plan, outcome) }
    } catch {
      await failed(plans, group, mark, error)
    }
  }

  private func part(of plan: ScopePlan, _ mark: String, at now: Timestamp) -> GroupWrite.Part {
    let (id, epoch) = (plan.scope.id, plan.base.epoch)
    var statements: [SQLStatement] = []
    for (pending, commit) in plan.decided {
      guard let commit else { continue }
      statements += journal.write(id, epoch, commit, body: commit.body, mark: mark, at: now)
      if let (key, result) = pending.operation {
        statements.append(journal.remember(key, id, commit.revision, result(), at: now))
      }
      if commit.ends { statements.append(journal.end(id)) }
    }
    let last = plan.commits.last?.revision ?? plan.base.revision
    if !statements.isEmpty { statements.append(journal.advance(id, to: last)) }
    return GroupWrite.Part(
      id: id, base: plan.base, create: plan.scope.isNew && !statements.isEmpty ? journal.create(id, epoch) : nil,
      isNew: plan.scope.isNew,
      operations: plan.decided.compactMap(\.pending.operation?.key), last: last, statements: statements)
  }

  private func settle(_ plan: ScopePlan, _ outcome: GroupWrite.Outcome) async {
    switch outcome {
    case .written: show(plan)
    case .busy: again(plan)
    case .stale:
      await catchUp(plan.scope)
      again(plan)
    case .repeated(let earlier): repeated(plan, earlier)
    }
  }

  /// Calls that were made before answer what they answered then; what was decided on top of them is decided anew.
  private func repeated(_ plan: ScopePlan, _ earlier: [Int: EarlierResult]) {
    var place = -1
    var back: [(scope: LiveScope, pending: Pending)] = []
    for (pending, _) in plan.decided {
      if pending.operation != nil { place += 1 }
      if pending.operation != nil, let result = earlier[place] {
        pending.end(.repeated(result))
      } else {
        back.append((plan.scope, pending))
      }
    }
    waiting.insert(contentsOf: back, at: 0)
  }

  /// What is durable is shown, commit by commit, each before its own answer. Who caught up meanwhile has shown it already.
  private func show(_ plan: ScopePlan) {
    if !plan.commits.isEmpty { plan.scope.isNew = false }
    for (pending, commit) in plan.decided {
      if let commit, commit.revision > plan.scope.state.cursor.revision { plan.scope.publish(commit) }
      pending.end(.durable(commit?.revision))
    }
    guard replicator.keepsOutbox else { return }
    replicator.committed(
      plan.commits.map { commit in
        ReplicatedCommit(
          scope: plan.scope.id, cursor: Cursor(plan.base.epoch, commit.revision), body: commit.body)
      })
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

  /// Another node committed this. What is here already is dropped, and what lies between is fetched.
  func received(_ commit: ReplicatedCommit, _ scope: LiveScope) async {
    let here = scope.state.cursor
    guard commit.cursor.epoch == here.epoch else { return await catchUp(scope) }
    guard commit.cursor.revision > here.revision else { return }
    if commit.cursor.revision == here.revision + 1, publish(commit, scope) { return }
    await follow(scope)
  }

  /// Brings a scope on by what the replicator has, and where that is not enough by what the database has.
  func follow(_ scope: LiveScope) async {
    let missed = await replicator.commits(of: scope.id, after: scope.state.cursor)
    for commit in missed ?? [] where commit.cursor.revision == scope.state.cursor.revision + 1 {
      guard publish(commit, scope) else { break }
    }
    if missed == nil || missed?.last?.cursor != scope.state.cursor { await catchUp(scope) }
  }

  private func publish(_ replicated: ReplicatedCommit, _ scope: LiveScope) -> Bool {
    do {
      let record = try CommitRecord(decoding: replicated.body)
      guard replicated.cursor.epoch == scope.state.cursor.epoch,
        let commit = try record.commit(replicated.cursor.revision, on: scope.state, journal.tables(of: scope.id))
      else { return false }
      scope.publish(commit)
      return true
    } catch {
      return false
    }
  }

  /// The revisions that the database has.
  func heads(of ids: [String]) async throws(StorageError) -> [String: Cursor] {
    let rows = try await database.read([journal.heads(ids)])[0]
    var heads: [String: Cursor] = [:]
    for row in rows {
      guard let id = row.text(0), let revision = row.integer(1), let epoch = row.text(2) else { continue }
      heads[id] = Cursor(Epoch(epoch), Int(revision))
    }
    return heads
  }

  /// Brings a scope to where the database is: by the commits that it missed, or by loading it anew.
  public func catchUp(_ scope: LiveScope) async {
    do throws(StorageError) {
      let answers = try await database.read([
        journal.head(scope.id), journal.events(scope.id, after: scope.state.cursor.revision),
      ])
      let (head, rows) = (answers[0].first, answers[1])
      guard head?.text(2) != ScopeJournal.ended, head != nil || scope.isNew else { return scope.end() }
      // Another history has the same numbers for other commits.
      guard head?.text(1) == scope.state.cursor.epoch.text else { return try await reload(scope) }
      for row in rows {
        // Our own commits may have been shown while the database was asked.
        if let revision = row.integer(0), revision <= scope.state.cursor.revision { continue }
        guard let revision = row.integer(0), let body = row.bytes(1), Int(revision) == scope.state.cursor.revision + 1,
          let record = try? CommitRecord(decoding: Bytes(body)),
          let commit = try record.commit(Int(revision), on: scope.state, journal.tables(of: scope.id))
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
    guard let state = try journal.state(scope.id, try await database.read(journal.load(scope.id))) else {
      return scope.isNew ? () : scope.end()
    }
    scope.isNew = false
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
      guard all.count > 1 else { return alone(all[0].0, all[0].1, error) }
      for (scope, pending) in all { await write([ScopePlan(scope, [pending])]) }
    case .unavailable, .full, .timeout:
      for plan in plans { for (pending, _) in plan.decided { pending.end(.failed(error)) } }
    }
  }

  /// Whoever breaks a constraint does so by what it decided, or because a call of its name came first: that is looked up.
  private func alone(_ scope: LiveScope, _ pending: Pending, _ error: StorageError) {
    guard error.code == .constraint, pending.operation != nil, pending.losses == 0 else {
      return pending.end(.failed(error))
    }
    pending.losses += 1
    waiting.insert((scope, pending), at: 0)
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
