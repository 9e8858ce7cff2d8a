// A LOG as observers get it: the last entries and where older ones are, every entry after that in its place; and what was
// taken back is nowhere in memory any more.

import Core
import NotesGenerated
import Testing

@testable import State

@Suite struct LogTests {
  private func observe(_ world: World, _ client: TestClient, since: Cursor? = nil) throws -> Observer {
    let observer = Observer(world.scope, client.encoding, client) { _ in [] }
    try observer.observe(.init("noteEvent", NoteEventRow.facts, since: since))
    return observer
  }

  @Test(arguments: Encoding.allCases) func aSnapshotHasTheLastEntriesAndSaysWhereOlderOnesAre(
    encoding: Encoding
  ) throws {
    let world = World(seed: 1)
    for count in [0, 1, 99, 100, 101, 250] {
      while world.scope.state.lastSequence(of: NoteEventRow.facts) < count {
        world.change { draft in world.append(to: &draft) }
      }
      let client = TestClient(encoding)
      let observer = try observe(world, client)
      #expect(client.faults == [])
      #expect(client.events.keys.sorted() == Array(max(1, count - 99)..<count + 1))
      #expect(client.olderEvents == (count > 100 ? "\(count - 99)" : nil), "of \(count)")
      observer.close()
    }
  }

  // MARK: What is taken back

  /// Whoever comes when the last entries are hidden, be it all of them, takes what follows for what follows.
  @Test(arguments: Encoding.allCases) func aSnapshotTellsTheLastSequenceThoughItIsHidden(encoding: Encoding) throws {
    for shown in [0, 2] {
      let world = World(seed: 4)
      for _ in 0..<5 { world.change { draft in world.append(to: &draft) } }
      for hidden in (shown + 1)...5 { world.change { draft in draft.remove(NoteEventRow.self, .entry(hidden)) } }
      let client = TestClient(encoding)
      let observer = try observe(world, client)
      #expect(client.events.keys.sorted() == Array(1..<shown + 1) && client.lastEvent == 5)
      world.change { draft in world.append(to: &draft) }
      #expect(client.faults == [] && client.events[6]??.author == "who6" && client.lastEvent == 6)
      observer.close()
    }
  }

  /// Whoever has it forgets it, whoever was away never learns of it, and nothing of it is left here.
  @Test(arguments: Encoding.allCases) func whatIsHiddenIsNowhere(encoding: Encoding) throws {
    let world = World(seed: 2)
    let clients = (0..<3).map { _ in TestClient(encoding) }
    let observers = try clients.map { try observe(world, $0) }
    let late = TestClient(encoding)
    try observe(world, late).close()
    let away = world.scope.state.cursor
    world.change { draft in world.append(to: &draft, "secret-7") }
    #expect(clients.allSatisfy { $0.events[1]??.author == "secret-7" })
    clients[1].hasRoom = false
    weak let entry = world.scope.state.value(NoteEventRow.facts, .entry(1))
    #expect(entry != nil)
    for _ in 0..<5 { world.change { draft in world.append(to: &draft) } }
    world.change { draft in
      draft.remove(NoteEventRow.self, .entry(1))
      world.append(to: &draft, "took it back")
    }
    #expect(entry == nil, "somebody still holds it")
    #expect(clients[0].events[1] == .some(nil))

    clients[1].hasRoom = true
    observers[1].roomAgain()
    #expect(clients[1].events[1] == .some(nil))
    let observer = try observe(world, late, since: away)
    #expect(late.events.keys.sorted() == Array(1...7) && late.events[1] == .some(nil))
    #expect(!late.sentBytes.contains { $0.text.contains("secret-7") })
    for client in clients + [late] { #expect(client.faults == []) }
    for observer in observers + [observer] { observer.close() }
  }

  /// What an entry was before it was changed is as gone as what was hidden.
  @Test func whatAnEntryWasBeforeIsNowhere() throws {
    let world = World(seed: 3)
    let client = TestClient(.json)
    try observe(world, client).close()
    let away = world.scope.state.cursor
    world.change { draft in world.append(to: &draft, "secret-8") }
    weak let entry = world.scope.state.value(NoteEventRow.facts, .entry(1))
    world.change { draft in
      guard var row = draft.value(NoteEventRow.self, .entry(1)) else { return }
      row.value.author = "nobody"
      draft.put(row)
    }
    #expect(entry == nil)
    let observer = try observe(world, client, since: away)
    #expect(client.events[1]??.author == "nobody")
    #expect(client.faults == [])
    observer.close()
  }
}
