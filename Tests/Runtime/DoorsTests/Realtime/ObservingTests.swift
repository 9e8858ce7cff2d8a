// Observing over real sockets: what a connection is told, in which order, and how it goes on where it left off. With the
// scope on the connection's loop and on another.

import API
import Core
import Doors
import Generated
import HTTP
import NotesGenerated
import State
import StorageSupport
import TestDatabases
import Testing
import Wire

@Suite(.timeLimit(.minutes(2)), .enabled(if: Kind.areHere, "needs postgresql and sqlite3"))
struct ObservingTests {
  private func setup(_ apart: Bool = true, _ change: (inout RealtimeLimits) -> Void = { _ in }) -> NotebookServer.Setup
  {
    var setup = NotebookServer.Setup()
    setup.apart = apart
    change(&setup.limits)
    return setup
  }

  @Test(arguments: [true, false], Encoding.allCases)
  func aResourceIsToldAsItIsAndThenAsItChanges(apart: Bool, encoding: Encoding) async throws {
    try await NotebookServer.run(setup(apart)) { server, client in
      let note = try await server.write("Milk")
      let listener = try await RealtimeClient.open(client, "/ws/notebooks/\(server.notebook)", encoding)
      let before = try await server.revision
      #expect(listener.welcome.revision == before && !listener.welcome.epoch.isEmpty)
      #expect(listener.welcome.schema == "digest" && listener.welcome.heartbeatMs == 15_000)
      try await listener.observe("n", "note")
      #expect(try await listener.next().outline == "snapshot n")
      guard case .observed(let observed) = try await listener.next() else {
        Issue.record("not observed")
        return
      }
      #expect(observed.id == "n" && observed.count == 1 && observed.revision == before)
      try await server.write("Bread", note)
      guard case .frame(let frame) = try await listener.next(), case .items(let items)? = frame.changes.first else {
        Issue.record("no frame of items")
        return
      }
      #expect(frame.revision == before + 1 && items.base == observed.version && items.next == before + 1)
      #expect(items.items.count == 1)
      try await listener.unobserve("n")
      try await listener.unobserve("n")
      #expect(try await listener.next().outline == "error n unknown_observation")
      try await server.write("Butter", note)
      try await listener.observe("b", "notebook")
      #expect(try await listener.next().outline == "snapshot b", "nothing of what is not observed any more")
    }
  }

  /// Who calls and observes hears of the change first and of the result then, whichever loops are concerned.
  @Test(arguments: [true, false]) func aResultComesBehindTheFrameOfItsCommit(apart: Bool) async throws {
    try await NotebookServer.run(setup(apart) { ($0.messagesPerSecond, $0.burst) = (10_000, 10_000) }) {
      server, client in
      let listener = try await RealtimeClient.open(client, "/ws/notebooks/\(server.notebook)")
      try await listener.observe("n", "note")
      try await listener.until { $0.outline == "observed n" }
      for round in 0..<20 {
        for place in 0..<10 {
          var input = Note.Create.Input()
          (input.notebookId, input.title, input.content) = (server.notebook, "n\(place)", .blank(NoteBlank()))
          try await listener.call("\(round).\(place)", "note.create", input)
        }
        var told = 0
        var results = 0
        while results < 10 {
          switch try await listener.next() {
          case .frame(let frame): told = frame.revision
          case .result(let result):
            results += 1
            let revision = try #require(result.revision)
            #expect(revision <= told, "the result of \(revision) came when \(told) was told")
          case let other:
            Issue.record("\(other.outline)")
            results += 1
          }
        }
      }
      // What is not observed is not waited for.
      try await listener.unobserve("n")
      var input = Note.Create.Input()
      (input.notebookId, input.title, input.content) = (server.notebook, "last", .blank(NoteBlank()))
      try await listener.call("last", "note.create", input)
      #expect(try await listener.next().outline == "result last")
    }
  }

  @Test(arguments: Encoding.allCases) func whoWasCutGoesOnWhereItWas(encoding: Encoding) async throws {
    try await NotebookServer.run { server, client in
      let path = "/ws/notebooks/\(server.notebook)"
      let notes = [try await server.write("a"), try await server.write("b")]
      let first = try await RealtimeClient.open(client, path, encoding)
      try await first.observe("n", "note")
      let observed = try await first.until { $0.outline == "observed n" }
      let cursor = try #require(observed.last?.cursor)
      first.socket.cut()
      for title in ["c", "d", "e"] { try await server.write(title, notes[0]) }
      let second = try await RealtimeClient.open(client, path, encoding)
      #expect(second.welcome.epoch == first.welcome.epoch)
      try await second.observe("n", "note", since: (first.welcome.epoch, cursor))
      guard case .frame(let frame) = try await second.next(), case .items(let change)? = frame.changes.first else {
        Issue.record("no frame")
        return
      }
      // All three changes as one, of the one note.
      #expect(change.base == cursor && change.next == cursor + 3 && change.items.count == 1)
      #expect(try await second.next().outline == "observed n")
      // Another history has the same numbers for other commits.
      let third = try await RealtimeClient.open(client, path, encoding)
      try await third.observe("n", "note", since: ("another", cursor))
      #expect(try await third.next().outline == "snapshot n")
      #expect(try await third.next().outline == "observed n")
    }
  }

