// Two nodes on one PostgreSQL, each with its own way to Redis; clients of both, and observers on both. Nodes come and go,
// so whoever wants one asks where it is.

import Core
import Foundation
import NotesGenerated
import TestDatabases
import Testing

final class Cluster: @unchecked Sendable {
  /// What the clients write into: a notebook with one note.
  struct Subject: Sendable {
    let notebook: ID<Notebook>
    let note: ID<Note>
    /// The note's, when it was made.
    let version: Int
  }

  private let database: PostgresDatabase
  private let nodes: [Node]
  private let places: Monitor<[SocketPlace?]>
  let clients = Clients()
  private(set) var subject = Subject(notebook: .unset, note: .unset, version: 0)
  private var watchers: [Watcher.Handle] = []

  /// A node for each of `redis`.
  convenience init(redis: [String], _ arguments: String...) throws { try self.init(redis: redis, arguments) }

  init(redis: [String], _ arguments: [String]) throws {
    let database = try PostgresServer.shared().database()
    nodes = try redis.map { try Node(database.url, ["--redis", $0] + arguments) }
    self.database = database
    places = Monitor(nodes.map(\.address))
  }

  /// Runs a scenario on a fresh notebook, with `watchers` observers on each node, until all have been told everything;
  /// answers what happened.
  @discardableResult
  func run(watchers count: Int = 2, _ body: () async throws -> Void) async throws -> History {
    defer {
      clients.shutDown()
      for node in nodes.indices where place(node) != nil { crash(node) }
    }
    subject = try await clients.makeSubject(at: try #require(place(0)))
    for node in nodes.indices {
      for number in 0..<count {
        watchers.append(Watcher.begin("watcher \(node).\(number)", of: subject.notebook, on: node, in: self))
      }
    }
    #expect(await soon(within: 20) { watchers.allSatisfy { $0.hasBegun } })
    let outcome: (any Error)?
    do {
      try await body()
      outcome = nil
    } catch {
      outcome = error
    }
    await clients.end()
    #expect(try await timeUntilAllAreTold() != nil)
    for watcher in watchers { await watcher.end() }
    if let outcome { throw outcome }
    return try history()
  }

  // MARK: Nodes

  /// Where a node is; nil while it is down.
  func place(_ node: Int) -> SocketPlace? { places.withLock { $0[node] } }

  /// A node, or the other while that is down.
  func place(near node: Int) -> SocketPlace? { places.withLock { $0[node] ?? $0[1 - node] } }

  func crash(_ node: Int) {
    places.withLock { $0[node] = nil }
    nodes[node].crash()
  }

  func restart(_ node: Int) throws {
    try nodes[node].start()
    places.withLock { $0[node] = nodes[node].address }
  }

  // MARK: What came of it

  /// The observers that began on a node.
  func watches(on node: Int) -> [Watch] { watchers.filter { $0.node == node }.map(\.watch) }
  var watches: [Watch] { watchers.map(\.watch) }

  /// All of the notebook's log, as the database has it.
  func log() throws -> [Entry] {
    let rows = try database.run(
      "SELECT sequence, event FROM note_events WHERE notebook_id = '\(subject.notebook)' ORDER BY sequence;")
    return rows.compactMap { row in
      guard let sequence = row[0].flatMap({ Int($0) }) else { return nil }
      return Entry(sequence, (try? JSONSerialization.jsonObject(with: Data((row[1] ?? "").utf8))) as? [String: Any])
    }
  }

  /// Commits of the notebook that lie in the event table still; nil where it cannot be asked.
  var keptEvents: Int? {
    let rows = try? database.run("SELECT count(*) FROM events WHERE scope_id = '\(subject.notebook)';")
    return rows?.first?.first?.flatMap { Int($0) }
  }

  /// How long it takes until every observer has been told all that there is now; nil when that is not so in time.
  func timeUntilAllAreTold(within seconds: Double = 30, on nodes: [Int] = [0, 1]) async throws -> Duration? {
    let (from, head) = (MonotonicTime.now, try log().count)
    let isSo = await soon(within: seconds) {
      watchers.allSatisfy { !nodes.contains($0.node) || $0.watch.last >= head }
    }
    return isSo ? .now - from : nil
  }

  private func history() throws -> History {
    var history = History(first: 0)
    (history.calls, history.watches, history.log) = (clients.calls, watches, try log())
    // The log begins with the note's making, which is a change of no note.
    history.calls.insert(.making(subject), at: 0)
    return history
  }
}

extension Call {
  /// How the note of the subject came to be, as a change of no note.
  fileprivate static func making(_ subject: Cluster.Subject) -> Call {
    let start = MonotonicTime(nanoseconds: 0)
    return Call(
      node: 0, request: .patch(title: Clients.firstTitle, base: 0), began: start, ended: start,
      answer: .patched(version: subject.version))
  }
}

extension Entry {
  /// As JSON has an event of the log.
  init?(_ sequence: Int, _ event: [String: Any]?) {
    if let remark = event?["remark"] as? String {
      self.init(sequence: sequence, saying: .remark(remark))
    } else if let note = event?["note"] as? [String: Any], let title = note["title"] as? String,
      let version = note["version"] as? Int
    {
      self.init(sequence: sequence, saying: .note(title: title, version: version))
    } else {
      return nil
    }
  }
}
