// A client as strict as one can be: it keeps the state that it was told, applies what it is sent, and notes everything that
// does not follow from what came before. What it ends up with is compared with what the store has.

import Core
import Generated
import NotesGenerated
import Wire

@testable import State

final class TestClient: Sink {
  var hasRoom = true
  /// What was sent and not read yet.
  private(set) var messages: [ServerMessage] = []
  private(set) var sentBytes: [Bytes] = []
  let encoding: Encoding

  // What it believes.
  private(set) var notebook: Notebook?
  private(set) var events: [Int: NoteEvent?] = [:]
  /// Of the last entry, hidden or not.
  private(set) var lastEvent = 0
  /// Observations by their ids: the resource's name, and for a view of it something behind a colon.
  private(set) var held: [String: Held] = [:]
  private(set) var revision = 0
  private(set) var resets: [String] = []
  private(set) var faults: [String] = []
  private(set) var frames = 0
  /// Where the list of a LOG goes on.
  private(set) var olderEvents: String?

  /// What is known of one observation.
  struct Held {
    let resource: String
    var view: String?
    /// Nil where it was never closed with `observed`, or must be asked for anew.
    var version: Int?
    /// Of a COLLECTION.
    var notes: [String: Note] = [:]
    /// Of what is computed or leased: what came last, and how often something came.
    var readers: [Reader] = []
    var summary: Summary?
    var basedOn = 0
    var isStale = false
    var updates = 0
  }

  init(_ encoding: Encoding) { self.encoding = encoding }

  var notes: [String: Note] { held["note"]?.notes ?? [:] }

  /// It follows this no more.
  func forget(_ id: String) { held[id] = nil }

  /// Observations that ended with a problem, by their ids.
  private(set) var problems: [String: Problem] = [:]

  func fail(_ id: String, _ problem: Problem) {
    problems[id] = problem
    held[id] = nil
  }

  func send(_ said: ScopeMessage) {
    let message = said.bytes
    sentBytes.append(message)
    do {
      var violations = Violations()
      let read: ServerMessage? =
        encoding == .json
        ? try ServerMessage.decode(json: message, violations: &violations)
        : try ServerMessage.decode(protobuf: message, violations: &violations)
      guard let read, violations.isEmpty else { return faults.append("unreadable: \(message.text)") }
      messages.append(read)
      apply(read)
    } catch {
      faults.append("unreadable: \(message.text)")
    }
  }

  /// What it would resume from.
  func cursor(_ epoch: Epoch) -> Cursor { Cursor(epoch, revision) }

  private func decode<Value: JSONMessage & ProtobufMessage>(_ payload: Payload, _ type: Value.Type) -> Value {
    do {
      var violations = Violations()
      if encoding == .protobuf { return try Value(decoding: payload.bytes) }
      if let value = try Value.decode(json: payload.bytes, violations: &violations), violations.isEmpty { return value }
    } catch {}
    faults.append("no \(type): \(payload.bytes.text)")
    return Value()
  }

  // MARK: Messages

  private func apply(_ message: ServerMessage) {
    switch message {
    case .snapshot(let snapshot): take(snapshot)
    case .observed(let observed):
      hold(observed.id, observed.view) { held in
        if let version = held.version, version != observed.version {
          return "is at \(version), not \(observed.version)"
        }
        held.version = observed.version
        return nil
      }
      advance(to: observed.revision)
    case .frame(let frame):
      frames += 1
      for change in frame.changes { apply(change, frame.revision) }
      advance(to: frame.revision)
    case .bookmark(let bookmark): advance(to: bookmark.revision)
    case .update(let update): take(update)
    case .reset(let reset):
      resets.append("\(reset.id ?? "all"): \(reset.reason)")
      if let id = reset.id { held[id] = nil } else { held = [:] }
    default: faults.append("unexpected \(message)")
    }
  }

  private func advance(to next: Int) {
    if next < revision { faults.append("went back from \(revision) to \(next)") }
    revision = max(revision, next)
  }

  private func take(_ snapshot: SnapshotMessage) {
    var notes: [String: Note] = [:]
    switch TestClient.resource(snapshot.id) {
    case "notebook": notebook = decode(snapshot.value, Notebook.self)
    case "note":
      let page = decode(snapshot.value, Note.Page.self)
      notes = Dictionary(page.items.map { ($0.id.description, $0) }) { $1 }
    case "noteEvent":
      let page = decode(snapshot.value, NoteEvent.Page.self)
      events = Dictionary(page.items.map { ($0.sequence, $0) }) { $1 }
      olderEvents = page.nextCursor
      lastEvent = snapshot.lastSequence ?? -1
      if lastEvent < page.items.last?.sequence ?? 0 { faults.append("a LOG ends at \(lastEvent)") }
    default: faults.append("snapshot of \(snapshot.id)")
    }
    hold(snapshot.id, snapshot.view) { held in
      (held.version, held.notes) = (snapshot.version, notes)
      return nil
    }
  }

