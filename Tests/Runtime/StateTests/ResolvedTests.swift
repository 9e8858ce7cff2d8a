// What is computed for an observer: soon, once for all who are shown the same, anew when it grows old or something changes that
// it depends on, never older after newer; and no longer than somebody waits for it.

import Core
import NotesGenerated
import StorageSupport
import Testing
import Wire

@testable import State

@Suite struct ResolvedTests {
  /// A scope on a loop, and a resolver that counts what it is asked.
  private final class Desk {
    let scope: LiveScope
    let loop: Loop
    var lots = Lots(seed: 1)
    var asked = 0
    var cancelled = 0
    /// What it does before it answers.
    var before: (Int) async throws(ResolveError) -> Void = { _ throws(ResolveError) in }
    var lifetime: Duration?
    var dependencies: Set<String>?
    var timeout = Resolver.defaultTimeout

    init(_ loop: Loop) {
      self.loop = loop
      scope = LiveScope("nb", ScopeState(Cursor(World.epoch, 0)), on: loop)
    }

    /// Puts a note of a title, or a notebook of it.
    func commit(note: String? = nil, notebook: String? = nil) {
      var draft = Draft(on: scope.state)
      if let title = note {
        var note = Note()
        (note.id, note.notebookId, note.title) = (.next(), World.id, title)
        draft.put(NoteRow(note))
      }
      if let title = notebook {
        var notebook = Notebook()
        (notebook.id, notebook.title) = (World.id, title)
        draft.put(NotebookRow(notebook))
      }
      if let commit = draft.commit() { scope.publish(commit) }
    }

    func summary(_ options: SummaryOptions) async throws(ResolveError) -> Summary {
      asked += 1
      let titles = Draft(on: scope.state).items(NoteRow.self).map(\.value.title).sorted()
      do throws(ResolveError) {
        try await before(asked)
      } catch {
        if Task.isCancelled { cancelled += 1 }
        throw error
      }
      var summary = Summary()
      summary.notebookId = World.id
      summary.titles = Array(titles.prefix(options.maxTitles))
      summary.expiresAt = lifetime.flatMap {
        Timestamp(microseconds: Timestamp.now.microseconds + Int64($0 / .microseconds(1)))
      }
      return summary
    }

    func sleep(_ wait: Duration) async throws(ResolveError) {
      do { try await loop.sleep(for: wait) } catch { throw ResolvedTests.broken }
    }

    func resolver(_ audience: String) -> Resolver {
      let here = Confined(self, to: loop)
      return Resolver(Summary.self, audience: audience, dependingOn: dependencies, timeout: timeout) {
        _, options throws(ResolveError) in try await here.value.summary(options)
      }
    }

    func observer(_ client: TestClient, _ audience: String = "all") -> Observer {
      Observer(scope, client.encoding, client, resolver: { [unowned self] _ in resolver(audience) }) { _ in [] }
    }

    func wait(until isSo: () -> Bool, _ location: SourceLocation = #_sourceLocation) async throws {
      for _ in 0..<1_000 where !isSo() { try await loop.sleep(for: .milliseconds(10)) }
      #expect(isSo(), sourceLocation: location)
    }
  }

  private static let broken = ResolveError(
    Problem(title: "Broken", status: 502, detail: "It broke.", code: "broken", retryAfter: .seconds(3)))

  private func run(_ body: @escaping @Sendable (Desk) async throws -> Void) async throws {
    try await Loops.run { loop, _ in
      try await loop.perform { try await body(Desk(loop)) }
    }
  }

  // MARK: Promises

  @Test(arguments: Encoding.allCases) func whatIsComputedComesAndIsComputedAnew(encoding: Encoding) async throws {
    try await run { desk in
      let client = TestClient(encoding)
      let observer = desk.observer(client)
      desk.before = { _ throws(ResolveError) in try await desk.sleep(.milliseconds(20)) }
      desk.commit(note: "a")
      try observer.observe(.init("summary", Summary.facts))
      #expect(client.messages.isEmpty, "nothing is said before it is known")
      try await desk.wait { client.held["summary"]?.version == 0 }
      #expect(client.held["summary"]?.summary?.titles == ["a"] && client.held["summary"]?.basedOn == 1)

      desk.commit(note: "b")
      #expect(client.held["summary"]?.isStale == true, "the frame of the commit says so")
      #expect(client.frames == 1 && client.revision == 2)
      try await desk.wait { client.held["summary"]?.isStale == false }
      #expect(client.held["summary"]?.summary?.titles == ["a", "b"] && client.held["summary"]?.basedOn == 2)
      #expect(client.faults == [] && desk.asked == 2)
      observer.close()
    }
  }

