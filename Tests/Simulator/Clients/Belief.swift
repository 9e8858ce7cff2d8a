// What a client believes, from nothing but the messages that it got. It is as strict as one can be: whatever does not follow
// from what it holds is a divergence, and so is whatever differs from the model at the revision that it was told.

import Core
import Generated
import NotesGenerated
import State
import Wire

struct Belief {
  /// What it holds of one resource.
  struct Held {
    var version: Int
    /// Up to where; nothing can be resumed before it was told.
    var cursor: Cursor?
    /// Whether the connection that is open now has told it all up to the present.
    var isSettled = false
  }

  let encoding: Encoding
  let modes: [Resource: ObservationMode]
  /// Of the notes.
  let view: NoteView
  private(set) var held: [Resource: Held] = [:]
  private(set) var notebook: Notebook?
  private(set) var notes: [String: Note] = [:]
  private(set) var events: [Int: NoteEvent] = [:]
  /// Of the last entry that it was told of, or that a snapshot told of as the last.
  private var lastSequence: Int?
  /// How far each was ever told: no state goes back, whichever node tells it.
  private var furthest: [Resource: Cursor] = [:]
  /// Of the open connection: all up to here was told.
  private(set) var revision = 0
  /// The first thing that cannot be.
  private(set) var fault: String?
  private(set) var messages = 0
  /// Whether the last message told anything of the notebook, of which not all may see all.
  private(set) var isToldOfNotebook = false
  /// What is to be observed anew.
  private(set) var resets: [(resource: Resource?, reason: ResetReason)] = []
  /// The mutation of a client: it believes whatever it is sent.
  var checksBase = true

  init(_ encoding: Encoding, _ modes: [Resource: ObservationMode], _ view: NoteView) {
    self.encoding = encoding
    self.view = view
    self.modes = modes
  }

  private mutating func wrong(_ what: String) {
    if fault == nil { fault = what }
  }

  // MARK: Connections

  mutating func connected() {
    for resource in held.keys { held[resource]?.isSettled = false }
    revision = 0
  }

  /// Where it was, for a node that may not be so far, though it holds nothing of it any more.
  var seen: Cursor? {
    Resource.allCases.compactMap { furthest[$0] }.max { $0.revision < $1.revision }
  }

  mutating func takeResets() -> [(resource: Resource?, reason: ResetReason)] {
    defer { resets = [] }
    return resets
  }

  mutating func forget(_ resource: Resource) { held[resource] = nil }

  // MARK: Messages

  mutating func receive(_ bytes: Bytes, epoch: Epoch) {
    messages += 1
    isToldOfNotebook = false
    var violations = Violations()
    let message: ServerMessage?
    do {
      message =
        encoding == .json
        ? try ServerMessage.decode(json: bytes, violations: &violations)
        : try ServerMessage.decode(protobuf: bytes, violations: &violations)
    } catch {
      return wrong("unreadable: \(bytes.text)")
    }
    guard let message, violations.isEmpty else { return wrong("unreadable: \(bytes.text)") }
    switch message {
    case .snapshot(let snapshot): take(snapshot)
    case .observed(let observed): settle(observed, epoch)
    case .frame(let frame): take(frame, epoch)
    case .bookmark(let bookmark): advance(to: bookmark.revision, epoch)
    case .reset(let reset): take(reset)
    default: wrong("unexpected \(message)")
    }
  }

  private mutating func take(_ snapshot: SnapshotMessage) {
    guard let resource = Resource(rawValue: snapshot.id) else { return wrong("snapshot of \(snapshot.id)") }
    switch resource {
    case .notebook:
      notebook = decode(snapshot.value, Notebook.self)
      isToldOfNotebook = true
    case .note:
      let items = decode(snapshot.value, Note.Page.self).items
      notes = Dictionary(items.map { ($0.id.description, $0) }) { $1 }
      if notes.count != items.count { wrong("a snapshot with a note twice") }
    case .noteEvent:
      let items = decode(snapshot.value, NoteEvent.Page.self).items
      events = Dictionary(items.map { ($0.sequence, $0) }) { $1 }
      lastSequence = snapshot.lastSequence
      if lastSequence ?? -1 < items.last?.sequence ?? 0 { wrong("a LOG ends before its last entry") }
    }
    held[resource] = Held(version: snapshot.version)
  }

  private mutating func settle(_ observed: ObservedMessage, _ epoch: Epoch) {
    guard let resource = Resource(rawValue: observed.id), let before = held[resource] else {
      return wrong("observed \(observed.id), of which nothing is known")
    }
    if let cursor = furthest[resource], cursor.epoch == epoch, cursor.revision > observed.revision {
      wrong("\(resource) went back from \(cursor.revision) to \(observed.revision)")
    }
    if before.version != observed.version {
      wrong("\(resource) is at \(before.version), and is said to be at \(observed.version)")
    }
    held[resource] = Held(
      version: observed.version, cursor: Cursor(epoch, observed.revision), isSettled: true)
    advance(to: observed.revision, epoch)
  }

