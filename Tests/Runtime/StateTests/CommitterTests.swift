// The way of a change, on both databases: nothing is lost, nothing is shown before it is there, and whoever was beaten by
// another node decides again.

import Core
import NotesGenerated
import Storage
import StorageSupport
import TestDatabases
import Testing

@testable import State

@Suite(.enabled(if: Kind.areHere, "needs postgresql and sqlite3"))
struct CommitterTests {
  /// Runs `body` with the tables of the test schema and some notebooks, each a scope.
  private func run(
    _ kind: Kind, notebooks count: Int = 1, _ body: (any Database, [ID<Notebook>], Loop) async throws -> Void
  ) async throws {
    try await kind.run { database, _ in
      try await NotesTables.make(in: database)
      let ids = (0..<count).map { _ in ID<Notebook>.next() }
      for id in ids {
        var notebook = NotebookRow()
        notebook.value.id = id
        notebook.value.title = "t"
        try await database.write([
          SQLStatement(
            "INSERT INTO scopes (id, kind, epoch, revision) VALUES ($1, $2, $3, 0)", [id.sql, "notebook", "e1"]),
          notebook.put,
        ])
      }
      try await Loops.run { loop, _ in try await body(database, ids, loop) }
    }
  }

  /// A node: a committer and the scopes that it has.
  private struct Node {
    let committer: Committer
    let scopes: [LiveScope]

