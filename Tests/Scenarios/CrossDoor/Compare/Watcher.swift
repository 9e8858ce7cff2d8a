// Somebody who observes all that there is to observe in a scope, and what it was shown of a call: frames, resets and how the
// connection ended.

import Foundation

final class Watcher {
  private let name: String
  private let socket: DoorSocket?
  private var pings = 0

  /// At the address of a scope of that kind.
  init(_ name: String, _ port: Int, _ path: String, of scope: String, as token: String?) {
    self.name = name
    guard case .opened(let socket) = DoorSocket.open(port, path, as: token) else {
      socket = nil
      return
    }
    self.socket = socket
    var pending = Set(SchemaBook.shared.observed(in: scope))
    for resource in pending { socket.send(#"{"type":"observe","id":"\#(resource)","resource":"\#(resource)"}"#) }
    while !pending.isEmpty, case .text(let text)? = socket.next(within: 10) {
      let message = JSON(Data(text.utf8))
      guard message?["type"] == "observed" || message?["type"] == "error" else { continue }
      pending.remove(message?["id"]?.string ?? "")
    }
  }

  /// What came since one asked last: a ping that is answered has everything before it.
  func seen() -> [JSON] {
    guard let socket else { return [] }
    var all: [JSON] = []
    // What another loop passes on as the call is answered is there before the second.
    for _ in 0..<2 {
      pings += 1
      socket.send(#"{"type":"ping","t1":\#(pings)}"#)
      reading: while let frame = socket.next(within: 5) {
        switch frame {
        case .text(let text):
          guard let message = JSON(Data(text.utf8)) else { continue }
          if message["type"] == "pong", message["t1"]?.integer == pings { break reading }
          all.append(message)
        case .close(let code):
          // Whether the last frame still went out before the connection ended is the network's matter.
          return all.filter { $0["type"] == "goaway" } + [["type": "close", "code": .number(Double(code))]]
        case .binary: continue
        }
      }
    }
    return all
  }

  func told(_ labels: inout Labels) -> [String] {
    seen().map { "\(name) sees \(labels.value(Watcher.ordered($0)).text)" }
  }

  /// What changes in one commit has no order.
  private static func ordered(_ frame: JSON) -> JSON {
    guard case .object(var fields) = frame, let changes = fields["changes"]?.list else { return frame }
    fields["changes"] = .list(changes.sorted { ($0["resource"]?.string ?? "") < ($1["resource"]?.string ?? "") })
    return .object(fields)
  }
}
