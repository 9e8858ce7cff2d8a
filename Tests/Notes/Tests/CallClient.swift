// A WebSocket by hand that speaks `call`: masked frames of any length, and what comes back by its kind.

import Foundation

final class CallClient {
  enum Message {
    case text([String: Any])
    case binary([UInt8])
    case close(UInt16)
    case nothing
  }

  let carrier: RawClient
  private var rest: [UInt8] = []

  /// `early` goes in one piece with the request, before there is an answer.
  init?(_ port: Int, _ who: String, _ subprotocol: String, path: String = "/ws", early: [String] = []) {
    guard let carrier = RawClient(port, receiveBuffer: 8_192) else { return nil }
    self.carrier = carrier
    let request =
      "GET \(path) HTTP/1.1\r\nhost: localhost\r\nconnection: Upgrade\r\nupgrade: websocket\r\n"
      + "sec-websocket-version: 13\r\nsec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
      + "sec-websocket-protocol: \(subprotocol)\r\nauthorization: Bearer \(who)\r\n\r\n"
    carrier.send(Array(request.utf8) + early.flatMap { CallClient.frame(Array($0.utf8), 1) })
    guard head()?.hasPrefix("HTTP/1.1 101") ?? false else { return nil }
    // The welcome comes before all else.
    switch receive() {
    case .text(let welcome): if welcome["type"] as? String != "welcome" { return nil }
    case .binary(let welcome): if welcome.first != 0x0a { return nil }
    case .close, .nothing: return nil
    }
  }

  /// Frames may come in one piece with the head: they are kept.
  private func head() -> String? {
    let end = Array("\r\n\r\n".utf8)
    while true {
      if let place = rest.indices.first(where: { rest[$0...].starts(with: end) }) {
        let head = String(decoding: rest[..<place], as: UTF8.self)
        rest.removeFirst(place + end.count)
        return head
      }
      let (bytes, isOver) = carrier.receive()
      if isOver != nil { return nil }
      rest += bytes
    }
  }

  @discardableResult
  func send(_ text: String, opcode: UInt8 = 1) -> Bool { send(Array(text.utf8), opcode: opcode) }

  @discardableResult
  func send(_ payload: [UInt8], opcode: UInt8, within seconds: Double = 5) -> Bool {
    carrier.send(CallClient.frame(payload, opcode), within: seconds)
  }

  static func frame(_ payload: [UInt8], _ opcode: UInt8) -> [UInt8] {
    let mask: [UInt8] = [1, 2, 3, 4]
    let count = payload.count
    var frame: [UInt8] = [0x80 | opcode]
    if count < 126 {
      frame.append(0x80 | UInt8(count))
    } else {
      frame += [0x80 | 126, UInt8(count >> 8), UInt8(count & 255)]
    }
    frame += mask
    for (place, byte) in payload.enumerated() { frame.append(byte ^ mask[place & 3]) }
    return frame
  }

  func receive(within seconds: Double = 5) -> Message {
    while true {
      if let (opcode, payload) = next() {
        switch opcode {
        case 1:
          let value = try? JSONSerialization.jsonObject(with: Data(payload))
          return .text(value as? [String: Any] ?? [:])
        case 2: return .binary(payload)
        case 8: return .close(payload.count < 2 ? 1005 : UInt16(payload[0]) << 8 | UInt16(payload[1]))
        default: continue
        }
      }
      let (bytes, end) = carrier.receive(within: seconds)
      if end != nil { return .nothing }
      rest += bytes
    }
  }

  private func next() -> (UInt8, [UInt8])? {
    guard rest.count >= 2 else { return nil }
    var (start, count) = (2, Int(rest[1] & 0x7f))
    let bytes = count == 126 ? 2 : count == 127 ? 8 : 0
    guard rest.count >= 2 + bytes else { return nil }
    if bytes > 0 { count = rest[2..<2 + bytes].reduce(0) { $0 << 8 | Int($1) } }
    start += bytes
    guard rest.count >= start + count else { return nil }
    let frame = (rest[0] & 15, Array(rest[start..<start + count]))
    rest.removeFirst(start + count)
    return frame
  }

  /// The next text that is no heartbeat; empty where something else comes.
  func answer() -> [String: Any] {
    while case .text(let value) = receive() {
      if value["type"] as? String != "bookmark" { return value }
    }
    return [:]
  }

  func call(_ operation: String, _ input: String, _ more: String = "") -> [String: Any] {
    send(#"{"type":"call","id":"1","operation":"\#(operation)","input":\#(input)\#(more)}"#)
    return answer()
  }
}
