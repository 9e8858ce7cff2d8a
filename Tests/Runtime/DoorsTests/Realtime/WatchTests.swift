// Server-sent events: what a browser's EventSource would hear, when it may go on and from where, and how it is asked to
// come back.

import API
import Core
import Doors
import Generated
import HTTP
import Net
import NotesGenerated
import State
import StorageSupport
import TestDatabases
import Testing
import Wire

@Suite(.timeLimit(.minutes(1)), .enabled(if: Kind.areHere, "needs postgresql and sqlite3"))
struct WatchTests {
  private func setup(_ apart: Bool = true, _ change: (inout RealtimeLimits) -> Void = { _ in }) -> NotebookServer.Setup
  {
    var setup = NotebookServer.Setup()
    setup.apart = apart
    change(&setup.limits)
    return setup
  }

  private func path(_ server: NotebookServer, _ query: String) -> String {
    "/api/notebooks/\(server.notebook)/watch?\(query)"
  }

  @Test(arguments: [true, false]) func idsBeginWhenAllInitialStateHasCome(apart: Bool) async throws {
    try await NotebookServer.run(setup(apart)) { server, client in
      let note = try await server.write("a")
      let head = try await server.revision
      let reader = try await EventReader.open(client, self.path(server, "observe=note,notebook"))
      #expect(try await reader.next().retry == 2_000)
      var events: [EventReader.Event] = []
      for _ in 0..<5 { events.append(try await reader.next()) }
      #expect(
        try events.map { try $0.message.outline } == [
          "welcome", "snapshot note", "observed note", "snapshot notebook", "observed notebook",
        ])
      guard case .welcome(let welcome) = try events[0].message else { return }
      #expect(events.map(\.id) == [nil, nil, nil, nil, "\(welcome.epoch):\(head)"])
      try await server.write("b", note)
      let frame = try await reader.next()
      #expect(try frame.message.outline == "frame items note" && frame.id == "\(welcome.epoch):\(head + 1)")
    }
  }

  /// By the header that a browser sends, or by the address; the header wins.
  @Test(arguments: [true, false]) func whoComesBackGoesOn(byHeader: Bool) async throws {
    try await NotebookServer.run { server, client in
      let note = try await server.write("a")
      let first = try await EventReader.open(client, self.path(server, "observe=note"))
      let seen = try await first.until { $0.id != nil }
      let id = try #require(seen.last?.id)
      first.cut()
      for title in ["b", "c"] { try await server.write(title, note) }
      let query = byHeader ? "observe=note&since=other:1" : "observe=note&since=\(id)"
      let second = try await EventReader.open(
        client, self.path(server, query), byHeader ? ["last-event-id": id] : [:])
      let heard = try await second.until { $0.id != nil }
      #expect(
        try heard.compactMap { $0.data.isEmpty ? nil : try $0.message.outline }.dropFirst() == [
          "frame items note", "observed note",
        ])
      // Another history: a snapshot.
      let third = try await EventReader.open(client, self.path(server, "observe=note&since=other:1"))
      let anew = try await third.until { $0.id != nil }
      #expect(try anew.contains { try !$0.data.isEmpty && $0.message.outline == "snapshot note" })
    }
  }

  @Test func whoLeavesIsForgotten() async throws {
    try await NotebookServer.run { server, client in
      let reader = try await EventReader.open(client, self.path(server, "observe=note"))
      try await reader.until { $0.id != nil }
      reader.cut()
      #expect(await server.waits(for: "closed"))
    }
  }

  @Test func heartbeatsCarryTheCursor() async throws {
    try await NotebookServer.run(setup { $0.heartbeat = .milliseconds(50) }) { server, client in
      let reader = try await EventReader.open(client, self.path(server, "observe=note"))
      try await reader.until { $0.id != nil }
      try await server.change { $0.title = "Other" }
      let head = try await server.revision
      let heard = try await reader.until { $0.id?.hasSuffix(":\(head)") ?? false }
      #expect(try heard.last?.message.outline == "bookmark")
    }
  }

  @Test func mistakesAreRefusedBeforeItBegins() async throws {
    try await NotebookServer.run { server, client in
      let many = (0..<65).map { "r\($0)" }.joined(separator: ",")
      for (query, token, status, code) in [
        ("", "ada", 400, "invalid_input"), ("observe=", "ada", 400, "invalid_input"),
        ("observe=note,note", "ada", 400, "invalid_input"), ("observe=note,,notebook", "ada", 400, "invalid_input"),
        ("observe=note&mode=all", "ada", 400, "invalid_input"), ("observe=note&since=7", "ada", 400, "invalid_input"),
        ("observe=note&since=e:-1", "ada", 400, "invalid_input"), ("observe=\(many)", "ada", 400, "invalid_input"),
        ("observe=room", "ada", 404, "unknown_resource"), ("observe=note", "mallory", 401, "unauthenticated"),
      ] {
        let answer = try await client.rest(.get, self.path(server, query), as: token)
        #expect(answer.status == UInt16(status) && answer.problem?.code == code, "\(query)")
      }
      let nowhere = try await client.rest(.get, "/api/notebooks/\(ID<Notebook>.next())/watch?observe=note")
      #expect(nowhere.status == 404 && nowhere.problem?.code == "not_found")
    }
  }

  /// It cannot ask anew on an open stream, so the stream ends.
  @Test func whoLosesTheRightIsEnded() async throws {
    try await NotebookServer.run { server, client in
      let reader = try await EventReader.open(client, self.path(server, "observe=notebook"), as: "eve")
      try await reader.until { $0.id != nil }
      try await server.change { $0.isArchived = true }
      #expect(try await reader.next().message.outline == "reset notebook gone")
      await #expect(throws: EventReader.Ended.self) { try await reader.next() }
      #expect(await server.waits(for: "closed"))
    }
  }

  @Test func aDrainSaysWhenToComeBack() async throws {
    try await NotebookServer.run(setup { $0.drainSpread = .seconds(10) }) { server, client in
      var waits: [Int] = []
      var readers: [EventReader] = []
      for _ in 0..<12 {
        let reader = try await EventReader.open(client, self.path(server, "observe=note"))
        try await reader.until { $0.id != nil }
        readers.append(reader)
      }
      let group = server.listeners
      server.loop.spawn { _ = await group.drain(within: .seconds(5)) }
      for reader in readers {
        let last = try await reader.next()
        waits.append(try #require(last.retry))
        await #expect(throws: EventReader.Ended.self) { try await reader.next() }
      }
      #expect(waits.allSatisfy { (0..<10_000).contains($0) } && Set(waits).count > 6)
      #expect(await server.waits(for: "closed", 12))
    }
  }

  @Test func aSlowReaderMissesNothing() async throws {
    var setup = setup { $0.overloadGrace = .seconds(100) }
    setup.store.historyBytes = 64 << 20
    try await NotebookServer.run(setup) { server, client in
      let note = try await server.write("a")
      let reader = try await EventReader.open(try await server.connect(), self.path(server, "observe=note"))
      let seen = try await reader.until { $0.id != nil }
      var version = 0
      if case .observed(let observed)? = try seen.last?.message { version = observed.version }
      let notebook = server.notebook
      for round in 1...400 {
        _ = try await server.store.commit(notebook.description) { draft in
          guard var row = draft.value(NoteRow.self, .item(note.description)) else { return }
          var text = NoteText()
          text.text = String(repeating: round.isMultiple(of: 2) ? "x" : "y", count: 9_900)
          row.value.content = .text(text)
          draft.put(row)
        }
      }
      let head = try await server.revision
      var frames = 0
      while version < head {
        let event = try await reader.next()
        guard case .frame(let frame) = try event.message, case .items(let change)? = frame.changes.first else {
          continue
        }
        #expect(change.base == version && event.id?.hasSuffix(":\(change.next)") == true)
        version = change.next
        frames += 1
      }
      #expect(frames < 350, "\(frames) frames for 400 commits")
    }
  }
}
