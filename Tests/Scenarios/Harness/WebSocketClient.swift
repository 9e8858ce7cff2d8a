// A WebSocket by hand over a bare socket: text, close, and frames of up to 64 KiB.

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
    carrier.send([opcode, 0x80 | UInt8(payload.count)] + mask + payload.enumerated().map { $1 ^ mask[$0 & 3] })
  }

  func receive(within seconds: Double = 5) -> Message {
    while true {
      if let (opcode, payload) = frame() { return message(opcode, payload) ?? receive(within: seconds) }
      let (bytes, end) = carrier.receive(within: seconds)
      if end != nil { return .nothing }
      rest += bytes
    }
  }

  /// The next frame, once it is here whole.
  private func frame() -> (opcode: UInt8, payload: [UInt8])? {
    guard rest.count >= 2 else { return nil }
    var (head, count) = (2, Int(rest[1] & 0x7f))
    if count == 126 {
      guard rest.count >= 4 else { return nil }
      (head, count) = (4, Int(rest[2]) << 8 | Int(rest[3]))
    }
    guard rest.count >= head + count else { return nil }
    let frame = (rest[0] & 15, Array(rest[head..<head + count]))
    rest.removeFirst(head + count)
    return frame
  }

  private func message(_ opcode: UInt8, _ payload: [UInt8]) -> Message? {
    switch opcode {
    case 1: return .text(String(decoding: payload, as: UTF8.self))
    case 8: return .close(payload.count < 2 ? 1005 : UInt16(payload[0]) << 8 | UInt16(payload[1]))
    default: return nil
    }
  }
}
