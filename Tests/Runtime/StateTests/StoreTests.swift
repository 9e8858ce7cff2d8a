// A node's store on both databases, alone and with Redis: scopes are made, found from every loop, remembered calls are
// done once, what nobody needs is let go, and what another node did is learnt of.

import Core
import NotesGenerated
import Storage
import StorageSupport
import TestDatabases
import Testing

@testable import State

@Suite(.enabled(if: Ground.isHere, "needs postgresql, sqlite3 and redis-server"))
struct StoreTests {
  private struct Refused: Error, Equatable {}

  /// A store on two loops, with the tables of the test schema.
  private func run(
    _ ground: Ground, _ options: StoreOptions = StoreOptions(), _ body: (Store, Nodes) async throws -> Void
  ) async throws {
    try await ground.run { nodes in try await body(nodes.make(options, loops: 2), nodes) }
  }

  private static func write(_ id: ID<Notebook>, _ title: String, _ draft: inout Draft) -> String {
    var notebook = draft.value(NotebookRow.self) ?? NotebookRow()
    notebook.value.id = id
    notebook.value.title = title
    notebook.value.noteCount += 1
    draft.put(notebook)
    return title
  }

  private func make(_ store: Store, _ title: String = "t") async throws -> ID<Notebook> {
    let id = ID<Notebook>.next()
    let made = try await store.commit(id.description, creating: true) { draft in StoreTests.write(id, title, &draft) }
    #expect(made.result == title && made.cursor?.revision == 1)
    return id
  }

  private func title(_ store: Store, _ id: ID<Notebook>) async throws -> String? {
    try await store.state(of: id.description)?.value(NotebookRow.self)?.value.title
  }

  @Test(arguments: Ground.all) func aScopeIsMadeByItsFirstCommitAndFoundAfter(ground: Ground) async throws {
    try await run(ground) { store, nodes in
      let ids = [try await make(store), try await make(store), try await make(store)]
      let other = try nodes.make(loops: 2)
      for id in ids {
        let (here, there) = (try await store.state(of: id.description), try await other.state(of: id.description))
        #expect(here?.cursor == there?.cursor && there?.cursor.revision == 1)
        #expect(there?.value(NotebookRow.self) == here?.value(NotebookRow.self))
      }
    }
  }

  @Test(arguments: Ground.all) func whatIsNotThereIsSaidSo(ground: Ground) async throws {
    try await run(ground) { store, _ in
      let nobody = ID<Notebook>.next().description
      let found1 = try await store.state(of: nobody)
      #expect(found1 == nil)
      let found2 = try await store.state(of: "zz_what")
      #expect(found2 == nil)
      await #expect(throws: CommitError<Never>.noScope) { try await store.commit(nobody) { _ in } }
      #expect(await store.count() == 0)
    }
  }