  private mutating func take(_ frame: FrameMessage, _ epoch: Epoch) {
    for change in frame.changes { take(change, frame.revision, epoch) }
    advance(to: frame.revision, epoch)
  }

  private mutating func take(_ reset: ResetMessage) {
    let resource = reset.id.flatMap { Resource(rawValue: $0) }
    resets.append((resource, reset.reason))
    for one in Resource.allCases where resource == one { held[one] = nil }
    // What is asked for and not answered yet was not observed when this was said: its answer comes still.
    for (one, state) in held where resource == nil && state.isSettled { held[one] = nil }
    if reset.reason == .epochChanged { revision = 0 }
  }

  private mutating func advance(to next: Int, _ epoch: Epoch) {
    if next < revision { wrong("went back from \(revision) to \(next)") }
    revision = next
    for (resource, one) in held where one.isSettled {
      held[resource]?.cursor = Cursor(epoch, next)
      furthest[resource] = Cursor(epoch, next)
    }
  }

  private mutating func decode<Value: JSONMessage & ProtobufMessage>(_ payload: Payload, _ type: Value.Type) -> Value {
    do {
      var violations = Violations()
      if encoding == .protobuf { return try Value(decoding: payload.bytes) }
      if let value = try Value.decode(json: payload.bytes, violations: &violations), violations.isEmpty { return value }
    } catch {}
    wrong("no \(type): \(payload.bytes.text)")
    return Value()
  }

  // MARK: Changes

  /// Whether the change is about something that is held, and follows on it.
  private mutating func follows(_ name: String, base: Int?, next: Int, _ revision: Int, _ epoch: Epoch) -> Resource? {
    guard let resource = Resource(rawValue: name), let one = held[resource] else {
      wrong("a change of \(name), which is not observed")
      return nil
    }
    if next > revision { wrong("\(name) is at \(next) in a frame of \(revision)") }
    if let base, base != one.version, checksBase {
      wrong("\(name) is at \(one.version), and the change builds on \(base)")
    }
    if next <= one.version, checksBase { wrong("\(name) does not go on: \(one.version) to \(next)") }
    if one.isSettled, next <= self.revision, checksBase { wrong("\(name) is told \(next) after \(self.revision)") }
    held[resource]?.version = next
    if resource == .notebook { isToldOfNotebook = true }
    // Whoever is cut off before all else is told goes on from here.
    held[resource]?.cursor = Cursor(epoch, revision)
    return resource
  }

  private mutating func take(_ change: ResourceChange, _ revision: Int, _ epoch: Epoch) {
    switch change {
    case .patch(let change):
      guard follows(change.resource, base: change.base, next: change.next, revision, epoch) != nil else { return }
      guard notebook != nil else { return wrong("a patch of a notebook that is not there") }
      decode(change.patch, Notebook.Patch.self).apply(to: &notebook!)
    case .value(let change):
      guard follows(change.resource, base: change.base, next: change.next, revision, epoch) != nil else { return }
      notebook = decode(change.value, Notebook.self)
    case .removed(let change):
      guard follows(change.resource, base: change.base, next: change.next, revision, epoch) != nil else { return }
      notebook = nil
    case .items(let change):
      guard follows(change.resource, base: change.base, next: change.next, revision, epoch) != nil else { return }
      for item in change.items { take(item) }
    case .entries(let change):
      guard follows(change.resource, base: nil, next: change.next, revision, epoch) != nil else { return }
      for entry in change.entries { take(entry) }
    case .notify(let change): _ = follows(change.resource, base: change.base, next: change.next, revision, epoch)
    case .stale: wrong("nothing is computed here")
    }
  }

  private mutating func take(_ item: ItemChange) {
    switch item {
    case .patch(let item):
      guard var note = notes[item.key] else { return wrong("a patch of \(item.key), which was never sent") }
      decode(item.patch, Note.Patch.self).apply(to: &note)
      notes[item.key] = note
    case .value(let item): notes[item.key] = decode(item.value, Note.self)
    case .removed(let item):
      if notes.removeValue(forKey: item.key) == nil { wrong("\(item.key) was removed and never sent") }
    }
  }

  private mutating func take(_ entry: LogEntry) {
    let sequence: Int
    switch entry {
    case .event(let entry):
      sequence = entry.sequence
      if events[sequence] != nil { wrong("entry \(sequence) is told twice") }
      events[sequence] = decode(entry.event, NoteEvent.self)
    case .hidden(let entry):
      sequence = entry.sequence
      events[sequence] = nil
      // Perhaps one that a snapshot left out.
      if lastSequence == nil { return }
    }
    if let last = lastSequence, sequence > last + 1 { wrong("entry \(sequence) follows \(last)") }
    lastSequence = max(lastSequence ?? 0, sequence)
  }
}
