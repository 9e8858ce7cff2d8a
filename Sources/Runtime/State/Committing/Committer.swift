// The way of every change: decide, write, show. Decisions of one scope are made in order, each on what the one before leaves,
// and one transaction takes as many as wait, of as many scopes as wait. Nothing is shown before it is durable, and nothing
// is answered before it is shown.
//
// With several nodes the scope's row is the judge: who holds it and finds it at another revision takes in what it missed and
// decides anew before it lets go, so that nobody is beaten for ever. It belongs to one loop, as its scopes do.

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

  let database: any Database
  let replicator: any Replicator
  let journal: ScopeJournal
  let loop: Loop
  /// Of the scopes that it loads.
  var history = History.Limits()
  var waiting: [(scope: LiveScope, pending: Pending)] = []
  /// Scopes of the group that is being written.
  private var running: [LiveScope] = []
  /// What is being written, as it was decided last.
  private var underway: [(plan: ScopePlan, part: GroupWrite.Part)] = []
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
    return LiveScope(id, state, history, on: loop)
  }

  /// Decides and commits. `decide` may be called again, on a newer state; what it answered last is answered, with the
  /// revision that it became, when that is durable and shown. A call that is remembered and was made before answers what
  /// it answered then. Call on the loop.
  public func commit<Result, Refusal: Error>(
    _ scope: LiveScope, as call: Remembered<Result>? = nil, by deadline: MonotonicTime = .distantFuture,
    _ decide: @escaping (inout Draft) throws(Refusal) -> Result
  ) async throws(CommitError<Refusal>) -> (result: Result, cursor: Cursor?) {
    loop.assertCurrent()
    guard waiting.count < Committer.maxWaiting else { throw .overloaded }
    var decision: Swift.Result<Result, Refusal>?
    var conditions: [Condition] = []
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
          conditions = draft.conditions
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
    case (.durable(let cursor), .success(let result)): return (result, cursor)
    case (.durable, .failure(let refusal)): throw .refused(refusal)
    case (.repeated(let earlier, let epoch), _):
      guard let call else { preconditionFailure("only what has a name is a repeat") }
      return try call.answer(earlier, in: epoch, refusing: Refusal.self)
    case (.failed(let error), _):
      if let refusal = error.refusal(of: conditions) as? Refusal { throw .refused(refusal) }
      throw .storage(error)
    case (.contended, _): throw .contended
    case (.late, _): throw .late
    case (.noScope, _): return try await withoutScope(scope.id, call, refusing: Refusal.self)
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

  func write(_ plans: [ScopePlan]) async {
    guard !plans.isEmpty else { return }
    let mark = String(UInt64.random(in: .min ... .max), radix: 36)
    underway = plans.map { ($0, part(of: $0, mark, at: .now)) }
    let isPatient = plans.contains { $0.decided.contains { $0.pending.losses >= Committer.impatientLosses } }
    let group = GroupWrite(
      journal: journal, parts: underway.map(\.part), isPatient: isPatient && plans.count == 1)
    let here = Confined(self, to: loop)
    do throws(StorageError) {
      let outcomes = try await group.run(on: database) { place, head, events in
        // The database talks to us wherever it likes.
        await withCheckedContinuation { continuation in
          here.loop.spawn { continuation.resume(returning: here.value.decideAnew(place, head, events, mark)) }
        }
      }
      for (plan, outcome) in zip(underway.map(\.plan), outcomes) { await settle(plan, outcome) }
    } catch {
      await failed(underway, mark, error)
    }
  }

  /// Another node was first, and the scope's row is held: takes in what it did, and decides on that. Nil where the way there
  /// is not known.
  private func decideAnew(_ place: Int, _ head: SQLRow?, _ events: SQLRows, _ mark: String) -> GroupWrite.Part? {
    let plan = underway[place].plan
    guard (try? take(events, upTo: head, plan.scope)) == true else { return nil }
    let anew = ScopePlan(plan.scope, plan.decided.map(\.pending))
    waiting.insert(contentsOf: anew.deferred.map { (plan.scope, $0) }, at: 0)
    underway[place] = (anew, part(of: anew, mark, at: .now))
    return underway[place].part
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
    if !statements.isEmpty { statements.append(journal.advance(id, to: plan.state)) }
    return GroupWrite.Part(
      id: id, base: plan.base, create: plan.scope.isNew && !statements.isEmpty ? journal.create(id, epoch) : nil,
      isNew: plan.scope.isNew,
      operations: plan.decided.compactMap(\.pending.operation?.key), last: last, statements: statements,
      conditions: plan.conditions)
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
        pending.end(.repeated(result, plan.base.epoch))
      } else {
        back.append((plan.scope, pending))
      }
    }
    waiting.insert(contentsOf: back, at: 0)
  }

  /// What is durable is shown, commit by commit, each before its own answer. Who caught up meanwhile has shown it already.
  func show(_ plan: ScopePlan) {
    if !plan.commits.isEmpty { plan.scope.isNew = false }
    for (pending, commit) in plan.decided {
      let here = plan.scope.state.cursor
      if let commit, here.epoch == plan.base.epoch, commit.revision > here.revision { plan.scope.publish(commit) }
      pending.end(.durable(commit.map { Cursor(plan.base.epoch, $0.revision) }))
    }
    guard replicator.keepsOutbox else { return }
    replicator.committed(
      plan.commits.map { commit in
        ReplicatedCommit(
          scope: plan.scope.id, cursor: Cursor(plan.base.epoch, commit.revision), body: commit.body)
      })
  }

  /// Others were first: to the front of the queue, in the same order.
  func again(_ plan: ScopePlan) {
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
}
