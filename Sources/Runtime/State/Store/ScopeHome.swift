// The scopes of one loop: loaded once however many ask, kept while somebody needs them, let go when nobody does. Everything
// here is called on the loop.

internal import Core
internal import Storage

/// Belongs to its loop.
final class ScopeHome {
  let committer: Committer
  private let loop: Loop
  let replicator: any Replicator
  private let options: StoreOptions
  private var scopes: [String: LiveScope] = [:]
  /// Who waits for a scope that is being loaded.
  private var loading: [String: [CheckedContinuation<StorageError?, Never>]] = [:]
  private var timers: [TimerID] = []
  private var isClosed = false

  init(
    _ database: any Database, _ kinds: [ScopeKind], on loop: Loop, _ replicator: any Replicator, _ options: StoreOptions
  ) {
    self.loop = loop
    self.replicator = replicator
    self.options = options
    committer = Committer(database, kinds, on: loop, replicator: replicator)
    committer.history = History.Limits(commits: options.historyLength, bytes: options.historyBytes)
  }

  var count: Int { scopes.count }

  // MARK: Finding

  /// The scope, from memory or from the database; nil where there is none. It is where `seen` is or beyond: who has been told
  /// something by one node is not told less by another.
  func scope(_ id: String, notBefore seen: Cursor? = nil) async throws(StorageError) -> LiveScope? {
    while let scope = try await presentOrLoaded(id) {
      if scope.isNew {
        // What is being created is not there before it is durable; but another node may have made it.
        let there = try await committer.load(id)
        // Or it was let go meanwhile.
        guard scopes[id] === scope else { continue }
        if let there, scope.isNew { scope.begin(there.state) }
      } else if let seen, seen.epoch == scope.state.cursor.epoch, seen.revision > scope.state.cursor.revision {
        try await committer.fetch(scope)
        guard scopes[id] === scope else { continue }
      }
      return scope.isNew || scope.isEnded ? nil : scope
    }
    return nil
  }

  /// A scope that is not in the database yet, for a first commit. Where there is one already, that one.
  func create(_ id: String) async throws(StorageError) -> LiveScope {
    if let known = try await presentOrLoaded(id) { return known }
    // Somebody may have made it while the database was asked.
    if let known = present(id) { return known }
    let scope = LiveScope(id, ScopeState(Cursor(.next(), 0)), committer.history, on: loop)
    scope.isNew = true
    replicator.follow(id)
    adopt(scope)
    return scope
  }

  /// The same, or one that is being created here.
  private func presentOrLoaded(_ id: String) async throws(StorageError) -> LiveScope? {
    if let scope = present(id) { return scope }
    if loading[id] != nil {
      if let scope = try await loaded(id) { return scope }
      // It was read before we asked, perhaps: what was not there then may be now.
      if loading[id] != nil { return try await loaded(id) }
    }
    return try await load(id)
  }

  /// What another question is about to find.
  private func loaded(_ id: String) async throws(StorageError) -> LiveScope? {
    let error: StorageError? = await withCheckedContinuation { continuation in
      guard loading[id] != nil else { return continuation.resume(returning: nil) }
      loading[id]?.append(continuation)
    }
    if let error { throw error }
    return present(id)
  }

  private func load(_ id: String) async throws(StorageError) -> LiveScope? {
    // In that turn another may have begun, and whoever waits for that must not be forgotten.
    if loading[id] != nil { return try await loaded(id) }
    loading[id] = []
    // Before it is read: what is committed meanwhile is told, and compared with what was read.
    replicator.follow(id)
    var failure: StorageError?
    do throws(StorageError) {
      if let scope = try await committer.load(id) { take(scope) }
    } catch {
      failure = error
    }
    if scopes[id] == nil { replicator.unfollow(id) }
    for waiting in loading.removeValue(forKey: id) ?? [] { waiting.resume(returning: failure) }
    if let failure { throw failure }
    return present(id)
  }

  /// Somebody may have begun to create it while it was read, or done so: there is one of each scope only.
  private func take(_ loaded: LiveScope) {
    guard let known = scopes[loaded.id], !known.isEnded else { return adopt(loaded) }
    if known.isNew { known.begin(loaded.state) }
  }

  private func present(_ id: String) -> LiveScope? {
    guard let scope = scopes[id] else { return nil }
    if scope.isEnded && !scope.isObserved {
      forget(id)
      return nil
    }
    scope.lastUsed = loop.now
    return scope.isEnded ? nil : scope
  }

  /// Where it is in memory and there.
  func inMemory(_ id: String) -> LiveScope? { scopes[id].flatMap { $0.isNew || $0.isEnded ? nil : $0 } }

  private func adopt(_ scope: LiveScope) {
    scope.carryPresence(by: self)
    scope.lastUsed = loop.now
    scopes[scope.id] = scope
    if timers.isEmpty && !isClosed { beginTimers() }
  }

  /// A commit is over: what was to be created and was not is no scope, unless others are about to create it.
  func settle(_ scope: LiveScope) {
    if scope.isNew && !scope.isObserved && !committer.isBusy(with: scope) { forget(scope.id) }
  }

  private func forget(_ id: String) {
    scopes[id] = nil
    replicator.unfollow(id)
  }

  // MARK: Other nodes

  func received(_ commit: ReplicatedCommit) async {
    guard let scope = scopes[commit.scope] else { return }
    await committer.received(commit, scope)
  }

  /// Compares what is in memory with the newest that is known, and fetches what is missing.
  func compare() async {
    let ids = scopes.values.filter { !$0.isNew }.map(\.id).sorted()
    guard !ids.isEmpty else { return }
    var heads = await replicator.heads(of: ids) ?? [:]
    let unknown = ids.filter { heads[$0] == nil }
    for start in stride(from: 0, to: unknown.count, by: 100) {
      let some = Array(unknown[start...].prefix(100))
      do throws(StorageError) {
        let known = try await committer.heads(of: some)
        // Of what is gone, any other place makes the database be asked.
        for id in some { heads[id] = known[id] ?? Cursor(Epoch(""), 0) }
      } catch {
        // The database is away: the next comparison asks again.
      }
    }
    for id in ids {
      guard let scope = scopes[id], let head = heads[id] else { continue }
      let here = scope.state.cursor
      if head.epoch != here.epoch {
        await committer.catchUp(scope)
      } else if head.revision > here.revision {
        await committer.follow(scope)
      }
    }
  }

  // MARK: Time

  private func beginTimers() {
    every(options.idleAfter / 2) { $0.sweep() }
    guard replicator.keepsOutbox else { return }
    every(options.compareEvery) { home in
      let here = Confined(home, to: home.loop)
      home.loop.spawn { await here.value.compare() }
    }
  }

  private func every(_ interval: Duration, _ body: @escaping (ScopeHome) -> Void) {
    let place = timers.count
    func again() -> TimerID {
      loop.schedule(after: interval) { [weak self] in
        guard let self, !isClosed else { return }
        body(self)
        timers[place] = again()
      }
    }
    timers.append(again())
  }

  /// Lets go of what nobody has asked for or observed for a while.
  private func sweep() {
    for (id, scope) in scopes
    where !scope.isObserved && scope.lastUsed + options.idleAfter < loop.now && !committer.isBusy(with: scope) {
      forget(id)
    }
  }

  func close() {
    isClosed = true
    for timer in timers { loop.cancel(timer) }
    timers = []
  }
}