  /// Who refuses to make a scope leaves nothing behind; neither does a database that refuses.
  @Test(arguments: Ground.all) func aScopeThatWasNotMadeIsNone(ground: Ground) async throws {
    try await run(ground) { store, nodes in
      let id = ID<Notebook>.next()
      await #expect(throws: CommitError<Refused>.refused(Refused())) {
        try await store.commit(id.description, creating: true) { _ throws(Refused) in throw Refused() }
      }
      await #expect(throws: CommitError<Never>.self) {
        // A note of a notebook that is not there.
        try await store.commit(id.description, creating: true) { draft in
          var note = NoteRow()
          note.value.id = .next()
          note.value.notebookId = .next()
          draft.put(note)
        }
      }
      #expect(await store.count() == 0)
      let found3 = try await nodes.database.read("SELECT count(*) FROM scopes").first?.integer(0)
      #expect(found3 == 0)
      let found4 = try await store.state(of: id.description)
      #expect(found4 == nil)
    }
  }

  @Test(arguments: Ground.all) func manyAtOnceFromEverywhereLoadOnceAndLoseNothing(ground: Ground) async throws {
    try await run(ground) { store, nodes in
      let ids = [try await make(store), try await make(store)]
      let other = try nodes.make(loops: 2)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for turn in 0..<100 {
          let (id, store) = (ids[turn % 2], turn % 4 < 2 ? store : other)
          group.addTask {
            _ = try await store.commit(id.description) { draft in StoreTests.write(id, "\(turn)", &draft) }
          }
        }
        try await group.waitForAll()
      }
      let rows = try await nodes.database.read("SELECT note_count FROM notebooks")
      #expect(rows.map { $0.integer(0) } == [51, 51])
    }
  }

  /// Two nodes write one scope as fast as they can, each with several that wait for nothing but their own answer: all of it is
  /// done, nobody is told to come again, and what one node observes is what both did.
  @Test(arguments: Ground.all) func twoThatNeverPauseBothGetOn(ground: Ground) async throws {
    try await run(ground) { store, nodes in
      let id = try await make(store)
      let other = try nodes.make()
      let revisions = try await withThrowingTaskGroup(of: [Int].self) { group in
        for writer in 0..<8 {
          let store = writer.isMultiple(of: 2) ? store : other
          group.addTask {
            var own: [Int] = []
            for turn in 0..<60 {
              let done = try await store.commit(id.description) { draft in
                StoreTests.write(id, "\(writer) \(turn)", &draft)
              }
              own.append(done.cursor?.revision ?? 0)
            }
            #expect(own == own.sorted(), "one's own writes are in the order in which they were answered")
            return own
          }
        }
        return try await group.reduce(into: [Int]()) { $0 += $1 }
      }
      #expect(revisions.sorted() == Array(2...481))
      let rows = try await nodes.database.read("SELECT note_count, version FROM notebooks")
      #expect(rows.map { [$0.integer(0), $0.integer(1)] } == [[481, 481]])
    }
  }

  /// Who asks at once for a scope that is not there, again and again, is answered each time.
  @Test(arguments: Ground.all) func whoAsksAtOnceIsAnswered(ground: Ground) async throws {
    try await run(ground) { store, _ in
      let nobody = ID<Notebook>.next().description
      let loop = store.loop(of: nobody)
      let answers = Monitor(0)
      for turn in 0..<300 {
        // From the loop itself, where what is asked begins at once, and from elsewhere.
        loop.post {
          for _ in 0..<3 {
            loop.spawn {
              do {
                if case .none = try await store.state(of: nobody) { answers.withLock { $0 += 1 } }
              } catch { Issue.record(error) }
            }
          }
        }
        _ = try await store.state(of: nobody)
        if turn.isMultiple(of: 7) { await Task.yield() }
      }
      for _ in 0..<4_000 where answers.withLock({ $0 }) < 900 { try await Task.sleep(for: .milliseconds(5)) }
      #expect(answers.withLock { $0 } == 900)
    }
  }

  // MARK: Calls of a name

  private func remembered(_ name: String, _ digest: UInt8 = 1) -> Remembered<String> {
    Remembered(
      OperationKey(caller: "usr_1", id: name, digest: [digest]), encode: { Bytes(Array($0.utf8)) }, decode: { $0.text })
  }

  @Test(arguments: Ground.all) func aRepeatedCallAnswersWhatItDidAndDoesNothing(ground: Ground) async throws {
    try await run(ground) { store, nodes in
      let id = try await make(store)
      let first = try await store.commit(id.description, as: remembered("a")) { StoreTests.write(id, "one", &$0) }
      _ = try await store.commit(id.description) { StoreTests.write(id, "two", &$0) }
      let again = try await store.commit(id.description, as: remembered("a")) { StoreTests.write(id, "three", &$0) }
      #expect(again.result == "one" && again.cursor == first.cursor && first.cursor?.revision == 2)
      let found5 = try await title(store, id)
      #expect(found5 == "two")
      await #expect(throws: CommitError<Never>.nameReused) {
        try await store.commit(id.description, as: remembered("a", 2)) { StoreTests.write(id, "four", &$0) }
      }
      // Another node, which never had it.
      let other = try nodes.make()
      let there = try await other.commit(id.description, as: remembered("a")) { StoreTests.write(id, "five", &$0) }
      #expect(there.result == "one")
      let found6 = try await nodes.database.read("SELECT max(revision) FROM events").first?.integer(0)
      #expect(found6 == 3)
    }
  }

  @Test(arguments: Ground.all) func callsOfOneNameAtOnceAreDoneOnce(ground: Ground) async throws {
    try await run(ground) { store, nodes in
      let ids = [try await make(store), try await make(store)]
      let titles = try await withThrowingTaskGroup(of: String.self) { group in
        for turn in 0..<40 {
          let id = ids[turn % 2]
          group.addTask {
            try await store.commit(id.description, as: self.remembered("same")) {
              StoreTests.write(id, "made \(turn)", &$0)
            }.result
          }
        }
        return try await group.reduce(into: Set<String>()) { $0.insert($1) }
      }
      #expect(titles.count == 1)
      let rows = try await nodes.database.read("SELECT CAST(sum(note_count) AS bigint) FROM notebooks")
      #expect(rows.first?.integer(0) == 3)
    }
  }

  /// A repeat of what made a scope, under another id since ids are made anew: no second scope.
  @Test(arguments: Ground.all) func whatWasMadeIsNotMadeTwice(ground: Ground) async throws {
    try await run(ground) { store, nodes in
      var made: [String] = []
      for _ in 0..<2 {
        let id = ID<Notebook>.next()
        made.append(
          try await store.commit(id.description, creating: true, as: remembered("make")) { draft in
            _ = StoreTests.write(id, "t", &draft)
            return id.description
          }.result)
      }
      #expect(made[0] == made[1])
      let found7 = try await nodes.database.read("SELECT count(*) FROM scopes").first?.integer(0)
      #expect(found7 == 1)
      #expect(await store.count() == 1)
    }
  }

  // MARK: Ends

  @Test(arguments: Ground.all) func aScopeThatEndsIsGoneForEverybody(ground: Ground) async throws {
    try await run(ground) { store, nodes in
      let id = try await make(store)
      let other = try nodes.make()
      let client = try #require(
        try await other.with(id.description) { scope in
          let client = TestClient(.json)
          let observer = Observer(scope, .json, client) { _ in [] }
          try? observer.observe(.init("notebook", NotebookRow.facts))
          return Confined((client, observer), to: other.loop(of: id.description))
        })
      _ = try await store.commit(id.description) { draft in
        draft.remove(NotebookRow.self)
        draft.endScope()
      }
      let found8 = try await store.state(of: id.description)
      #expect(found8 == nil)
      await #expect(throws: CommitError<Never>.noScope) {
        try await other.commit(id.description) { StoreTests.write(id, "late", &$0) }
      }
      try await other.loop(of: id.description).perform { #expect(client.value.0.resets == ["all: gone"]) }
      let found9 = try await other.state(of: id.description)
      #expect(found9 == nil)
    }
  }

  @Test(arguments: Ground.all) func whatNobodyNeedsIsLetGoAndComesBack(ground: Ground) async throws {
    var options = StoreOptions()
    options.idleAfter = .milliseconds(50)
    try await run(ground, options) { store, _ in
      let id = try await make(store)
      let before = try await store.state(of: id.description)?.cursor
      var left = 1
      for _ in 0..<400 where left > 0 {
        try await Task.sleep(for: .milliseconds(10))
        left = await store.count()
      }
      #expect(left == 0)
      let found10 = try await store.state(of: id.description)?.cursor
      #expect(found10 == before)
    }
  }

  @Test(arguments: Ground.all) func whatComesTooLateIsNotDone(ground: Ground) async throws {
    try await run(ground) { store, nodes in
      let id = try await make(store)
      await #expect(throws: CommitError<Never>.late) {
        try await store.commit(id.description, by: .now) { StoreTests.write(id, "late", &$0) }
      }
      let found11 = try await title(store, id)
      #expect(found11 == "t")
    }
  }

  // MARK: Other nodes

  /// Two nodes and a wire between them that may lose, repeat and swap.
  @Test(arguments: Ground.all.filter { !$0.hasRedis }) func whatOtherNodesDidIsLearntOf(ground: Ground) async throws {
    try await run(ground) { _, nodes in
      let loops = LoopGroup(count: 2)
      let wire = Wire()
      let (a, b) = (
        Store(nodes.database, Surface.scopes, on: loops.loops, replicator: wire),
        Store(nodes.database, Surface.scopes, on: loops.loops, replicator: wire)
      )
      let id = try await make(a)
      let found12 = try await title(b, id)
      #expect(found12 == "t")
      func write(_ title: String) async throws {
        _ = try await a.commit(id.description) { StoreTests.write(id, title, &$0) }
      }
      for title in ["one", "two", "three", "four"] { try await write(title) }
      let sent = wire.sent
      #expect(sent.map(\.cursor.revision) == [1, 2, 3, 4, 5])
      // One is lost, two are swapped, all are repeated.
      for place in [2, 1, 4, 4, 3, 0] { b.received(sent[place]) }
      for _ in 0..<400 where try await title(b, id) != "four" { try await Task.sleep(for: .milliseconds(5)) }
      let found13 = try await title(b, id)
      #expect(found13 == "four")
      // Nothing is told: a comparison finds it.
      try await write("five")
      b.compare()
      for _ in 0..<400 where try await title(b, id) != "five" { try await Task.sleep(for: .milliseconds(5)) }
      let found14 = try await title(b, id)
      #expect(found14 == "five")
      let found15 = try await nodes.database.read("SELECT count(*) FROM outbox").first?.integer(0)
      #expect(found15 == 6)
      await a.close()
      await b.close()
      loops.shutDown()
    }
  }

  private final class Wire: Replicator {
    private let log = Monitor<[ReplicatedCommit]>([])
    var sent: [ReplicatedCommit] { log.withLock { $0 } }
    var keepsOutbox: Bool { true }
    func start(telling receiver: any ReplicationReceiver) {}
    func follow(_ scope: String) {}
    func unfollow(_ scope: String) {}
    func committed(_ commits: [ReplicatedCommit]) { log.withLock { $0 += commits } }
    func commits(of scope: String, after cursor: Cursor) async -> [ReplicatedCommit]? { nil }
    func heads(of scopes: [String]) async -> [String: Cursor]? { nil }
  }
}
