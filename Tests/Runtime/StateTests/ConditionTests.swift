// What must hold of the whole database: whoever would break it is refused, however many try at once, in one transaction or in
// several, on one node or on two.

import Core
import NotesGenerated
import Storage
import StorageSupport
import TestDatabases
import Testing

@testable import State

@Suite(.enabled(if: Ground.isHere, "needs postgresql, sqlite3 and redis-server"))
struct ConditionTests {
  private struct TheLast: Error, Equatable {}

  private static let oneIsLeft = Condition(
    "one is left", SQLStatement("SELECT 1 FROM notebooks WHERE title = $1 LIMIT 1", [.text("owner")]), else: TheLast())

  private func write(_ title: String, _ id: ID<Notebook>, _ draft: inout Draft) {
    var notebook = draft.value(NotebookRow.self) ?? NotebookRow()
    (notebook.value.id, notebook.value.title) = (id, title)
    draft.put(notebook)
  }

  private func make(_ count: Int, _ store: Store) async throws -> [ID<Notebook>] {
    var ids: [ID<Notebook>] = []
    for _ in 0..<count {
      let id = ID<Notebook>.next()
      _ = try await store.commit(id.description, creating: true) { draft in write("owner", id, &draft) }
      ids.append(id)
    }
    return ids
  }

  /// Whether it was let.
  private func demote(_ id: ID<Notebook>, _ store: Store) async throws -> Bool {
    do throws(CommitError<TheLast>) {
      _ = try await store.commit(id.description) { draft throws(TheLast) in
        write("guest", id, &draft)
        draft.require(ConditionTests.oneIsLeft)
      }
      return true
    } catch {
      guard error == .refused(TheLast()) else { throw error }
      return false
    }
  }

  @Test(arguments: Ground.all) func ofManyWhoLeaveAtOnceOneStays(ground: Ground) async throws {
    try await ground.run { nodes in
      let (one, other) = (try nodes.make(loops: 1), try nodes.make(loops: 2))
      for round in 0..<10 {
        let ids = try await make(8, one)
        let left = try await withThrowingTaskGroup(of: Bool.self) { group in
          for (place, id) in ids.enumerated() {
            let store = round.isMultiple(of: 2) || place.isMultiple(of: 2) ? one : other
            group.addTask { try await demote(id, store) }
          }
          return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(left == 7)
        let kept = try await nodes.database.read("SELECT id FROM notebooks WHERE title = 'owner'").map { $0.text(0) }
        #expect(kept.count == 1)
        // What was refused is nowhere to be seen, and the next round begins with none.
        let state = try await one.state(of: kept[0] ?? "")
        #expect(state?.value(NotebookRow.self)?.value.title == "owner" && state?.cursor.revision == 1)
        try await nodes.database.write([SQLStatement("UPDATE notebooks SET title = 'guest'")])
      }
    }
  }

  /// What shares a transaction with who is refused comes through.
  @Test(arguments: Ground.all) func whoIsRefusedFailsAlone(ground: Ground) async throws {
    try await ground.run { nodes in
      let store = try nodes.make(loops: 1)
      let ids = try await make(2, store)
      _ = try await store.commit(ids[0].description) { draft in write("guest", ids[0], &draft) }
      async let refused = demote(ids[1], store)
      async let other = store.commit(ids[0].description) { draft in write("other", ids[0], &draft) }
      let (isLet, cursor) = (try await refused, try await other.cursor)
      #expect(!isLet && cursor?.revision == 3)
    }
  }

  @Test(arguments: Ground.all) func whatEndsTakesAllWithIt(ground: Ground) async throws {
    try await ground.run { nodes in
      let store = try nodes.make(loops: 1)
      let id = try await make(1, store)[0]
      _ = try await store.commit(id.description) { draft in
        var note = NoteRow()
        (note.value.id, note.value.notebookId, note.value.title) = (.next(), id, "n")
        draft.put(note)
      }
      _ = try await store.commit(id.description) { draft in
        var note = NoteRow()
        (note.value.id, note.value.notebookId, note.value.title) = (.next(), id, "n")
        draft.put(note)
        draft.removeAll()
        draft.endScope()
      }
      let left = try await nodes.database.read(
        "SELECT (SELECT count(*) FROM notes) + (SELECT count(*) FROM notebooks)"
      ).first?.integer(0)
      let state = try await store.state(of: id.description)
      #expect(left == 0 && state == nil)
    }
  }
}