  private func take(_ update: UpdateMessage) {
    let resource = TestClient.resource(update.id)
    let readers = resource == "reader" ? decode(update.value, Reader.Page.self).items : []
    let summary = resource == "summary" ? decode(update.value, Summary.self) : nil
    hold(update.id, nil) { held in
      let before = held.basedOn
      (held.readers, held.summary, held.basedOn) = (readers, summary, update.basedOn)
      (held.isStale, held.updates) = (false, held.updates + 1)
      return update.basedOn < before ? "goes back from \(before) to \(update.basedOn)" : nil
    }
  }

  private static func resource(_ id: String) -> String { String(id.prefix { $0 != ":" }) }

  private func hold(_ id: String, _ view: String?, _ change: (inout Held) -> String?) {
    var now = held[id] ?? Held(resource: TestClient.resource(id), view: view)
    if now.view != view { faults.append("\(id) is of view \(now.view ?? "-"), and was told of \(view ?? "-")") }
    if let fault = change(&now) { faults.append("\(id) \(fault)") }
    held[id] = now
  }

  // MARK: Changes

  /// The observation that a change is of; what nobody follows is told to nobody.
  private func follow(_ resource: String, _ view: String?, _ base: Int?, _ next: Int) -> String? {
    guard let id = held.keys.first(where: { held[$0]?.resource == resource && held[$0]?.view == view }) else {
      faults.append("nobody follows \(resource) in view \(view ?? "-")")
      return nil
    }
    let version = held[id]?.version
    if let version, let base, version != base {
      faults.append("\(id) is at \(version), and the change builds on \(base)")
    }
    if let base, next <= base { faults.append("\(id) does not go on: \(base) to \(next)") }
    if version != nil { held[id]?.version = next }
    return id
  }

  private func apply(_ change: ResourceChange, _ revision: Int) {
    switch change {
    case .patch(let change):
      _ = follow(change.resource, nil, change.base, change.next)
      decode(change.patch, Notebook.Patch.self).apply(to: &notebook!)
    case .value(let change):
      _ = follow(change.resource, nil, change.base, change.next)
      notebook = decode(change.value, Notebook.self)
    case .removed(let change):
      _ = follow(change.resource, nil, change.base, change.next)
      notebook = nil
    case .items(let change):
      guard let id = follow(change.resource, change.view, change.base, change.next) else { return }
      if Set(change.items.map(TestClient.key)).count < change.items.count { faults.append("\(id): an item twice") }
      for item in change.items { apply(item, id) }
    case .entries(let change):
      _ = follow(change.resource, change.view, nil, change.next)
      let sequences = change.entries.map(TestClient.sequence)
      if sequences != Array(Set(sequences)).sorted() { faults.append("entries out of order: \(sequences)") }
      for entry in change.entries { apply(entry) }
    case .notify(let change): _ = follow(change.resource, change.view, change.base, change.next)
    case .stale(let change):
      let meant = held.keys.filter { held[$0]?.resource == change.resource && held[$0]?.summary != nil }
      if meant.isEmpty { faults.append("stale is what nobody has: \(change.resource)") }
      for id in meant {
        if held[id]?.isStale == true { faults.append("\(id) is stale twice") }
        held[id]?.isStale = true
      }
    }
  }

  private static func sequence(_ entry: LogEntry) -> Int {
    switch entry {
    case .event(let entry): entry.sequence
    case .hidden(let entry): entry.sequence
    }
  }

  private static func key(_ item: ItemChange) -> String {
    switch item {
    case .patch(let item): item.key
    case .value(let item): item.key
    case .removed(let item): item.key
    }
  }

  private func apply(_ item: ItemChange, _ id: String) {
    switch item {
    case .patch(let item):
      guard var note = held[id]?.notes[item.key] else {
        return faults.append("\(id): a patch of \(item.key), which was never sent")
      }
      decode(item.patch, Note.Patch.self).apply(to: &note)
      held[id]?.notes[item.key] = note
    case .value(let item): held[id]?.notes[item.key] = decode(item.value, Note.self)
    case .removed(let item):
      if held[id]?.notes.removeValue(forKey: item.key) == nil {
        faults.append("\(id): \(item.key) was removed and never sent")
      }
    }
  }

  private func apply(_ entry: LogEntry) {
    let sequence = TestClient.sequence(entry)
    if sequence > lastEvent + 1 { faults.append("entry \(sequence) follows \(lastEvent)") }
    lastEvent = max(lastEvent, sequence)
    switch entry {
    case .event(let entry):
      events[entry.sequence] = .some(decode(entry.event, NoteEvent.self))
    case .hidden(let entry): events[entry.sequence] = .some(nil)
    }
  }
}