  /// Whatever is committed while it is being computed, slowly and unevenly: the last word is right.
  @Test(arguments: Encoding.allCases) func theLastWordIsRight(encoding: Encoding) async throws {
    try await run { desk in
      let client = TestClient(encoding)
      let observer = desk.observer(client)
      desk.before = { _ throws(ResolveError) in
        try await desk.sleep(.milliseconds(Int.random(in: 0...60, using: &desk.lots)))
      }
      try observer.observe(.init("note", NoteRow.facts))
      try observer.observe(.init("summary", Summary.facts))
      for index in 0..<60 {
        client.hasRoom = index % 9 < 5
        observer.roomAgain()
        desk.commit(note: "n\(index)")
        try await desk.sleep(.milliseconds(Int.random(in: 0...30, using: &desk.lots)))
      }
      client.hasRoom = true
      observer.roomAgain()
      try await desk.wait { client.held["summary"]?.basedOn == 60 }
      let titles = Draft(on: desk.scope.state).items(NoteRow.self).map(\.value.title).sorted()
      #expect(client.held["summary"]?.summary?.titles == Array(titles.prefix(10)))
      #expect(client.held["summary"]?.isStale == false && client.faults == [])
      #expect(desk.asked < 40, "\(desk.asked) times for 60 commits")
      observer.close()
    }
  }

  @Test func whatItDoesNotDependOnDoesNotOutdateIt() async throws {
    try await run { desk in
      desk.dependencies = ["note"]
      let client = TestClient(.json)
      let observer = desk.observer(client)
      try observer.observe(.init("summary", Summary.facts))
      desk.commit(notebook: "t")
      try await desk.sleep(.milliseconds(150))
      #expect(desk.asked == 1 && client.frames == 0 && client.held["summary"]?.isStale == false)
      desk.commit(note: "a", notebook: "t")
      try await desk.wait { client.held["summary"]?.summary?.titles == ["a"] }
      #expect(desk.asked == 2 && client.faults == [])
      observer.close()
    }
  }

  @Test func aNewOneComesBeforeTheOldOneEnds() async throws {
    try await run { desk in
      desk.lifetime = .milliseconds(400)
      let client = TestClient(.json)
      let observer = desk.observer(client)
      try observer.observe(.init("summary", Summary.facts))
      for count in 2...4 {
        let end = try #require(client.held["summary"]?.summary?.expiresAt)
        try await desk.wait { client.held["summary"]?.updates ?? 0 >= count }
        // A machine that is busy may be late; the timer is not.
        #expect(Timestamp.now.microseconds < end.microseconds + 300_000)
      }
      #expect(client.frames == 0 && client.faults == [])
      observer.close()
      let asked = desk.asked
      try await desk.sleep(.milliseconds(600))
      #expect(desk.asked == asked, "nobody observes it any more")
    }
  }

  // MARK: Sharing

