// Views of a COLLECTION: whoever follows a part of it has at each moment what a look at all of it would find, whatever came,
// changed, moved and went, however slowly it reads, and after it was away.

import Core
import Generated
import NotesGenerated
import Storage
import Testing
import Wire

@testable import State

@Suite struct ViewTests {
  /// A view as one asks for it, and what it shows, found by looking at everything.
  struct Asked {
    let id: String
    let filter: Note.List.Filter
    let window: Observation.Window?
    /// Of a window: what comes before what.
    let precedes: (Note, Note) -> Bool

    init(
      _ id: String, _ window: Observation.Window? = nil,
      by precedes: @escaping (Note, Note) -> Bool = { _, _ in false },
      where choose: (inout Note.List.Filter) -> Void = { _ in }
    ) {
      var filter = Note.List.Filter()
      choose(&filter)
      (self.id, self.filter, self.window, self.precedes) = ("note:" + id, filter, window, precedes)
    }

    func request(_ encoding: Encoding, since: Cursor? = nil) -> Observation.Request {
      Observation.Request(
        id, NoteRow.facts, since: since, filter: encoding == .json ? filter.encodedJSON() : filter.encoded(),
        window: window)
    }

    /// `anchor` is the item that the window begins behind, as it was when it was asked for.
    func shown(of notes: [Note], behind anchor: Note?) -> [String: Note] {
      var shown = notes.filter { note in
        (filter.priority == nil || filter.priority == note.priority)
          && (filter.isPinned == nil || filter.isPinned == note.isPinned)
          && (filter.parentId == nil || filter.parentId == note.parentId)
      }
      if let window {
        if let anchor { shown = shown.filter { precedes(anchor, $0) } }
        shown = Array(shown.sorted(by: precedes).prefix(window.limit))
      }
      return Dictionary(uniqueKeysWithValues: shown.map { ($0.id.description, $0) })
    }
  }

  private static func byTitle(_ left: Note, _ right: Note) -> Bool {
    (left.title, left.id.description) < (right.title, right.id.description)
  }

  /// What is due at no time is due last.
  private static func byDue(_ left: Note, _ right: Note) -> Bool {
    let (a, b) = (left.dueAt ?? .latest, right.dueAt ?? .latest)
    return (a.microseconds, left.id.description) < (b.microseconds, right.id.description)
  }

  private static var views: [Asked] {
    [
      Asked("high", where: { $0.priority = .high }),
      Asked("pinned", where: { $0.isPinned = true }),
      Asked("low and loose", where: { ($0.priority, $0.isPinned) = (.low, false) }),
      Asked("first three", .init(order: "title", limit: 3), by: byTitle),
      Asked("last", .init(order: "titleDesc", limit: 1), by: { byTitle($1, $0) }),
      Asked("due", .init(order: "dueAt", limit: 4), by: byDue),
      Asked(
        "due last, pinned", .init(order: "dueAtDesc", limit: 2), by: { byDue($1, $0) }, where: { $0.isPinned = true }),
      Asked("all in order", .init(order: "title", limit: 1_000), by: byTitle),
    ]
  }

  private func expectSame(_ client: TestClient, _ world: World, _ seed: UInt64) {
    #expect(client.faults == [], "seed \(seed)")
    for view in ViewTests.views {
      let shown = view.shown(of: world.notes, behind: nil)
      #expect(client.held[view.id]?.notes == shown, "seed \(seed): \(view.id)")
    }
  }

  // MARK: Promises