  /// Another node has more, of which this one has not heard.
  @Test(arguments: [true, false]) func whoHasSeenMoreElsewhereIsNotToldLess(apart: Bool) async throws {
    try await NotebookServer.run(setup(apart)) { server, client in
      let listener = try await RealtimeClient.open(client, "/ws/notebooks/\(server.notebook)")
      let here = try await server.revision
      try await server.write("Bread", at: server.elsewhere)
      #expect(try await server.revision == here)
      try await listener.observe("n", "note", since: (listener.welcome.epoch, here + 1))
      guard case .observed(let observed) = try await listener.next() else {
        Issue.record("told less than it has seen")
        return
      }
      #expect(observed.revision == here + 1)
      // What nobody has reached is not waited for.
      try await listener.observe("b", "notebook", since: (listener.welcome.epoch, here + 1_000))
      #expect(try await listener.next().outline == "snapshot b")
    }
  }

  /// Changes would not tell what it may see only now.
  @Test func whoMaySeeMoreThanBeforeBeginsAnew() async throws {
    try await NotebookServer.run { server, client in
      let path = "/ws/notebooks/\(server.notebook)"
      try await server.change { $0.remarks = "secret" }
      let before = try await RealtimeClient.open(client, path, as: "ada-reader")
      try await before.observe("b", "notebook")
      let cursor = try #require(try await before.until { $0.outline == "observed b" }.last?.cursor)
      before.socket.cut()
      let after = try await RealtimeClient.open(client, path)
      #expect(after.welcome.epoch != before.welcome.epoch)
      try await after.observe("b", "notebook", since: (before.welcome.epoch, cursor))
      guard case .snapshot(let snapshot) = try await after.next() else {
        Issue.record("no snapshot")
        return
      }
      #expect(snapshot.value.bytes.text.contains("secret"))
    }
  }

  @Test func modesTellLess() async throws {
    try await NotebookServer.run { server, client in
      let note = try await server.write("a")
      let listener = try await RealtimeClient.open(client, "/ws/notebooks/\(server.notebook)")
      try await listener.observe("n", "note", .notify)
      try await listener.observe("b", "notebook", .snapshot)
      try await listener.until { $0.outline == "observed b" }
      try await server.write("b", note)
      #expect(try await listener.next().outline == "frame notify note")
      try await server.change { $0.title = "Other" }
      #expect(try await listener.next().outline == "frame value notebook")
    }
  }

  @Test(arguments: [true, false]) func theHeartbeatIsABookmark(apart: Bool) async throws {
    try await NotebookServer.run(setup(apart) { $0.heartbeat = .milliseconds(50) }) { server, client in
      let listener = try await RealtimeClient.open(client, "/ws/notebooks/\(server.notebook)")
      try await listener.observe("n", "note")
      try await listener.until { $0.outline == "observed n" }
      // A change of what is not observed is told by nothing else.
      try await server.change { $0.title = "Other" }
      let revision = try await server.revision
      try await listener.until { $0.outline == "bookmark" && $0.cursor == revision }
      #expect(try await listener.next().outline == "bookmark", "and again, though nothing happened")
    }
  }

  // MARK: Changing