  @Test func whoIsShownTheSameSharesIt() async throws {
    try await run { desk in
      desk.before = { _ throws(ResolveError) in try await desk.sleep(.milliseconds(50)) }
      let clients = (0..<4).map { _ in TestClient(.json) }
      let observers = clients.enumerated().map { index, client in desk.observer(client, index < 3 ? "all" : "one") }
      let (short, long) = (Bytes(#"{"maxTitles":1}"#), Bytes(#"{"maxTitles":1,"priorities":[]}"#))
      for observer in observers { try observer.observe(.init("summary", Summary.facts, parameters: short)) }
      try await desk.wait { clients.allSatisfy { $0.held["summary"]?.summary != nil } }
      #expect(desk.asked == 2, "one for each audience")
      // The same in other words, and something else: in one connection they are two.
      #expect(throws: Observation.Refusal.alreadyObserved("summary")) {
        try observers[0].observe(.init("summary:b", Summary.facts, parameters: long))
      }
      try observers[0].observe(.init("summary:b", Summary.facts))
      try await desk.wait { clients[0].held["summary:b"]?.summary != nil }
      #expect(desk.asked == 3)
      // Who comes later gets what is there.
      let late = TestClient(.protobuf)
      let observer = desk.observer(late)
      try observer.observe(.init("summary", Summary.facts, parameters: Bytes([0x08, 1])))
      #expect(late.held["summary"]?.version == 0 && desk.asked == 3)
      for client in clients + [late] { #expect(client.faults == []) }
      for observer in observers + [observer] { observer.close() }
    }
  }

  // MARK: What goes wrong

  @Test func parametersAreHeldToTheSchema() async throws {
    try await run { desk in
      let client = TestClient(.json)
      let observer = desk.observer(client)
      func refusal(_ facts: ResourceFacts, _ parameters: String) -> [String] {
        do throws(Observation.Refusal) {
          try observer.observe(.init("x", facts, parameters: Bytes(parameters)))
          return []
        } catch {
          guard case .invalid(let violations) = error else { return ["\(error)"] }
          return violations.map { "\($0.field): \($0.code)" }
        }
      }
      #expect(refusal(Summary.facts, #"{"maxTitles":101}"#) == ["parameters.maxTitles: out_of_range"])
      #expect(refusal(Summary.facts, #"{"look":{"length":0}}"#) == ["parameters.look.length: out_of_range"])
      #expect(refusal(Summary.facts, #"{"colour":1}"#) == ["parameters.colour: unknown_field"])
      #expect(refusal(Summary.facts, "7") == ["parameters: wrong_type"])
      #expect(refusal(NoteRow.facts, "{}") == ["parameters: unknown_field"])
      let other = Observer(desk.scope, .json, client) { _ in [] }
      #expect(throws: Observation.Refusal.notServed) { try other.observe(.init("s", Summary.facts)) }
      #expect(desk.asked == 0)
      observer.close()
      other.close()
    }
  }

  @Test func anErrorEndsTheObservationAndItIsAskedForAnew() async throws {
    try await run { desk in
      desk.before = { asked throws(ResolveError) in if asked != 2 && asked != 3 { throw ResolvedTests.broken } }
      let client = TestClient(.json)
      let observer = desk.observer(client)
      try observer.observe(.init("summary", Summary.facts))
      #expect(client.problems["summary"]?.code == "broken" && client.problems["summary"]?.retryAfter == .seconds(3))
      #expect(client.held["summary"] == nil)
      try observer.observe(.init("summary", Summary.facts))
      #expect(client.held["summary"]?.summary != nil)
      // Of those that follow, one is right and the next is not.
      desk.commit(note: "a")
      try await desk.wait { client.held["summary"]?.summary?.titles == ["a"] }
      #expect(client.held["summary"]?.isStale == false)
      desk.commit(note: "b")
      try await desk.wait { client.held["summary"] == nil }
      desk.commit(note: "c")
      #expect(client.faults == [] && desk.asked == 4)
      observer.close()
    }
  }

  @Test func whatTakesTooLongIsGivenUp() async throws {
    try await run { desk in
      desk.timeout = .milliseconds(100)
      // One that does not listen when it is told to stop.
      desk.before = { _ throws(ResolveError) in
        await withCheckedContinuation { continuation in
          desk.loop.schedule(after: .milliseconds(400)) { continuation.resume() }
        }
      }
      let client = TestClient(.json)
      let observer = desk.observer(client)
      try observer.observe(.init("summary", Summary.facts))
      try await desk.wait { client.problems["summary"] != nil }
      #expect(client.problems["summary"]?.code == "deadline_exceeded")
      try await desk.sleep(.milliseconds(500))
      #expect(client.held["summary"] == nil && client.messages.isEmpty && client.faults == [])
      observer.close()
    }
  }

  @Test func whatNobodyWaitsForIsCancelled() async throws {
    try await run { desk in
      desk.before = { _ throws(ResolveError) in try await desk.sleep(.seconds(60)) }
      let clients = [TestClient(.json), TestClient(.json)]
      let observers = clients.map { desk.observer($0) }
      for observer in observers { try observer.observe(.init("summary", Summary.facts)) }
      observers[0].unobserve("summary")
      try await desk.sleep(.milliseconds(50))
      #expect(desk.cancelled == 0, "the other waits still")
      observers[1].unobserve("summary")
      try await desk.wait { desk.cancelled == 1 }
      #expect(desk.asked == 1 && clients.allSatisfy { $0.messages.isEmpty })
      for observer in observers { observer.close() }
    }
  }

  @Test func whoMayNotSeeItAnyMoreIsToldNothing() async throws {
    try await run { desk in
      let client = TestClient(.json)
      var viewer: ViewerClass? = []
      let observer = Observer(desk.scope, .json, client, resolver: { _ in desk.resolver("all") }) { _ in viewer }
      try observer.observe(.init("summary", Summary.facts))
      let count = client.messages.count
      viewer = nil
      desk.commit(note: "a")
      try await desk.sleep(.milliseconds(200))
      #expect(client.resets == ["summary: gone"])
      #expect(client.messages.count == count + 1 && desk.asked <= 2)
      observer.close()
    }
  }
}