  /// Read at once, slowly, or after being away; a window begins with a snapshot each time, a filter goes on.
  @Test(arguments: Encoding.allCases) func aViewShowsWhatALookAtAllOfItFinds(encoding: Encoding) throws {
    for seed in 0..<15 as Range<UInt64> {
      var world = World(seed: seed, notes: 9)
      for _ in 0..<10 { world.changeSomething() }
      let client = TestClient(encoding)
      for round in 0..<4 {
        let observer = Observer(world.scope, encoding, client) { _ in [] }
        let since: Cursor? = round == 0 ? nil : client.cursor(World.epoch)
        let before = client.messages.count
        for view in ViewTests.views { try observer.observe(view.request(encoding, since: since)) }
        let snapshots = client.messages[before...].filter { if case .snapshot(_) = $0 { true } else { false } }
        #expect(snapshots.count == (round == 0 ? 8 : 5))
        expectSame(client, world, seed)
        for _ in 0..<10 {
          world.changeSomething()
          expectSame(client, world, seed)
        }
        client.hasRoom = false
        for _ in 0..<Int.random(in: 1...30, using: &world.lots) { world.changeSomething() }
        client.hasRoom = true
        observer.roomAgain()
        observer.bookmark()
        expectSame(client, world, seed)
        observer.close()
        for _ in 0..<Int.random(in: 0...10, using: &world.lots) { world.changeSomething() }
      }
    }
  }

  /// A window stays where it begins when the item there moves or goes.
  @Test(arguments: Encoding.allCases) func aWindowBeginsBehindAPlace(encoding: Encoding) throws {
    for seed in 0..<15 as Range<UInt64> {
      var world = World(seed: seed, notes: 12)
      for _ in 0..<30 { world.changeSomething() }
      let anchor = try #require(world.notes.randomElement(using: &world.lots))
      let window = Observation.Window(order: "title", after: anchor.id.description, limit: 3)
      let views = [
        Asked("behind", window, by: ViewTests.byTitle),
        Asked("high", window, by: ViewTests.byTitle, where: { $0.priority = .high }),
        Asked(
          "due", .init(order: "dueAtDesc", after: anchor.id.description, limit: 2), by: { ViewTests.byDue($1, $0) }),
      ]
      let client = TestClient(encoding)
      let observer = Observer(world.scope, encoding, client) { _ in [] }
      for view in views { try observer.observe(view.request(encoding)) }
      for step in 0..<60 {
        client.hasRoom = step % 7 < 3
        world.changeSomething()
        observer.roomAgain()
        guard client.hasRoom else { continue }
        #expect(client.faults == [], "seed \(seed)")
        for view in views {
          let shown = view.shown(of: world.notes, behind: anchor)
          #expect(client.held[view.id]?.notes == shown, "seed \(seed), step \(step): \(view.id)")
        }
      }
      observer.close()
    }
  }

  // MARK: Names and sharing

