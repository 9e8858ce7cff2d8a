// What an observer is told: every change once, in order, whole; and how it is brought back when it was away or slow.
// The promises are held by random histories against a client that forgives nothing.

import Core
import Generated
import NotesGenerated
import Testing
import Wire

@testable import State

@Suite struct ObserverTests {
  /// Those who see a notebook's `remarks`.
  private static let managers = NotebookRow.viewer([.readNotes, .manageNotebook]) ?? []
  private static let everything: [ResourceFacts] = [NotebookRow.facts, NoteRow.facts, NoteEventRow.facts]

  private func observe(
    _ observer: Observer, _ facts: ResourceFacts, since: Cursor? = nil, _ mode: ObservationMode = .delta
  ) {
    #expect(throws: Never.self) { try observer.observe(Observation.Request(facts.name, facts, mode, since: since)) }
  }

  /// The client's state is the store's, as this viewer sees it.
  private func expectSame(_ client: TestClient, _ world: World, _ viewer: ViewerClass = [], _ seed: UInt64) {
    #expect(client.faults == [], "seed \(seed)")
    let state = world.scope.state
    let draft = Draft(on: state)
    #expect(client.notebook == draft.value(NotebookRow.self)?.seen(by: viewer), "seed \(seed)")
    let notes = Dictionary(draft.items(NoteRow.self).map { ($0.value.id.description, $0.value) }) { $1 }
    #expect(client.notes == notes, "seed \(seed)")
    let told = client.events.filter { $0.value != nil }.keys.sorted()
    let kept = state.values(of: NoteEventRow.facts).map {
      if case .entry(let sequence) = $0.key { sequence } else { 0 }
    }
    #expect(told.suffix(kept.count).elementsEqual(kept), "seed \(seed): \(told) is not \(kept)")
    #expect(client.revision == state.cursor.revision, "seed \(seed)")
  }

  // MARK: Promises

  @Test(arguments: Encoding.allCases) func everyObserverEndsWhereTheStoreIs(encoding: Encoding) {
    for seed in 0..<40 as Range<UInt64> {
      var world = World(seed: seed)
      let client = TestClient(encoding)
      let observer = Observer(world.scope, encoding, client) { _ in [] }
      for facts in ObserverTests.everything {
        for _ in 0..<3 { world.changeSomething() }
        observe(observer, facts)
      }
      for _ in 0..<60 { world.changeSomething() }
      observer.bookmark()
      expectSame(client, world, [], seed)
      #expect(client.frames > 20)
      observer.close()
    }
  }

  /// A reader that stops costs no queue: when it reads on, one frame takes it to the head.
  @Test(arguments: Encoding.allCases) func aSlowReaderGetsOneFrameToTheHead(encoding: Encoding) {
    for seed in 0..<40 as Range<UInt64> {
      var world = World(seed: seed)
      let client = TestClient(encoding)
      let observer = Observer(world.scope, encoding, client) { _ in ObserverTests.managers }
      for facts in ObserverTests.everything { observe(observer, facts) }
      for _ in 0..<8 {
        client.hasRoom = false
        let frames = client.frames
        for _ in 0..<Int.random(in: 1...20, using: &world.lots) { world.changeSomething() }
        #expect(client.frames == frames, "it had no room")
        client.hasRoom = true
        observer.roomAgain()
        #expect(client.frames <= frames + 1, "seed \(seed)")
        observer.bookmark()
        expectSame(client, world, ObserverTests.managers, seed)
      }
      observer.close()
    }
  }

  /// Two that stopped at the same place and read on at different times: what was made for the first is old for the
  /// second.
  @Test func twoWhoStoppedTogetherAreEachBroughtToTheirHead() {
    var world = World(seed: 8)
    let clients = [TestClient(.json), TestClient(.json)]
    let observers = clients.map { client in
      let observer = Observer(world.scope, .json, client) { _ in [] }
      for facts in ObserverTests.everything { observe(observer, facts) }
      return observer
    }
    for client in clients { client.hasRoom = false }
    for (client, observer) in zip(clients, observers) {
      for _ in 0..<10 { world.changeSomething() }
      client.hasRoom = true
      observer.roomAgain()
      observer.bookmark()
      expectSame(client, world, [], 8)
    }
    for observer in observers { observer.close() }
  }

  /// An observation that begins while others are behind: they are brought along first, so that all are at one revision.
  @Test func whoAsksForMoreWhileItIsBehindIsBroughtToTheHeadFirst() {
    var world = World(seed: 9)
    let client = TestClient(.json)
    let observer = Observer(world.scope, .json, client) { _ in [] }
    observe(observer, NotebookRow.facts)
    observe(observer, NoteRow.facts)
    client.hasRoom = false
    for _ in 0..<20 { world.changeSomething() }
    observe(observer, NoteEventRow.facts)
    #expect(client.faults == [])
    guard case .frame(_) = client.messages.dropFirst(4).first else {
      Issue.record("no frame before the new observation: \(client.messages.dropFirst(4))")
      return
    }
    client.hasRoom = true
    observer.roomAgain()
    observer.bookmark()
    expectSame(client, world, [], 9)
    observer.close()
  }

