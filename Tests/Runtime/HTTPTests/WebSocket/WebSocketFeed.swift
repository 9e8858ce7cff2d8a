// Feeds a WebSocket machine and writes down what it says as text, and builds frames byte by byte, right and wrong ones,
// without the encoder that is under test elsewhere.

import Core

@testable import HTTP

enum WebSocketFeed {
  static func events(
    _ pieces: [[UInt8]], role: WebSocketRole = .server, limits: WebSocketLimits = WebSocketLimits(),
    deflates: Bool = false
  ) -> [String] {
    var machine = WebSocketMachine(role: role, limits: limits, inflater: deflates ? MessageInflater() : nil)
    var told: [String] = []
    for piece in pieces {
      var consumed = 0
      reading: while true {
        switch machine.next(piece.span, consumed: &consumed) {
        case .needMore:
          precondition(consumed == piece.count, "needMore leaves nothing unread")
          break reading
        case .message(let kind, let message): told.append("\(kind)(\(short(message)))")
        case .ping(let payload): told.append("ping(\(short(payload)))")
        case .pong(let payload): told.append("pong(\(short(payload)))")
        case .close(let code, let reason): told.append("close(\(code.map { "\($0)" } ?? "-") \(reason))")
        case .failed(let failure): told.append("failed(\(failure.code))")
        }
      }
    }
    return told
  }

  /// Whole, byte by byte, and cut at every position.
  static func everySplit(
    _ bytes: [UInt8], role: WebSocketRole = .server, limits: WebSocketLimits = WebSocketLimits(),
    deflates: Bool = false
  ) -> Set<[String]> {
    func events(_ pieces: [[UInt8]]) -> [String] {
      Self.events(pieces, role: role, limits: limits, deflates: deflates)
    }
    var seen: Set<[String]> = [events([bytes]), events(bytes.map { [$0] })]
    for cut in bytes.indices { seen.insert(events([Array(bytes[..<cut]), Array(bytes[cut...])])) }
    return seen
  }

  /// A frame as a client sends it, or as a server does when `masked` is false.
  static func frame(_ first: UInt8, _ payload: [UInt8], masked: Bool = true) -> [UInt8] {
    var frame = [first]
    let bit: UInt8 = masked ? 0x80 : 0
    if payload.count < 126 {
      frame.append(UInt8(payload.count) | bit)
    } else if payload.count < 65_536 {
      frame += [126 | bit, UInt8(payload.count >> 8), UInt8(payload.count & 255)]
    } else {
      frame.append(127 | bit)
      for shift in stride(from: 56, through: 0, by: -8) { frame.append(UInt8(payload.count >> shift & 255)) }
    }
    guard masked else { return frame + payload }
    let key: [UInt8] = [0x37, 0xfa, 0x21, 0x3d]
    frame += key
    for (index, byte) in payload.enumerated() { frame.append(byte ^ key[index % 4]) }
    return frame
  }

  static func frame(_ first: UInt8, _ text: String, masked: Bool = true) -> [UInt8] {
    frame(first, Array(text.utf8), masked: masked)
  }

  private static func short(_ bytes: Bytes) -> String {
    bytes.count <= 64 ? bytes.text : "\(bytes.count) bytes of \(Set(bytes.array).count) kinds"
  }
}