  @Test(arguments: Encoding.allCases) func aPatchIsTheCallOfItsOperation(encoding: Encoding) async throws {
    try await NotebookServer.run { server, client in
      let note = try await server.write("Milk")
      let version = try await server.revision
      let listener = try await RealtimeClient.open(client, "/ws/notebooks/\(server.notebook)", encoding)
      var patch = Note.Patch()
      patch.title = "Bread"
      try await listener.patch("1", "note", key: note.description, base: version, operationID: "o1", patch)
      guard case .result(let result) = try await listener.next() else {
        Issue.record("no result")
        return
      }
      #expect(result.id == "1" && result.revision == version + 1)
      // A repeat answers the same and changes nothing.
      try await listener.patch("2", "note", key: note.description, base: version, operationID: "o1", patch)
      guard case .result(let again) = try await listener.next() else {
        Issue.record("no result")
        return
      }
      #expect(again.value == result.value && again.revision == version + 1)
      #expect(try await server.revision == version + 1)
      // Who saw another version is told what there is now.
      patch.title = "Butter"
      try await listener.patch("3", "note", key: note.description, base: version, patch)
      guard case .error(let late) = try await listener.next() else {
        Issue.record("no error")
        return
      }
      #expect(late.id == "3" && late.problem.code == "version_mismatch" && late.problem.current != nil)
      // A STATE has no key.
      var title = Notebook.Patch()
      title.title = "Other"
      try await listener.patch("4", "notebook", title)
      #expect(try await listener.next().outline == "result 4")
      try await listener.patch("5", "notebook", key: "k", title)
      try await listener.patch("6", "note", patch)
      try await listener.patch("7", "note", key: "nonsense", base: 1, patch)
      try await listener.patch("8", "nothing", patch)
      patch.title = ""
      try await listener.patch("9", "note", key: note.description, base: 1, patch)
      var outlines: [String] = []
      for _ in 0..<5 { outlines.append(try await listener.next().outline) }
      #expect(
        outlines.sorted() == [
          "error 5 invalid_input", "error 6 invalid_input", "error 7 invalid_input", "error 8 unknown_resource",
          "error 9 invalid_input",
        ])
    }
  }

  // MARK: Rights

  @Test(arguments: [true, false]) func whoMayNotIsToldSoAndWhoLosesTheRightIsShownNoMore(apart: Bool) async throws {
    try await NotebookServer.run(setup(apart)) { server, client in
      let path = "/ws/notebooks/\(server.notebook)"
      let nobody = try await RealtimeClient.open(client, path, as: nil)
      try await nobody.observe("n", "note")
      #expect(try await nobody.next().outline == "error n unauthenticated")
      let reader = try await RealtimeClient.open(client, path, as: "eve")
      let owner = try await RealtimeClient.open(client, path, as: "ada")
      for listener in [reader, owner] {
        try await listener.observe("b", "notebook")
        try await listener.until { $0.outline == "observed b" }
      }
      // What only some may see is an empty patch to the others.
      try await server.change { $0.remarks = "secret" }
      for (listener, sees) in [(reader, false), (owner, true)] {
        guard case .frame(let frame) = try await listener.next(), case .patch(let change)? = frame.changes.first else {
          Issue.record("no patch")
          continue
        }
        #expect(change.patch.bytes.text.contains("secret") == sees)
      }
      // The commit that takes the right away is not shown any more.
      try await server.change { ($0.isArchived, $0.title) = (true, "hidden") }
      #expect(try await reader.next().outline == "reset b gone")
      #expect(try await owner.next().outline == "frame patch notebook")
      try await reader.observe("c", "notebook")
      #expect(try await reader.next().outline == "error c permission_denied")
    }
  }

  @Test func aFreshTokenGoesOnAsTheSameCaller() async throws {
    try await NotebookServer.run { server, client in
      let listener = try await RealtimeClient.open(client, "/ws/notebooks/\(server.notebook)")
      try await listener.authorize("1", "ada")
      #expect(try await listener.next().outline == "result 1")
      try await listener.authorize("2", "eve")
      #expect(try await listener.next().outline == "error 2 permission_denied")
      try await listener.authorize(nil, "mallory")
      #expect(try await listener.next().outline == "error - unauthenticated")
      try await listener.authorize("3", "ada-reader")
      #expect(try await listener.next().outline == "result 3")
      try await listener.observe("b", "notebook")
      try await listener.until { $0.outline == "observed b" }
      try await listener.authorize("4", "ada")
      // She may see more now, which no change can tell.
      let outlines = [try await listener.next().outline, try await listener.next().outline]
      #expect(outlines.contains("result 4") && outlines.contains("reset b permissionChanged"))
    }
  }

  // MARK: Where there is nothing

  @Test func whatIsNotThereCannotBeObserved() async throws {
    try await NotebookServer.run { server, client in
      do {
        _ = try await RealtimeClient.open(client, "/ws/notebooks/\(ID<Notebook>.next())")
        Issue.record("it opened")
      } catch let refused as RefusedSocket {
        #expect(refused.answer.status == 404 && refused.answer.problem?.code == "not_found")
      }
      let own = try await RealtimeClient.open(client, "/ws")
      #expect(own.welcome.epoch == "")
      try await own.observe("n", "note")
      #expect(try await own.next().outline == "error n unknown_resource")
      let listener = try await RealtimeClient.open(client, "/ws/notebooks/\(server.notebook)")
      try await listener.observe("x", "room")
      #expect(try await listener.next().outline == "error x unknown_resource")
      try await listener.observe("n", "note")
      try await listener.until { $0.outline == "observed n" }
      try await listener.observe("n", "notebook")
      #expect(try await listener.next().outline == "error n observation_exists")
      try await listener.observe("m", "note")
      #expect(try await listener.next().outline == "error m observation_exists")
      try await listener.observe(String(repeating: "x", count: 129), "note")
      #expect(try await listener.next().outline == "error - invalid_input")
    }
  }

  @Test func aScopeThatEndsIsGone() async throws {
    try await NotebookServer.run { server, client in
      let listener = try await RealtimeClient.open(client, "/ws/notebooks/\(server.notebook)")
      try await listener.observe("b", "notebook")
      try await listener.until { $0.outline == "observed b" }
      _ = try await server.store.commit(server.notebook.description) { draft in draft.endScope() }
      try await listener.until { $0.outline == "reset - gone" }
      try await listener.observe("b", "notebook")
      let again = try await listener.next().outline
      #expect(again == "reset b gone")
    }
  }
}
