// An observer of the log and the note of a notebook, as a client should be: it resumes with its cursor wherever it is
// let in, takes an initial state as a whole, and keeps all that it was told. Its connection breaks when its node is killed;
// then it goes to the other.

import Core
import Foundation
import HTTP
import Net
import NotesGenerated

/// Belongs to its loop.
final class Watcher {
  /// What others know of it.
  final class Handle: Sendable {
    let node: Int
    fileprivate let state: Monitor<(watch: Watch, isOver: Bool)>
    fileprivate let watcher = Monitor<Confined<Watcher>?>(nil)
    fileprivate let task = Monitor<Task<Void, Never>?>(nil)

    fileprivate init(_ name: String, _ node: Int) {
      self.node = node
      state = Monitor((Watch(name: name), false))
    }

    var watch: Watch { state.withLock { $0.watch } }
    var hasBegun: Bool { !watch.events.isEmpty }

    func end() async {
      state.withLock { $0.isOver = true }
      if let watcher = watcher.withLock({ $0 }) { watcher.loop.post { watcher.value.hangUp() } }
      await task.withLock({ $0 })?.value
      // They know each other.
      watcher.withLock { $0 = nil }
    }
  }

  /// What comes before everything is observed: told when it is whole.
  private struct Initial {
    var awaited: Set = ["log", "note"]
    var entries: [Entry] = []
    var hasSnapshot = false
    /// As the note was before; as it is again where the connection breaks now.
    let note: (version: Int, ofAll: Int)
  }

  private let handle: Handle
  private let notebook: ID<Notebook>
  private let cluster: Cluster
  private let loop: Loop
  private var epoch = ""
  /// Nil where it begins from nothing.
  private var revision: Int?
  private var newest = 0
  /// The version of the note, and of all notes, of which there is one.
  private var note = (version: 0, ofAll: 0)
  private var initial: Initial?
  private var socket: WebSocketClient?
  private var closing: CheckedContinuation<Void, Never>?

  static func begin(_ name: String, of notebook: ID<Notebook>, on node: Int, in cluster: Cluster) -> Handle {
    let handle = Handle(name, node)
    let loop = cluster.clients.loop
    let task = loop.spawn {
      let watcher = Watcher(handle, notebook, cluster, loop)
      let confined = Confined(watcher, to: loop)
      handle.watcher.withLock { $0 = confined }
      await watcher.run()
    }
    handle.task.withLock { $0 = task }
    return handle
  }

  private init(_ handle: Handle, _ notebook: ID<Notebook>, _ cluster: Cluster, _ loop: Loop) {
    (self.handle, self.notebook, self.cluster, self.loop) = (handle, notebook, cluster, loop)
  }

  // MARK: Connecting

  private func run() async {
    while !handle.state.withLock({ $0.isOver }) {
      if let place = cluster.place(near: handle.node) { await stay(at: place) }
      try? await loop.sleep(for: .milliseconds(50))
    }
  }

  /// Comes back when the connection is over.
  private func stay(at place: SocketPlace) async {
    var fields = Fields()
    fields.add(.authorization, "Bearer ada")
    let request = WebSocketRequest(
      authority: place.text, path: "/ws/notebooks/\(notebook)", subprotocols: ["notes.v1.json"], fields: fields)
    var isClosed = false
    do {
      socket = try await WebSocketClient.connect(
        to: SocketAddress(place.text), on: loop, host: "localhost", request
      ) { [self] event in
        switch event {
        case .message(_, let bytes):
          if let message = try? JSONSerialization.jsonObject(with: Data(bytes.array)) as? [String: Any] {
            take(message)
          }
        case .closed:
          isClosed = true
          closing?.resume()
          closing = nil
        }
      }
    } catch {
      return
    }
    observe()
    if !isClosed { await withCheckedContinuation { closing = $0 } }
    socket = nil
  }

  fileprivate func hangUp() {
    socket?.close(code: 1_000, reason: "")
    closing?.resume()
    closing = nil
  }

  private func observe() {
    if let broken = initial { note = broken.note }
    initial = Initial(note: note)
    let since = revision.map { #","since":{"epoch":"\#(epoch)","revision":\#($0)}"# } ?? ""
    for (id, resource) in [("log", "noteEvent"), ("note", "note")] {
      socket?.send(text: Bytes(#"{"type":"observe","id":"\#(id)","resource":"\#(resource)"\#(since)}"#))
    }
  }

  // MARK: What it is told

  private func keep(_ event: Watch.Event) { handle.state.withLock { $0.watch.events.append(event) } }
  private var sighting: Watch.Sighting { Watch.Sighting(at: .now, revision: newest, note: note.version) }

  private func take(_ message: [String: Any]) {
    let id = message["id"] as? String ?? ""
    switch message["type"] as? String {
    case "welcome": epoch = message["epoch"] as? String ?? ""
    case "snapshot": begin(id, message)
    case "observed": observed(id, message)
    case "frame": frame(message)
    case "reset":
      keep(.reset(message["reason"] as? String ?? ""))
      revision = nil
      if message["id"] is String { hangUp() } else { observe() }
    case "bookmark", "goaway": break
    // An observation that crossed a reset: from the cursor again.
    default: hangUp()
    }
  }

  private func begin(_ id: String, _ message: [String: Any]) {
    let items = (message["value"] as? [String: Any])?["items"] as? [[String: Any]] ?? []
    if id == "log" {
      initial?.hasSnapshot = true
      initial?.entries = items.compactMap { entry($0) }
    } else {
      note = (items.first?["version"] as? Int ?? 0, message["version"] as? Int ?? 0)
    }
  }

  private func observed(_ id: String, _ message: [String: Any]) {
    newest = message["revision"] as? Int ?? 0
    if id == "note" { note.ofAll = message["version"] as? Int ?? 0 }
    initial?.awaited.remove(id)
    guard let whole = initial, whole.awaited.isEmpty else { return }
    initial = nil
    revision = newest
    if whole.hasSnapshot {
      keep(.began(whole.entries, sighting))
    } else if !whole.entries.isEmpty {
      keep(.told(whole.entries, sighting))
    }
  }

  private func frame(_ message: [String: Any]) {
    var entries: [Entry] = []
    newest = message["revision"] as? Int ?? 0
    for change in message["changes"] as? [[String: Any]] ?? [] {
      if let told = change["entries"] as? [[String: Any]] {
        entries += told.compactMap { entry($0["event"] as? [String: Any] ?? [:]) }
      }
      if let items = change["items"] as? [[String: Any]] { apply(items, change) }
    }
    if initial != nil {
      initial?.entries += entries
    } else {
      revision = newest
      keep(.told(entries, sighting))
    }
  }

  private func apply(_ items: [[String: Any]], _ change: [String: Any]) {
    let (base, next) = (change["base"] as? Int ?? -1, change["next"] as? Int ?? -1)
    if base != note.ofAll { keep(.misfit(base: base, version: note.ofAll)) }
    note.ofAll = next
    for item in items {
      let fields = item["patch"] as? [String: Any] ?? item["value"] as? [String: Any]
      if let version = fields?["version"] as? Int { note.version = version }
    }
  }

  private func entry(_ event: [String: Any]) -> Entry? {
    Entry(event["sequence"] as? Int ?? 0, event["event"] as? [String: Any])
  }
}
