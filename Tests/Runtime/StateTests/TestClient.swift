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
  private(set) var notes: [String: Note] = [:]
  private(set) var events: [Int: NoteEvent?] = [:]
  private(set) var versions: [String: Int] = [:]
  private(set) var revision = 0
  private(set) var resets: [String] = []
  private(set) var faults: [String] = []
  private(set) var frames = 0

  init(_ encoding: Encoding) { self.encoding = encoding }

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
      versions[observed.id] = observed.version
      advance(to: observed.revision)
    case .frame(let frame):
      frames += 1
      for change in frame.changes { apply(change, frame.revision) }
      advance(to: frame.revision)
    case .bookmark(let bookmark): advance(to: bookmark.revision)
    case .reset(let reset):
      resets.append("\(reset.id ?? "all"): \(reset.reason)")
      if let id = reset.id { versions[id] = nil } else { versions = [:] }
    default: faults.append("unexpected \(message)")
    }
  }

  private func advance(to next: Int) {
    if next < revision { faults.append("went back from \(revision) to \(next)") }
    revision = max(revision, next)
  }

  private func take(_ snapshot: SnapshotMessage) {
    switch snapshot.id {
    case "notebook": notebook = decode(snapshot.value, Notebook.self)
    case "note":
      let page = decode(snapshot.value, Note.Page.self)
      notes = Dictionary(page.items.map { ($0.id.description, $0) }) { $1 }
    case "noteEvent":
      let page = decode(snapshot.value, NoteEvent.Page.self)
      events = Dictionary(page.items.map { ($0.sequence, $0) }) { $1 }
    default: faults.append("snapshot of \(snapshot.id)")
    }
    versions[snapshot.id] = snapshot.version
  }

  // MARK: Changes

  private func follow(_ resource: String, _ base: Int, _ next: Int) {
    if let version = versions[resource], version != base {
      faults.append("\(resource) is at \(version), and the change builds on \(base)")
    }
    if next <= base { faults.append("\(resource) does not go on: \(base) to \(next)") }
    if versions[resource] != nil { versions[resource] = next }
  }

  private func apply(_ change: ResourceChange, _ revision: Int) {
    switch change {
    case .patch(let change):
      follow(change.resource, change.base, change.next)
      decode(change.patch, Notebook.Patch.self).apply(to: &notebook!)
    case .value(let change):
      follow(change.resource, change.base, change.next)
      notebook = decode(change.value, Notebook.self)
    case .removed(let change):
      follow(change.resource, change.base, change.next)
      notebook = nil
    case .items(let change):
      follow(change.resource, change.base, change.next)
      for item in change.items { apply(item) }
    case .entries(let change):
      if versions[change.resource] != nil { versions[change.resource] = change.next }
      for entry in change.entries { apply(entry) }
    case .notify(let change): follow(change.resource, change.base, change.next)
    case .stale: faults.append("nothing is computed here")
    }
  }

  private func apply(_ item: ItemChange) {
    switch item {
    case .patch(let item):
      guard var note = notes[item.key] else { return faults.append("a patch of \(item.key), which was never sent") }
      decode(item.patch, Note.Patch.self).apply(to: &note)
      notes[item.key] = note
    case .value(let item): notes[item.key] = decode(item.value, Note.self)
    case .removed(let item):
      if notes.removeValue(forKey: item.key) == nil { faults.append("\(item.key) was removed and never sent") }
    }
  }

  private func apply(_ entry: LogEntry) {
    switch entry {
    case .event(let entry):
      if let last = events.keys.max(), entry.sequence > last + 1 {
        faults.append("entry \(entry.sequence) follows \(last)")
      }
      events[entry.sequence] = .some(decode(entry.event, NoteEvent.self))
    case .hidden(let entry): events[entry.sequence] = .some(nil)
    }
  }
}