    init(_ database: any Database, _ ids: [ID<Notebook>], _ loop: Loop) async throws {
      committer = Committer(database, Surface.scopes, on: loop)
      var scopes: [LiveScope] = []
      for id in ids { scopes.append(try #require(try await committer.load(id.description))) }
      self.scopes = scopes
    }
  }

  private struct Full: Error, Equatable {}

  /// Counts one up, and says so in the LOG; refuses beyond `limit`.
  private static func count(_ draft: inout Draft, upTo limit: Int = .max) throws(Full) -> Int {
    guard var notebook = draft.value(NotebookRow.self) else { throw Full() }
    guard notebook.value.noteCount < limit else { throw Full() }
    notebook.value.noteCount += 1
    draft.put(notebook)
    var event = NoteEventRow()
    event.value.sequence = draft.nextSequence(NoteEventRow.self)
    event.value.notebookId = notebook.value.id
    event.value.author = "n\(notebook.value.noteCount)"
    event.value.event = .remarked(NoteRemarked())
    draft.put(event)
    return notebook.value.noteCount
  }

  @Test(arguments: Kind.allCases) func everyDecisionCountsOnce(kind: Kind) async throws {
    try await run(kind, notebooks: 3) { database, ids, loop in
      try await loop.perform {
        let node = try await Node(database, ids, loop)
        let clients = node.scopes.map { _ in TestClient(.json) }
        let observers = zip(node.scopes, clients).map { scope, client in
          Observer(scope, .json, client) { _ in [] }
        }
        for observer in observers {
          try observer.observe(.init("notebook", NotebookRow.facts))
          try observer.observe(.init("noteEvent", NoteEventRow.facts))
        }
        let here = Confined(node, to: loop)
        let answers = Monitor<[Int]>([])
        var tasks: [Task<Void, Never>] = []
        for turn in 0..<300 {
          tasks.append(
            loop.spawn {
              let node = here.value
              let done = try? await node.committer.commit(node.scopes[turn % 3]) { draft throws(Full) in
                try CommitterTests.count(&draft)
              }
              answers.withLock { $0.append(done?.result ?? -1) }
            })
        }
        for task in tasks { await task.value }
        #expect(answers.withLock { $0.sorted() } == (1...100).flatMap { [$0, $0, $0] })
        for (scope, client) in zip(node.scopes, clients) {
          #expect(scope.state.cursor.revision == 100)
          #expect(client.faults == [] && client.notebook?.noteCount == 100 && client.events.count == 100)
        }
      }
      let stored = try await database.read("SELECT count(*), max(revision) FROM events GROUP BY scope_id")
      #expect(stored.map { [$0.integer(0), $0.integer(1)] } == Array(repeating: [100, 100], count: 3))
      let rows = try await database.read("SELECT note_count, version FROM notebooks")
      #expect(rows.map { [$0.integer(0), $0.integer(1)] } == Array(repeating: [100, 100], count: 3))
    }
  }

  /// Two nodes on one database: what one has not heard of makes it decide anew, never wrongly.
  @Test(arguments: Kind.allCases) func twoNodesNeverDecideOnWhatIsOld(kind: Kind) async throws {
    try await run(kind) { database, ids, loop in
      try await loop.perform {
        let nodes = [try await Node(database, ids, loop), try await Node(database, ids, loop)]
        let clients = nodes.map { _ in TestClient(.protobuf) }
        for (node, client) in zip(nodes, clients) {
          let observer = Observer(node.scopes[0], .protobuf, client) { _ in [] }
          try observer.observe(.init("notebook", NotebookRow.facts))
          try observer.observe(.init("noteEvent", NoteEventRow.facts))
        }
        let here = Confined(nodes, to: loop)
        let (taken, refused) = (Monitor(0), Monitor(0))
        var tasks: [Task<Void, Never>] = []
        for turn in 0..<80 {
          tasks.append(
            loop.spawn {
              let node = here.value[turn % 2]
              do {
                _ = try await node.committer.commit(node.scopes[0]) { draft throws(Full) in
                  try CommitterTests.count(&draft, upTo: 50)
                }
                taken.withLock { $0 += 1 }
              } catch CommitError<Full>.refused {
                refused.withLock { $0 += 1 }
              } catch {
                Issue.record(error)
              }
            })
        }
        for task in tasks { await task.value }
        #expect(taken.withLock { $0 } == 50 && refused.withLock { $0 } == 30)
        for (node, client) in zip(nodes, clients) {
          await node.committer.catchUp(node.scopes[0])
          #expect(client.faults == [] && client.notebook?.noteCount == 50, "\(client.faults)")
          #expect(client.events.compactMap { $0.value?.author }.count == 50)
        }
      }
    }
  }

  /// Who asks the database what it missed while its own commits are under way is told of each once.
  @Test(arguments: Kind.allCases) func catchingUpMeetsItsOwnCommits(kind: Kind) async throws {
    try await run(kind) { database, ids, loop in
      try await loop.perform {
        let node = try await Node(database, ids, loop)
        let client = TestClient(.json)
        let observer = Observer(node.scopes[0], .json, client) { _ in [] }
        try observer.observe(.init("notebook", NotebookRow.facts))
        let here = Confined(node, to: loop)
        var tasks: [Task<Void, Never>] = []
        for turn in 0..<120 {
          tasks.append(
            loop.spawn {
              let node = here.value
              if turn % 3 == 0 { return await node.committer.catchUp(node.scopes[0]) }
              _ = try? await node.committer.commit(node.scopes[0]) { draft throws(Full) in
                try CommitterTests.count(&draft)
              }
            })
          if turn % 8 == 0 { try await loop.sleep(for: .milliseconds(2)) }
        }
        for task in tasks { await task.value }
        #expect(node.scopes[0].state.cursor.revision == 80)
        #expect(client.faults == [] && client.resets == [] && client.notebook?.noteCount == 80)
      }
    }
  }

  /// A rule that writes what the database does not take fails alone.
  @Test(arguments: Kind.allCases) func onlyTheFaultyOneFails(kind: Kind) async throws {
    try await run(kind) { database, ids, loop in
      try await loop.perform {
        let node = try await Node(database, ids, loop)
        let here = Confined(node, to: loop)
        let outcomes = Monitor<[Int: StorageError.Code?]>([:])
        var tasks: [Task<Void, Never>] = []
        for turn in 0..<9 {
          tasks.append(
            loop.spawn {
              let node = here.value
              do {
                _ = try await node.committer.commit(node.scopes[0]) { draft throws(Full) in
                  _ = try CommitterTests.count(&draft)
                  guard turn == 4, var notebook = draft.value(NotebookRow.self) else { return }
                  notebook.value.maxNotes = 0
                  draft.put(notebook)
                }
                outcomes.withLock { $0[turn] = .some(nil) }
              } catch CommitError<Full>.storage(let error) {
                outcomes.withLock { $0[turn] = error.code }
              } catch {}
            })
        }
        for task in tasks { await task.value }
        let seen = outcomes.withLock { $0 }
        #expect(seen.count == 9 && seen[4] == .constraint && seen.filter { $0.value == nil }.count == 8, "\(seen)")
        #expect(node.scopes[0].state.cursor.revision == 8)
      }
      #expect(try await database.read("SELECT note_count FROM notebooks").first?.integer(0) == 8)
    }
  }

  @Test(arguments: Kind.allCases) func whatChangesNothingIsNoCommit(kind: Kind) async throws {
    try await run(kind) { database, ids, loop in
      try await loop.perform {
        let node = try await Node(database, ids, loop)
        let done = try await node.committer.commit(node.scopes[0]) { draft throws(Full) in
          draft.remove(NoteRow.self, .item("nt_nothing"))
          return 7
        }
        #expect(done.result == 7 && done.cursor == nil)
        await #expect(throws: CommitError.refused(Full())) {
          try await node.committer.commit(node.scopes[0]) { draft throws(Full) in
            try CommitterTests.count(&draft, upTo: 0)
          }
        }
        #expect(node.scopes[0].state.cursor.revision == 0)
      }
    }
  }

  /// A history that was put back from elsewhere has another epoch: nobody goes on as if nothing had happened.
  @Test(arguments: Kind.allCases) func aRestoredHistoryBeginsAnew(kind: Kind) async throws {
    try await run(kind) { database, ids, loop in
      try await loop.perform {
        let node = try await Node(database, ids, loop)
        let client = TestClient(.json)
        let observer = Observer(node.scopes[0], .json, client) { _ in [] }
        try observer.observe(.init("notebook", NotebookRow.facts))
        try await database.write([SQLStatement("UPDATE scopes SET epoch = 'e2'")])
        let done = try await node.committer.commit(node.scopes[0]) { draft throws(Full) in
          try CommitterTests.count(&draft)
        }
        #expect(done.result == 1 && node.scopes[0].state.cursor == Cursor(Epoch("e2"), 1))
        #expect(client.resets == ["all: epochChanged"])
      }
    }
  }
}