  /// A view has one name however it is asked for, and what is asked for anew is another.
  @Test func aViewsNameFollowsFromWhatWasAskedFor() throws {
    let world = World(seed: 1)
    var keys: [String?] = []
    let high = Bytes(#"{"priority":"high","isPinned":null}"#)
    for (encoding, filter) in [
      (Encoding.json, high), (.protobuf, Bytes([0x20, 3])), (.json, Bytes(#"{"priority":"low"}"#)),
    ] {
      let client = TestClient(encoding)
      let observer = Observer(world.scope, encoding, client) { _ in [] }
      try observer.observe(.init("note", NoteRow.facts, filter: filter))
      try observer.observe(.init("note:part", NoteRow.facts, filter: filter, window: .init(limit: 5)))
      try observer.observe(.init("note:due", NoteRow.facts, filter: filter, window: .init(order: "dueAt", limit: 5)))
      keys += ["note", "note:part", "note:due"].map { client.held[$0]?.view ?? nil }
      #expect(client.faults == [])
      observer.close()
    }
    #expect(Array(keys[0..<3]) == Array(keys[3..<6]), "in either encoding")
    #expect(Set(keys).count == 6 && !keys.contains(nil))
    // The same in every process: a client resumes with what it was told before a restart.
    #expect(keys[0] == "07c5c507b48f05b4")
  }

  /// What asks for everything is no view.
  @Test func anEmptyFilterIsAllOfIt() throws {
    let world = World(seed: 1)
    let client = TestClient(.json)
    let observer = Observer(world.scope, .json, client) { _ in [] }
    try observer.observe(.init("note", NoteRow.facts, filter: Bytes("{}")))
    #expect(client.held["note"]?.view == .some(nil))
    #expect(throws: Observation.Refusal.alreadyObserved("note")) {
      try observer.observe(.init("note:again", NoteRow.facts))
    }
    observer.close()
  }

  @Test func whoSeesAViewAlikeSharesItsBytes() throws {
    var world = World(seed: 2)
    let clients = (0..<3).map { _ in TestClient(.json) }
    let observers = try clients.map { client in
      let observer = Observer(world.scope, .json, client) { _ in [] }
      for view in ViewTests.views { try observer.observe(view.request(.json)) }
      return observer
    }
    var draft = Draft(on: world.scope.state)
    world.changeNote(&draft)
    if let commit = draft.commit() { world.scope.publish(commit) }
    #expect(world.scope.sliceCount == ViewTests.views.count)
    // One order of each kind, however many windows are cut from it.
    #expect(world.scope.orderCount == 4)
    for observer in observers { observer.unobserve("note:due") }
    world.changeSomething()
    world.changeSomething()
    #expect(world.scope.orderCount == 3, "an order goes with its last view")
    for observer in observers { observer.close() }
  }

  // MARK: Refusals

  private func refusal(_ request: Observation.Request, _ encoding: Encoding = .json) -> [String] {
    let client = TestClient(encoding)
    let observer = Observer(World(seed: 1).scope, encoding, client) { _ in [] }
    defer { observer.close() }
    do throws(Observation.Refusal) {
      try observer.observe(request)
      return []
    } catch {
      guard case .invalid(let violations) = error else { return ["\(error)"] }
      return violations.map { "\($0.field): \($0.code)" }
    }
  }

  @Test func whatIsWrongWithAViewIsSaid() {
    func filter(_ text: String) -> Observation.Request { .init("n", NoteRow.facts, filter: Bytes(text)) }
    #expect(
      refusal(filter(#"{"priority":"huge","colour":1}"#)) == [
        "filter.priority: unknown_value", "filter.colour: unknown_field",
      ])
    #expect(refusal(filter(#"{"isPinned":"yes"}"#)) == ["filter.isPinned: wrong_type"])
    #expect(refusal(filter(#"{"parentId":"nb_1"}"#)) == ["filter.parentId: bad_id"])
    #expect(refusal(filter("[]")) == ["filter: wrong_type"])
    #expect(refusal(filter("{")) == ["filter: wrong_type"])
    #expect(
      refusal(.init("n", NoteRow.facts, filter: Bytes([0x20, 9])), .protobuf) == ["filter.priority: unknown_value"])
    #expect(refusal(.init("n", NoteRow.facts, filter: Bytes([0x0f])), .protobuf) == ["filter: wrong_type"])
    for limit in [0, 1_001] {
      #expect(refusal(.init("n", NoteRow.facts, window: .init(limit: limit))) == ["window.limit: out_of_range"])
    }
    #expect(refusal(.init("n", NoteRow.facts, window: .init(limit: 1_000))) == [])
    #expect(
      refusal(.init("n", NoteRow.facts, window: .init(order: "weight", limit: 1))) == ["window.order: unknown_value"])
    for facts in [NotebookRow.facts, NoteEventRow.facts] {
      let request = Observation.Request("n", facts, filter: Bytes("{}"), window: .init(limit: 1))
      #expect(refusal(request) == ["filter: unknown_field", "window: unknown_field"])
    }
  }

  @Test func aWindowBehindWhatIsNotThereIsGone() throws {
    let world = World(seed: 1)
    let client = TestClient(.json)
    let observer = Observer(world.scope, .json, client) { _ in [] }
    try observer.observe(.init("note:w", NoteRow.facts, window: .init(after: "nt_0", limit: 2)))
    #expect(client.resets == ["note:w: gone"])
    try observer.observe(.init("note:w", NoteRow.facts, window: .init(limit: 2)))
    observer.close()
  }

