// The bounds of realtime connections, over real sockets: slow readers, storms, too many of everything, and the server that
// goes down.

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

@Suite(.timeLimit(.minutes(2)), .enabled(if: Kind.areHere, "needs postgresql and sqlite3"))
struct RealtimeLimitTests {
  private func setup(_ apart: Bool = true, _ change: (inout RealtimeLimits) -> Void = { _ in }) -> NotebookServer.Setup
  {
    var setup = NotebookServer.Setup()
    setup.apart = apart
    change(&setup.limits)
    return setup
  }

  /// Changes all notes at once: nine kilobytes each.
  private func shake(_ server: NotebookServer, _ notes: [ID<Note>], _ round: Int) async throws {
    let notebook = server.notebook
    _ = try await server.store.commit(notebook.description) { draft in
      for key in notes {
        var row = draft.value(NoteRow.self, .item(key.description)) ?? NoteRow()
        (row.value.id, row.value.notebookId, row.value.rank) = (key, notebook, key.description)
        row.value.title = "round \(round)"
        var text = NoteText()
        text.text = String(repeating: round.isMultiple(of: 2) ? "x" : "y", count: 9_000)
        row.value.content = .text(text)
        draft.put(row)
      }
    }
  }

  private func notes(_ count: Int) -> [ID<Note>] { (0..<count).map { _ in .next() } }

  // MARK: Slow readers

  @Test(arguments: [true, false]) func aSlowReaderGetsFewerFramesAndMissesNothing(apart: Bool) async throws {
    // Slow, and not for too long: a busy machine takes its time to write.
    var setup = setup(apart) { $0.overloadGrace = .seconds(100) }
    setup.store.historyBytes = 64 << 20
    try await NotebookServer.run(setup) { server, client in
      let notes = self.notes(20)
      try await self.shake(server, notes, 0)
      let slow = try await RealtimeClient.open(try await server.connect(), "/ws/notebooks/\(server.notebook)")
      try await slow.observe("n", "note")
      let observed = try await slow.until { $0.outline == "observed n" }
      // Some ten megabytes, of which one may wait.
      for round in 1...60 { try await self.shake(server, notes, round) }
      let head = try await server.revision
      let heard = try await slow.until { $0.cursor == head }
      #expect(heard.count < 40, "\(heard.count) frames for 60 commits")
      var version = try #require(observed.last?.cursor)
      var last = ""
      for message in heard {
        guard case .frame(let frame) = message, case .items(let change)? = frame.changes.first else {
          Issue.record("\(message.outline)")
          continue
        }
        #expect(change.base == version, "something is missing between \(version) and \(change.base)")
        version = change.next
        if case .patch(let item)? = change.items.first { last = item.patch.bytes.text }
      }
      #expect(version == head && last.contains("round 60"))
    }
  }

  @Test(arguments: [true, false]) func whoReadsNothingBeginsAnewAndThenIsSentAway(apart: Bool) async throws {
    let setup = setup(apart) { ($0.maxQueuedBytes, $0.overloadGrace) = (128 << 10, .milliseconds(200)) }
    try await NotebookServer.run(setup) { server, client in
      let notes = self.notes(20)
      try await self.shake(server, notes, 0)
      let slow = try await RealtimeClient.open(try await server.connect(), "/ws/notebooks/\(server.notebook)")
      try await slow.observe("n", "note")
      try await slow.until { $0.outline == "observed n" }
      for round in 1...30 { try await self.shake(server, notes, round) }
      #expect(await server.waits(for: "left overloaded"))
      let outlines = try await slow.until { if case .goaway = $0 { true } else { false } }.map(\.outline)
      #expect(outlines.suffix(2) == ["reset - overloaded", "goaway overloaded backOff"])
      #expect(try await slow.closeCode() == 1_013)
      // It holds up nobody.
      let other = try await RealtimeClient.open(client, "/ws/notebooks/\(server.notebook)")
      try await other.observe("n", "note")
      try await other.until { $0.outline == "observed n" }
    }
  }

  @Test func whoReadsOnInTimeIsOnlyReset() async throws {
    let setup = setup { ($0.maxQueuedBytes, $0.overloadGrace) = (128 << 10, .seconds(10)) }
    try await NotebookServer.run(setup) { server, client in
      let notes = self.notes(20)
      try await self.shake(server, notes, 0)
      let slow = try await RealtimeClient.open(try await server.connect(), "/ws/notebooks/\(server.notebook)")
      try await slow.observe("n", "note")
      try await slow.until { $0.outline == "observed n" }
      for round in 1...30 { try await self.shake(server, notes, round) }
      #expect(await server.waits(for: "overloaded"))
      try await slow.until { $0.outline == "reset - overloaded" }
      try await slow.observe("m", "note")
      try await slow.until { $0.outline == "observed m" }
      #expect(server.events.withLock { !$0.contains("left overloaded") })
    }
  }

