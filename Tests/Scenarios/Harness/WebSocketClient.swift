// A WebSocket by hand over a bare socket: text, close, and frames of less than 64 KiB.

import Foundation

final class WebSocketClient {
  enum Message: Equatable {
    case text(String)
    case close(UInt16)
    case nothing
  }

  let carrier: RawClient
  private var rest: [UInt8] = []

  init?(_ port: Int, _ path: String, fields: String = "") {
    guard let carrier = RawClient(port) else { return nil }
    self.carrier = carrier
    carrier.send(
      "GET \(path) HTTP/1.1\r\nhost: localhost\r\nconnection: Upgrade\r\nupgrade: websocket\r\n"
        + "sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\(fields)\r\n")
    guard let answer = carrier.answer(), answer.hasPrefix("HTTP/1.1 101"),
      answer.lowercased().contains("sec-websocket-accept: s3pplmbitxaq9kygzzhzrbk+xoo=")
    else { return nil }
  }

  func send(_ text: String) { send(0x81, Array(text.utf8)) }
  func close(_ code: UInt16) { send(0x88, [UInt8(code >> 8), UInt8(code & 255)]) }

  private func send(_ opcode: UInt8, _ payload: [UInt8]) {
    let mask: [UInt8] = [1, 2, 3, 4]
    let count = payload.count
    var frame: [UInt8] = [opcode]
    frame += count < 126 ? [0x80 | UInt8(count)] : [0xfe, UInt8(count >> 8), UInt8(count & 255)]
    carrier.send(frame + mask + payload.enumerated().map { $1 ^ mask[$0 & 3] })
  }

  func receive(within seconds: Double = 5) -> Message {
    while !hasFrame {
      let (bytes, end) = carrier.receive(within: seconds)
      if end != nil { return .nothing }
      rest += bytes
    }
    let (start, count) = head
    let payload = Array(rest[start..<start + count])
    let opcode = rest[0] & 15
    rest.removeFirst(start + count)
    switch opcode {
    case 1: return .text(String(decoding: payload, as: UTF8.self))
    case 8: return .close(payload.count < 2 ? 1005 : UInt16(payload[0]) << 8 | UInt16(payload[1]))
    default: return receive(within: seconds)
    }
  }

  /// Where the payload of the first frame begins, and how long it is.
  private var head: (start: Int, count: Int) {
    let count = Int(rest[1] & 0x7f)
    return count == 126 ? (4, Int(rest[2]) << 8 | Int(rest[3])) : (2, count)
  }

  private var hasFrame: Bool {
    guard rest.count >= 2, rest[1] & 0x7f != 126 || rest.count >= 4 else { return false }
    return rest.count >= head.start + head.count
  }
}