  @Test func sameViewTwiceIsRefusedAndOthersAreNot() throws {
    let world = World(seed: 1)
    let client = TestClient(.json)
    let observer = Observer(world.scope, .json, client) { _ in [] }
    let high = Bytes(#"{"priority":"high"}"#)
    try observer.observe(.init("note", NoteRow.facts))
    try observer.observe(.init("note:a", NoteRow.facts, filter: high))
    try observer.observe(.init("note:b", NoteRow.facts, filter: high, window: .init(limit: 2)))
    #expect(throws: Observation.Refusal.alreadyObserved("note:a")) {
      try observer.observe(.init("note:c", NoteRow.facts, filter: Bytes(#"{"isPinned":null,"priority":"high"}"#)))
    }
    #expect(throws: Observation.Refusal.alreadyObserved("note:b")) {
      try observer.observe(.init("note:c", NoteRow.facts, filter: high, window: .init(order: "rank", limit: 2)))
    }
    observer.unobserve("note:a")
    try observer.observe(.init("note:c", NoteRow.facts, filter: high))
    #expect(client.faults == [])
    observer.close()
  }

  // MARK: Cost

  /// However many items there are, a commit costs filters and orders no more than what it touches.
  @Test func aViewIsEvaluatedForWhatWasTouched() throws {
    let scope = LiveScope("nb", ScopeState(Cursor(World.epoch, 0)))
    func commit(_ body: (inout Draft) -> Void) {
      var draft = Draft(on: scope.state)
      body(&draft)
      if let commit = draft.commit() { scope.publish(commit) }
    }
    let notes = (0..<500).map { index in
      var note = Note()
      (note.id, note.notebookId, note.title, note.isPinned) = (.next(), World.id, "n\(index)", index % 2 == 0)
      return note
    }
    commit { draft in for note in notes { draft.put(CountedNote(row: NoteRow(note))) } }
    let client = TestClient(.json)
    let observer = Observer(scope, .json, client) { _ in [] }
    let pinned = Bytes(#"{"isPinned":true}"#)
    try observer.observe(.init("note:f", CountedNote.facts, filter: pinned))
    try observer.observe(.init("note:w", CountedNote.facts, filter: pinned, window: .init(order: "title", limit: 100)))
    CountedNote.evaluations.withLock { $0 = 0 }
    for note in notes.prefix(20) {
      commit { draft in
        var note = note
        note.title = "m"
        draft.put(CountedNote(row: NoteRow(note)))
      }
    }
    #expect(client.faults == [])
    #expect(client.held["note:f"]?.notes.count == 250 && client.held["note:w"]?.notes.count == 100)
    // Twice each, before and after: by the filter, by the order that is kept, and by the window that is cut from it.
    let evaluations = CountedNote.evaluations.withLock { $0 }
    #expect(evaluations > 0 && evaluations <= 20 * 2 * 5, "\(evaluations) evaluations")
    observer.close()
  }
}

/// A note that counts how often it is looked at.
private struct CountedNote: StateValue {
  static let evaluations = Monitor(0)
  static let facts = ResourceFacts("note", .collection, in: "notebook", of: CountedNote.self)
  static let table = NoteRow.table
  static let orders = NoteRow.orders

  var row = NoteRow()

  var key: StateKey { row.key }
  var stamped: Int { row.stamped }

  static func delta(from old: Note, to new: Note) -> Note.Patch { NoteRow.delta(from: old, to: new) }
  mutating func stamp(_ revision: Int) { row.stamp(revision) }
  func seen(by viewer: ViewerClass) -> Note { row.seen(by: viewer) }

  func matches(_ filter: Note.List.Filter) -> Bool {
    CountedNote.evaluations.withLock { $0 += 1 }
    return row.matches(filter)
  }

  func place(in order: Int) -> SortKey {
    CountedNote.evaluations.withLock { $0 += 1 }
    return row.place(in: order)
  }
}

extension CountedNote {
  mutating func read(from row: inout RowReader) throws(StorageError) { try self.row.read(from: &row) }
  func write(into row: inout RowWriter) { self.row.write(into: &row) }
}