  @Test(arguments: Encoding.allCases) func whoComesBackIsToldWhatItMissed(encoding: Encoding) {
    for seed in 0..<40 as Range<UInt64> {
      var world = World(seed: seed)
      let client = TestClient(encoding)
      for round in 0..<6 {
        let observer = Observer(world.scope, encoding, client) { _ in [] }
        let since: Cursor? = round == 0 ? nil : client.cursor(World.epoch)
        for facts in ObserverTests.everything { observe(observer, facts, since: since) }
        #expect(client.messages.filter { if case .snapshot(_) = $0 { true } else { false } }.count == 3)
        for _ in 0..<5 { world.changeSomething() }
        observer.bookmark()
        expectSame(client, world, [], seed)
        observer.close()
        for _ in 0..<10 { world.changeSomething() }
      }
    }
  }

  @Test func anEpochOrACursorThatIsNotKnownBeginsWithASnapshot() {
    var world = World(seed: 1, historyLength: 5)
    for _ in 0..<20 { world.changeSomething() }
    let head = world.scope.state.cursor.revision
    for since in [Cursor(Epoch("other"), head), Cursor(World.epoch, 1), Cursor(World.epoch, head + 1)] {
      let client = TestClient(.json)
      let observer = Observer(world.scope, .json, client) { _ in [] }
      observe(observer, NoteRow.facts, since: since)
      #expect(client.faults == [])
      if case .snapshot(_) = client.messages.first {} else { Issue.record("\(client.messages)") }
      observer.close()
    }
  }

  @Test func whoWasAwayForLongerThanIsKeptBeginsAnew() {
    var world = World(seed: 2, historyLength: 5)
    let client = TestClient(.json)
    let observer = Observer(world.scope, .json, client) { _ in [] }
    observe(observer, NoteRow.facts)
    client.hasRoom = false
    for _ in 0..<40 { world.changeSomething() }
    client.hasRoom = true
    observer.roomAgain()
    #expect(client.resets == ["all: cursorTooOld"])
    observe(observer, NoteRow.facts)
    #expect(client.faults == [])
  }

  // MARK: Classes

  @Test func whatAClassMayNotSeeIsAnEmptyPatch() {
    let world = World(seed: 3)
    let clients = [TestClient(.json), TestClient(.json)]
    let observers = zip(clients, [ViewerClass(), ObserverTests.managers]).map { client, viewer in
      let observer = Observer(world.scope, .json, client) { _ in viewer }
      observe(observer, NotebookRow.facts)
      return observer
    }
    world.change { draft in
      var notebook = draft.value(NotebookRow.self)?.value ?? Notebook()
      notebook.remarks = "secret-81"
      draft.put(NotebookRow(notebook))
    }
    #expect(clients.map(\.faults) == [[], []])
    #expect(clients[0].notebook?.version == 2 && clients[0].notebook?.remarks == nil)
    #expect(clients[1].notebook?.remarks == "secret-81")
    #expect(!clients[0].sentBytes.contains { $0.text.contains("secret-81") })
    for observer in observers { observer.close() }
  }

