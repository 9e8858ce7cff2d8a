// A node of a test's own: loops, a store on a database that others share, and replication through a real Redis.

import Core
import Net
import NotesGenerated
import Replication
import State
import Storage
import StorageSupport
import TestDatabases

/// One process's worth of a server, without doors.
final class Node: Sendable {
  let store: Store
  let replicator: RedisReplicator
  private let group: LoopGroup
  private let workers: WorkerPool

  init(
    _ database: any Database, _ redis: RedisOptions, replication: RedisReplicatorOptions = RedisReplicatorOptions(),
    store options: StoreOptions = StoreOptions()
  ) throws {
    let group = LoopGroup(count: 2)
    let workers = WorkerPool(name: "node", threads: 1)
    let server = try RedisServer(redis)
    let loop = group.loops[0]
    let replicator = RedisReplicator(
      server, database: database, on: loop, resolver: Resolver(on: loop, workers: workers), options: replication)
    self.group = group
    self.workers = workers
    self.replicator = replicator
    store = Store(database, Surface.scopes, on: group.loops, replicator: replicator, options: options)
    store.start()
  }

  func close() async {
    await store.close()
    await replicator.close()
    group.shutDown()
    workers.shutDown()
  }

  // MARK: What tests do with a notebook

  func make(_ title: String) async throws -> ID<Notebook> {
    let id = ID<Notebook>.next()
    try await write(id, title, creating: true)
    return id
  }

  @discardableResult
  func write(_ id: ID<Notebook>, _ title: String, creating: Bool = false) async throws -> Int? {
    try await store.commit(id.description, creating: creating) { draft in
      var notebook = draft.value(NotebookRow.self) ?? NotebookRow()
      notebook.value.id = id
      notebook.value.title = title
      notebook.value.noteCount += 1
      draft.put(notebook)
    }.cursor?.revision
  }

  func title(of id: ID<Notebook>) async throws -> String? {
    try await store.state(of: id.description)?.value(NotebookRow.self)?.value.title
  }

  func revision(of id: ID<Notebook>) async throws -> Int? {
    try await store.state(of: id.description)?.cursor.revision
  }

  /// Waits until this node has that title; how long it took, nil where it does not come.
  func sees(_ title: String, _ id: ID<Notebook>, within limit: Duration = .seconds(30)) async throws -> Duration? {
    let began = MonotonicTime.now
    while MonotonicTime.now - began < limit {
      if try await self.title(of: id) == title { return MonotonicTime.now - began }
      try await Task.sleep(for: .milliseconds(2))
    }
    return nil
  }
}

/// What was told to a node, in its order.
final class Recorder: ReplicationReceiver {
  private let state = Monitor((commits: [ReplicatedCommit](), comparisons: 0))

  func received(_ commit: ReplicatedCommit) { state.withLock { $0.commits.append(commit) } }
  func compare() { state.withLock { $0.comparisons += 1 } }

  var commits: [ReplicatedCommit] { state.withLock { $0.commits } }
  var comparisons: Int { state.withLock { $0.comparisons } }
  func revisions(of scope: String) -> [Int] { commits.filter { $0.scope == scope }.map(\.cursor.revision) }
}

/// A node that died before it told anybody.
struct DeadNode: Replicator {
  var keepsOutbox: Bool { true }
  func start(telling receiver: any ReplicationReceiver) {}
  func follow(_ scope: String) {}
  func unfollow(_ scope: String) {}
  func committed(_ commits: [ReplicatedCommit]) {}
  func commits(of scope: String, after cursor: Cursor) async -> [ReplicatedCommit]? { nil }
  func heads(of scopes: [String]) async -> [String: Cursor]? { nil }
}

/// Waits until `condition` holds; whether it does.
func eventually(within limit: Duration = .seconds(30), _ condition: () async throws -> Bool) async throws -> Bool {
  let end = MonotonicTime.now + limit
  while try await !condition() {
    guard MonotonicTime.now < end else { return false }
    try await Task.sleep(for: .milliseconds(5))
  }
  return true
}

/// Options of a prefix of its own, so that tests share a Redis.
func own(_ redis: RedisProcess) -> RedisOptions {
  var options = patient(redis.url)
  options.keyPrefix = "t\(UInt32.random(in: .min ... .max)):"
  return options
}

extension Kind {
  /// Runs `body` with a database that has the tables of the store and of the notes.
  func withTables(_ body: (any Database, any TestDatabase) async throws -> Void) async throws {
    try await run { database, empty in
      try await NotesTables.make(in: database)
      try await body(database, empty)
    }
  }
}
