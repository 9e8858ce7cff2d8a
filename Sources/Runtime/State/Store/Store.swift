// What a node knows of scopes: where each is at home, and how to reach it from anywhere. A scope belongs to one loop, which
// follows from its id; whoever is elsewhere is brought there and back. What is in memory is a part of the database that
// somebody needs just now.

public import Core
public import Storage

public struct StoreOptions: Sendable {
  /// Commits of a scope that are kept in memory for whoever comes back, at most so many and so many bytes.
  public var historyLength = 1_000
  public var historyBytes = 8 << 20
  /// A scope that nobody asks for or observes is let go after so long.
  public var idleAfter = Duration.seconds(60)
  /// How often a node that is one of several compares what it has with what there is.
  public var compareEvery = Duration.seconds(3)

  public init() {}
}

/// What a commit came to.
public struct Committed<Result> {
  public let result: Result
  /// Where the scope is since; nil where nothing was changed.
  public let cursor: Cursor?
}

extension Committed: Sendable where Result: Sendable {}

/// The scopes of this process.
public final class Store: Sendable {
  public let database: any Database
  public let replicator: any Replicator
  private let homes: [Confined<ScopeHome>]

  public init(
    _ database: any Database, _ kinds: [ScopeKind], on loops: [Loop],
    replicator: any Replicator = InProcessReplicator(), options: StoreOptions = StoreOptions()
  ) {
    self.database = database
    self.replicator = replicator
    homes = loops.map { Confined(ScopeHome(database, kinds, on: $0, replicator, options), to: $0) }
  }

  /// Begins to hear of other nodes, and tells them. From here on the database is read by itself, so its tables are there.
  public func start() {
    replicator.start(telling: self)
    replicator.presence?.start(tellingPresence: self)
  }

  /// The loop that a scope belongs to.
  public func loop(of scope: String) -> Loop { home(of: scope).loop }

  // MARK: Looking

  /// Runs `body` with the scope, on its loop; nil where there is none. Whoever comes back says what it has `seen`, of whatever
  /// node: the scope is there or beyond.
  public func with<Result: Sendable>(
    _ scope: String, notBefore seen: Cursor? = nil, _ body: @escaping @Sendable (LiveScope) -> Result
  ) async throws(StorageError) -> Result? {
    try await perform(at: home(of: scope)) { home async -> Swift.Result<Result?, StorageError> in
      do throws(StorageError) {
        guard let live = try await home.scope(scope, notBefore: seen) else { return .success(nil) }
        return .success(body(live))
      } catch {
        return .failure(error)
      }
    }.get()
  }

  /// The scope as it is now; nil where there is none.
  public func state(of scope: String) async throws(StorageError) -> ScopeState? {
    try await with(scope) { $0.state }
  }

  // MARK: Changing

  /// Decides on the scope as it is, and commits. `decide` may be called again, on a newer state: it must do nothing but
  /// decide. With `creating` the scope is made where it is not there yet.
  public func commit<Result: Sendable, Refusal: Error>(
    _ scope: String, creating: Bool = false, as call: Remembered<Result>? = nil,
    by deadline: MonotonicTime = .distantFuture,
    _ decide: @escaping @Sendable (inout Draft) throws(Refusal) -> Result
  ) async throws(CommitError<Refusal>) -> Committed<Result> {
    try await perform(at: home(of: scope)) { home async -> Swift.Result<Committed<Result>, CommitError<Refusal>> in
      do throws(CommitError<Refusal>) {
        return .success(try await home.commit(scope, creating, call, deadline, decide))
      } catch {
        return .failure(error)
      }
    }.get()
  }

  /// Scopes in memory, for whoever counts.
  public func count() async -> Int {
    var count = 0
    for home in homes { count += await perform(at: home) { $0.count } }
    return count
  }

  /// Stops what runs by itself. What is in memory stays readable.
  public func close() async {
    for home in homes { await perform(at: home) { $0.close() } }
  }

  // MARK: Going there

  /// Does something with a scope that is in memory, soon.
  func atHome(of scope: String, _ body: @escaping @Sendable (LiveScope) -> Void) {
    let home = home(of: scope)
    home.loop.post { if let live = home.value.inMemory(scope) { body(live) } }
  }

  private func home(of scope: String) -> Confined<ScopeHome> {
    homes[Int(ScopePartition.hash(scope)) % homes.count]
  }

  /// Where we are already there, nothing is waited for.
  private func perform<Result: Sendable>(
    at home: Confined<ScopeHome>, _ body: @escaping @Sendable (ScopeHome) async -> Result
  ) async -> Result {
    if home.loop.isCurrent { return await body(home.value) }
    return await withCheckedContinuation { continuation in
      home.loop.spawn { continuation.resume(returning: await body(home.value)) }
    }
  }
}

extension Store: ReplicationReceiver {
  public func received(_ commit: ReplicatedCommit) {
    let home = home(of: commit.scope)
    home.loop.spawn { await home.value.received(commit) }
  }

  public func compare() {
    for home in homes { home.loop.spawn { await home.value.compare() } }
  }
}

extension ScopeHome {
  fileprivate func commit<Result: Sendable, Refusal: Error>(
    _ id: String, _ creating: Bool, _ call: Remembered<Result>?, _ deadline: MonotonicTime,
    _ decide: @escaping @Sendable (inout Draft) throws(Refusal) -> Result
  ) async throws(CommitError<Refusal>) -> Committed<Result> {
    let found: LiveScope?
    do throws(StorageError) {
      found = creating ? try await create(id) : try await scope(id)
    } catch {
      throw .storage(error)
    }
    guard let found else {
      let (result, cursor) = try await committer.withoutScope(id, call, refusing: Refusal.self)
      return Committed(result: result, cursor: cursor)
    }
    defer { settle(found) }
    let (result, cursor) = try await committer.commit(found, as: call, by: deadline, decide)
    return Committed(result: result, cursor: cursor)
  }
}