  @Test func whoseRightsChangeBeginsAnewAndIsToldNothingMeanwhile() {
    let world = World(seed: 4)
    let client = TestClient(.json)
    var viewer: ViewerClass? = ObserverTests.managers
    let observer = Observer(world.scope, .json, client) { _ in viewer }
    observe(observer, NotebookRow.facts)
    viewer = []
    world.change { draft in
      var notebook = draft.value(NotebookRow.self)?.value ?? Notebook()
      notebook.remarks = "secret-82"
      draft.put(NotebookRow(notebook))
    }
    #expect(client.resets == ["notebook: permissionChanged"])
    observe(observer, NotebookRow.facts)
    viewer = nil
    observer.rightsChanged()
    #expect(client.resets.last == "notebook: gone")
    #expect(throws: Observation.Refusal.notAllowed) {
      try observer.observe(.init("notebook", NotebookRow.facts))
    }
    #expect(!client.sentBytes.contains { $0.text.contains("secret-82") })
  }

  // MARK: Sharing, modes, bounds

  /// Who sees a change alike shares its bytes, and those of the frame: both are written once.
  @Test func aChangeIsEncodedOnceForAllWhoSeeItAlike() {
    let world = World(seed: 5)
    let clients = (0..<3).map { _ in TestClient(.json) }
    let observers = clients.map { client in
      let observer = Observer(world.scope, .json, client) { _ in [] }
      observe(observer, NotebookRow.facts)
      return observer
    }
    world.change { draft in
      var notebook = draft.value(NotebookRow.self)?.value ?? Notebook()
      notebook.title = "one"
      draft.put(NotebookRow(notebook))
    }
    #expect(world.scope.sliceCount == 1)
    let frames = clients.compactMap(\.sentBytes.last)
    #expect(frames.count == 3 && frames.allSatisfy { $0.isIdentical(to: frames[0]) })
    #expect(clients.allSatisfy { $0.notebook?.title == "one" })
    for observer in observers { observer.close() }
  }

  @Test func modesTellMoreOrLess() {
    let world = World(seed: 6)
    let (whole, bell) = (TestClient(.json), TestClient(.protobuf))
    let observers = [
      Observer(world.scope, .json, whole) { _ in [] }, Observer(world.scope, .protobuf, bell) { _ in [] },
    ]
    observe(observers[0], NotebookRow.facts, .snapshot)
    observe(observers[1], NotebookRow.facts, .notify)
    world.change { draft in
      var notebook = draft.value(NotebookRow.self)?.value ?? Notebook()
      notebook.title = "whole"
      draft.put(NotebookRow(notebook))
    }
    #expect(whole.faults == [] && bell.faults == [])
    guard case .frame(let frame) = whole.messages.last, case .value(_) = frame.changes.first else {
      Issue.record("no value")
      return
    }
    guard case .frame(let rung) = bell.messages.last, case .notify(let change) = rung.changes.first else {
      Issue.record("no bell")
      return
    }
    #expect(change.base == 1 && change.next == 2)
    #expect(bell.notebook?.title == "")
    for observer in observers { observer.close() }
  }

  @Test func observationsAreBoundedAndNamedOnce() throws {
    let world = World(seed: 7)
    let client = TestClient(.json)
    let observer = Observer(world.scope, .json, client) { _ in [] }
    try observer.observe(.init("a", NotebookRow.facts))
    #expect(throws: Observation.Refusal.alreadyObserved("a")) {
      try observer.observe(.init("b", NotebookRow.facts))
    }
    #expect(throws: Observation.Refusal.alreadyObserved("a")) {
      try observer.observe(.init("a", NoteRow.facts))
    }
    observer.unobserve("a")
    try observer.observe(.init("b", NotebookRow.facts))
    for index in 1..<Observer.maxObservations {
      try observer.observe(.init("x\(index)", ResourceFacts("r\(index)", .collection, in: "notebook")))
    }
    #expect(throws: Observation.Refusal.tooMany) {
      try observer.observe(.init("y", ResourceFacts("y", .collection, in: "notebook")))
    }
  }

  // MARK: Coming and going

  /// A sink that says who was told, in a common order.
  private final class Listener: Sink {
    let name: Int
    let told: (Int) -> Void
    var hasRoom = true
    var heard: () -> Void = {}

    init(_ name: Int, _ told: @escaping (Int) -> Void) { (self.name, self.told) = (name, told) }

    func send(_ message: ScopeMessage) {
      guard message.kind == .frame || message.kind == .reset else { return }
      told(name)
      heard()
    }

    func fail(_ id: String, _ problem: Problem) {}
  }

  @Test func whoCameFirstIsToldFirstThoughOthersLeave() throws {
    let world = World(seed: 1)
    var order: [Int] = []
    let listeners = (0..<200).map { name in Listener(name) { order.append($0) } }
    let observers = listeners.map { Observer(world.scope, .json, $0) { _ in [] } }
    for observer in observers { observe(observer, NoteEventRow.facts) }
    for (name, observer) in observers.enumerated() where !name.isMultiple(of: 3) { observer.close() }
    let late = Listener(200) { order.append($0) }
    let last = Observer(world.scope, .json, late) { _ in [] }
    observe(last, NoteEventRow.facts)
    // One who leaves when it is told takes nobody's turn, and one who is made to leave has none.
    listeners[0].heard = { observers[3].close() }
    listeners[6].heard = { observers[6].close() }
    world.change { draft in world.append(to: &draft) }
    let staying = stride(from: 0, to: 200, by: 3).filter { $0 != 3 } + [200]
    #expect(order == staying)
    order = []
    world.change { draft in world.append(to: &draft) }
    #expect(order == staying.filter { $0 != 6 })
    for (name, observer) in observers.enumerated() where name.isMultiple(of: 3) { observer.close() }
    order = []
    last.beginAnew(.overloaded)
    last.close()
    #expect(order == [200] && !world.scope.isObserved)
  }

  /// A network goes, and all who were there leave at once: by the square of their number that takes many minutes.
  @Test(.timeLimit(.minutes(2))) func manyLeaveAtOnce() {
    let world = World(seed: 1)
    let listener = Listener(0) { _ in }
    let observers = (0..<200_000).map { _ in Observer(world.scope, .json, listener) { _ in [] } }
    for observer in observers { observer.close() }
    #expect(!world.scope.isObserved)
  }
}
