// What must hold of a WebSocket's opening from the calling side for any bytes: a server's answer is decided the same however
// it is cut, within the bounds; and a request that is said to be sound is read as that one request, whatever it is made of.

import Core

@testable import HTTP

public enum WebSocketOpeningProperty {
  private static let key = "dGhlIHNhbXBsZSBub25jZQ=="
  private static let request = WebSocketRequest(authority: "watch.example", path: "/ws", subprotocols: ["v2", "v1"])

  /// Traps when a property is broken.
  public static func check(_ input: [UInt8]) {
    guard let control = input.first else { return }
    let bytes = input.dropFirst()
    for ends in [false, true] {
      let whole = told([Array(bytes)], ends)
      precondition(whole == told(Pieces.cut(bytes, 1), ends), "byte by byte")
      precondition(whole == told(Pieces.cut(bytes, Int(control)), ends), "in pieces")
    }
    checkRequest(bytes)
  }

  /// What is decided, with all that comes behind an agreement.
  private static func told(_ pieces: [[UInt8]], _ ends: Bool) -> [UInt8] {
    var opening = WebSocketOpening(request, key: key)
    var told = ByteWriter()
    for (place, piece) in pieces.enumerated() {
      let step = opening.receive(piece.span)
      guard write(step, into: &told) else { continue }
      if case .opened = step { for later in pieces[(place + 1)...] { told.append(later) } }
      return told.array
    }
    if ends, !write(opening.finish(), into: &told) { preconditionFailure("an end decides") }
    return told.array
  }

  /// Whether that was a decision.
  private static func write(_ step: WebSocketOpening.Step, into told: inout ByteWriter) -> Bool {
    switch step {
    case .needMore: return false
    case .opened(let subprotocol, let rest):
      precondition(subprotocol.map(request.subprotocols.contains) ?? true, "what was not offered")
      told.append("opened \(subprotocol ?? "-") ")
      told.append(rest)
    case .refused(let status, let fields, let body):
      precondition((100...599).contains(status) && body.count <= WebSocketOpening.maxBodyBytes, "beyond the bounds")
      told.append("refused \(status) \(fields.count) ")
      told.append(body)
    case .failed(let reason): told.append("failed \(reason)")
    }
    return true
  }

  /// Three lines: an authority, a path, a subprotocol.
  private static func checkRequest(_ bytes: ArraySlice<UInt8>) {
    let lines = bytes.split(separator: 0x0a, maxSplits: 3, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard lines.count > 2 else { return }
    let asked = WebSocketRequest(authority: lines[0], path: lines[1], subprotocols: [lines[2]])
    guard WebSocketOpening.isSound(asked) else { return }
    var text = ByteWriter()
    WebSocketOpening.write(asked, key: key, into: &text)
    let sent = text.finish().array
    var machine = HTTP1Machine(limits: HTTP1Limits())
    var consumed = 0
    // A server may find it wrong, but finds no second request in it.
    guard case .head(let head) = machine.next(sent.span, consumed: &consumed) else { return }
    precondition(consumed == sent.count && head.wantsWebSocket, "another request")
    precondition(head.request.target.text == lines[1], "another target")
  }
}
