// A scope whose changes come by lot: a notebook, a few notes that come, change and go, and the log of it.

import Core
import NotesGenerated

@testable import State

struct World {
  static let id = ID<Notebook>.next()
  static let epoch = Epoch("first")

  let scope: LiveScope
  var lots: Lots
  var keys: [ID<Note>]

  init(seed: UInt64, notes: Int = 6, historyLength: Int = 1_000) {
    scope = LiveScope("nb", ScopeState(Cursor(World.epoch, 0)), History.Limits(commits: historyLength))
    lots = Lots(seed: seed)
    keys = (0..<notes).map { _ in .next() }
    change { draft in
      var notebook = Notebook()
      notebook.id = World.id
      draft.put(NotebookRow(notebook))
    }
  }

  var notes: [Note] { Draft(on: scope.state).items(NoteRow.self).map(\.value) }

  func change(_ body: (inout Draft) -> Void) {
    var draft = Draft(on: scope.state)
    body(&draft)
    if let commit = draft.commit() { scope.publish(commit) }
  }

  mutating func changeSomething() {
    var draft = Draft(on: scope.state)
    for _ in 0..<Int.random(in: 1...3, using: &lots) { changeOne(&draft) }
    if let commit = draft.commit() { scope.publish(commit) }
  }

  private mutating func changeOne(_ draft: inout Draft) {
    switch Int.random(in: 0..<6, using: &lots) {
    case 0:
      var notebook = draft.value(NotebookRow.self)?.value ?? Notebook()
      notebook.title = "t\(Int.random(in: 0..<4, using: &lots))"
      notebook.slug = Bool.random(using: &lots) ? nil : "s\(Int.random(in: 0..<3, using: &lots))"
      notebook.remarks = Bool.random(using: &lots) ? nil : "r\(Int.random(in: 0..<3, using: &lots))"
      draft.put(NotebookRow(notebook))
    case 1, 2: changeNote(&draft)
    case 3: draft.remove(NoteRow.self, .item((keys.randomElement(using: &lots) ?? .next()).description))
    case 4: append(to: &draft)
    default:
      let last = scope.state.lastSequence(of: NoteEventRow.facts)
      if last > 0 { draft.remove(NoteEventRow.self, .entry(Int.random(in: 1...last, using: &lots))) }
      if Bool.random(using: &lots) { append(to: &draft) }
    }
  }

  /// Few titles and moments, so that many stand at one place in an order.
  mutating func changeNote(_ draft: inout Draft) {
    let id = keys.randomElement(using: &lots) ?? .next()
    var note = draft.value(NoteRow.self, .item(id.description))?.value ?? Note()
    note.id = id
    note.notebookId = World.id
    note.title = "n\(Int.random(in: 0..<9, using: &lots))"
    note.parentId = Bool.random(using: &lots) ? nil : keys.randomElement(using: &lots)
    note.labels = Bool.random(using: &lots) ? [] : ["a", note.title]
    note.priority = [.low, .normal, .high].randomElement(using: &lots) ?? .low
    note.isPinned = Bool.random(using: &lots)
    note.dueAt = Timestamp(microseconds: Int64.random(in: -2...2, using: &lots))
    if Bool.random(using: &lots) { note.dueAt = nil }
    draft.put(NoteRow(note))
  }

  func append(to draft: inout Draft, _ author: String? = nil) {
    var event = NoteEvent()
    event.sequence = draft.nextSequence(NoteEventRow.self)
    event.notebookId = World.id
    event.event = .remarked(NoteRemarked())
    event.author = author ?? "who\(event.sequence)"
    draft.put(NoteEventRow(event))
  }
}

/// Lots that fall the same way for the same seed (SplitMix64).
struct Lots: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