  // MARK: Too many

  @Test func connectionsOfAUserAreBounded() async throws {
    try await NotebookServer.run(setup { $0.maxPerUser = 2 }) { server, client in
      let path = "/ws/notebooks/\(server.notebook)"
      let first = try await RealtimeClient.open(client, path)
      _ = try await RealtimeClient.open(client, path)
      try await self.expectFull(server, client, path)
      _ = try await RealtimeClient.open(client, path, as: "eve")
      first.socket.cut()
      #expect(await server.waits(for: "closed"))
      _ = try await RealtimeClient.open(client, path)
    }
  }

  @Test(arguments: [true, false]) func connectionsOfAnAddressAndOfTheNodeAreBounded(ofNode: Bool) async throws {
    let setup = setup { if ofNode { $0.maxConnections = 1 } else { $0.maxPerAddress = 1 } }
    try await NotebookServer.run(setup) { server, client in
      let path = "/ws/notebooks/\(server.notebook)"
      let first = try await RealtimeClient.open(client, path)
      try await self.expectFull(server, client, path, as: "eve")
      first.socket.cut()
      #expect(await server.waits(for: "closed"))
      _ = try await RealtimeClient.open(client, path)
    }
  }

  private func expectFull(
    _ server: NotebookServer, _ client: DoorClient, _ path: String, as token: String = "ada"
  ) async throws {
    do {
      _ = try await RealtimeClient.open(client, path, as: token)
      Issue.record("it opened")
    } catch let refused as RefusedSocket {
      #expect(refused.answer.status == 429 && refused.answer.problem?.code == "too_many_connections")
      #expect(refused.answer.problem?.retryAfterMs ?? 0 > 0)
    }
    #expect(server.events.withLock { $0.contains("too_many_connections") })
  }

  /// A storm: one at a time is let in, each with a snapshot, and whoever waits too long is sent away.
  @Test func aStormWaitsInLine() async throws {
    let setup = setup { ($0.replays, $0.maxWaitingReplays) = (8, 1_000) }
    try await NotebookServer.run(setup) { server, client in
      let notes = self.notes(2)
      try await self.shake(server, notes, 0)
      var listeners: [RealtimeClient] = []
      for _ in 0..<50 {
        listeners.append(try await RealtimeClient.open(client, "/ws/notebooks/\(server.notebook)"))
      }
      for listener in listeners { try await listener.observe("n", "note") }
      for listener in listeners { try await listener.until { $0.outline == "observed n" } }
    }
  }

  @Test(arguments: [true, false]) func whoFindsTheLineFullOrWaitsTooLongIsSentAway(isFull: Bool) async throws {
    let setup = setup {
      $0.replays = 1
      $0.maxWaitingReplays = isFull ? 0 : 10
      $0.replayPatience = .milliseconds(100)
    }
    try await NotebookServer.run(setup) { server, client in
      let notes = self.notes(400)
      try await self.shake(server, notes, 0)
      // The first does not take its snapshot, so the place stays taken.
      let first = try await RealtimeClient.open(try await server.connect(), "/ws/notebooks/\(server.notebook)")
      try await first.observe("n", "note")
      let second = try await RealtimeClient.open(client, "/ws/notebooks/\(server.notebook)", as: "eve")
      try await second.observe("n", "note")
      #expect(try await second.next().outline == "goaway overloaded backOff")
      #expect(try await second.closeCode() == 1_013)
      try await first.until { $0.outline == "observed n" }
    }
  }

  // MARK: Going down

  @Test func aDrainSaysWhenToComeBackAndLosesNothing() async throws {
    try await NotebookServer.run(setup { $0.drainSpread = .seconds(10) }) { server, client in
      let path = "/ws/notebooks/\(server.notebook)"
      var listeners: [RealtimeClient] = []
      for _ in 0..<20 {
        let listener = try await RealtimeClient.open(client, path)
        try await listener.observe("n", "note")
        try await listener.until { $0.outline == "observed n" }
        listeners.append(listener)
      }
      try await server.write("before")
      let head = try await server.revision
      let group = server.listeners
      server.loop.spawn { _ = await group.drain(within: .seconds(5)) }
      var waits: [Int] = []
      for listener in listeners {
        let heard = try await listener.until { if case .goaway = $0 { true } else { false } }
        #expect(heard.first?.cursor == head, "what was committed before is told")
        if case .goaway(let message)? = heard.last {
          #expect(message.reason == .draining && message.verdict == .reconnect)
          waits.append(message.retryAfterMs)
        }
        #expect(try await listener.closeCode() == 1_012)
      }
      // Spread over the window: twenty lots out of ten seconds are not all in one half.
      #expect(waits.allSatisfy { (0..<10_000).contains($0) })
      #expect(Set(waits).count > 10 && (waits.max() ?? 0) - (waits.min() ?? 0) > 3_000)
    }
  }
}
