// One observer of a notebook's log. It holds the server to what was promised: entries come each once and in order, a
// revision only grows, and nothing that was told is taken back.

import Core
import Foundation
import HTTP
import Net

/// Belongs to its loop.
final class ObservingClient {
  private let number: Int
  private let notebook: String
  private let loop: Loop
  private let shared: Monitor<Observers.Tally>
  private let place: Monitor<SocketPlace>
  private let isOver: Monitor<Bool>
  private let also: [String]

  private var socket: WebSocketClient?
  private var whenClosed: CheckedContinuation<Void, Never>?
  private var epoch = ""
  private var revision = 0
  /// Where the next welcome's cursor is of use.
  private var hasCursor = false
  /// The last entry.
  private var reached = 0
  private var wait = Duration.milliseconds(50)

  init(
    _ number: Int, _ notebook: String, _ loop: Loop, _ shared: Monitor<Observers.Tally>,
    _ place: Monitor<SocketPlace>, _ isOver: Monitor<Bool>, _ also: [String]
  ) {
    (self.number, self.notebook, self.loop) = (number, notebook, loop)
    (self.shared, self.place, self.isOver, self.also) = (shared, place, isOver, also)
  }

  func run() async {
    while !isOver.withLock({ $0 }) {
      if await connect() {
        await withCheckedContinuation { continuation in
          if socket == nil { continuation.resume() } else { whenClosed = continuation }
        }
      }
      // Each another length, longer each time it comes to nothing.
      try? await loop.sleep(for: wait * Double.random(in: 0.5...1))
      wait = min(wait * 2, .seconds(3))
    }
  }

  func cut() { socket?.abort() }

  func setReading(_ isReading: Bool) {
    if isReading { socket?.resumeReading() } else { socket?.pauseReading() }
  }

  private func connect() async -> Bool {
    let place = place.withLock { $0.text }
    var fields = Fields()
    fields.add(.authorization, "Bearer ada")
    let request = WebSocketRequest(
      authority: place, path: "/ws/notebooks/\(notebook)", subprotocols: ["notes.v1.json"], fields: fields)
    do {
      let address = try SocketAddress(place)
      let opened = try await WebSocketClient.connect(to: address, on: loop, host: "localhost", request) {
        [unowned self] event in heard(event)
      }
      guard opened.isOpen else { return false }
      socket = opened
      let since = hasCursor ? #","since":{"epoch":"\#(epoch)","revision":\#(revision)}"# : ""
      opened.send(text: Bytes(#"{"type":"observe","id":"e","resource":"noteEvent"\#(since)}"#))
      for message in also { opened.send(text: Bytes(message)) }
      return true
    } catch {
      return false
    }
  }

  // MARK: What is said

  private func heard(_ event: WebSocketEvent) {
    switch event {
    case .closed(let code, _):
      socket = nil
      shared.withLock { [number] tally in
        tally.isObserving[number] = false
        tally.closes[code, default: 0] += 1
      }
      whenClosed?.resume()
      whenClosed = nil
    case .message(_, let bytes):
      let message = try? JSONSerialization.jsonObject(with: Data(bytes.text.utf8)) as? [String: Any]
      guard let message, let type = message["type"] as? String else { return isWrong("no message: \(bytes.text)") }
      said(type, message)
    }
  }

  private func said(_ type: String, _ message: [String: Any]) {
    let there = message["revision"] as? Int ?? 0
    if let id = message["id"] as? String, id != "e", type != "error" { return }
    switch type {
    case "welcome":
      let epoch = message["epoch"] as? String ?? ""
      let time = message["serverTime"] as? Int ?? 0
      shared.withLock { $0.serverTime = time }
      if hasCursor && epoch != self.epoch { isWrong("another epoch") }
      self.epoch = epoch
    case "snapshot":
      shared.withLock { $0.snapshots += 1 }
      let items = (message["value"] as? [String: Any])?["items"] as? [[String: Any]] ?? []
      let last = items.last?["sequence"] as? Int ?? 0
      if last < reached { isWrong("was told \(reached), and now that there are \(last)") }
      // Who is new begins at what a snapshot has; who was here before may miss nothing.
      if reached == 0, let first = items.first?["sequence"] as? Int { reached = first - 1 }
      for item in items where item["sequence"] as? Int ?? 0 > reached { take(item) }
    case "observed":
      if hasCursor && there < revision { isWrong("observed at \(there) behind \(revision)") }
      let wasHere = hasCursor
      (revision, hasCursor, wait) = (there, true, .milliseconds(50))
      shared.withLock { [number] tally in
        tally.isObserving[number] = true
        if wasHere { tally.resumed += 1 }
      }
    case "frame":
      if there <= revision { isWrong("frame \(there) behind \(revision)") }
      revision = there
      for change in message["changes"] as? [[String: Any]] ?? [] {
        for entry in change["entries"] as? [[String: Any]] ?? [] { take(entry["event"] as? [String: Any] ?? [:]) }
      }
    case "bookmark":
      revision = max(revision, there)
      shared.withLock { $0.bookmarks += 1 }
    case "reset":
      let reason = message["reason"] as? String ?? ""
      shared.withLock { $0.resets.append(reason) }
      hasCursor = false
    case "goaway": wait = .milliseconds(message["retryAfterMs"] as? Int ?? 50)
    default: isWrong("\(message)")
    }
  }

  /// The next entry.
  private func take(_ entry: [String: Any]) {
    guard let sequence = entry["sequence"] as? Int else { return isWrong("no entry: \(entry)") }
    let event = entry["event"] as? [String: Any]
    let remark = event?["remark"] as? String ?? event?["type"] as? String ?? ""
    if sequence != reached + 1 { isWrong("entry \(sequence) behind \(reached)") }
    reached = sequence
    let other = shared.withLock { [number, notebook] tally in
      tally.reached[number] = sequence
      let known = tally.told[notebook]?[sequence]
      if known == nil { tally.told[notebook, default: [:]][sequence] = remark }
      return known
    }
    if let other, other != remark { isWrong("\(remark) at \(sequence), where another was told \(other)") }
  }

  private func isWrong(_ what: String) {
    shared.withLock { [number] in if $0.wrong.count < 20 { $0.wrong.append("\(number): \(what)") } }
  }
}
