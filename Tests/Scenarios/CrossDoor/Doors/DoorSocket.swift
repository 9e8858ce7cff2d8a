// A WebSocket of either subprotocol over a bare socket, by hand: frames in both directions, and what was answered where
// there was no upgrade.

import Foundation

final class DoorSocket {
  enum Frame: Equatable {
    case text(String)
    case binary([UInt8])
    case close(Int)
  }

  enum Opening {
    case opened(DoorSocket)
    case refused(HTTPExchange.Answer)
    case silent
  }

  private let carrier: RawClient
  private var rest: [UInt8]

  private init(_ carrier: RawClient, _ rest: [UInt8]) { (self.carrier, self.rest) = (carrier, rest) }

  static func open(_ port: Int, _ path: String = "/ws", as token: String?, _ encoding: String = "json") -> Opening {
    guard let carrier = RawClient(port) else { return .silent }
    var lines = [
      "GET \(path) HTTP/1.1", "host: localhost", "connection: Upgrade", "upgrade: websocket",
      "sec-websocket-version: 13", "sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==",
      "sec-websocket-protocol: cascade.v1.\(encoding)",
    ]
    if let token { lines.append("authorization: Bearer \(token)") }
    carrier.send(lines.joined(separator: "\r\n") + "\r\n\r\n")
    var bytes: [UInt8] = []
    while true {
      let (more, end) = carrier.receive(within: 20)
      bytes += more
      guard let answer = HTTPExchange.read(bytes) else {
        if end != nil { return .silent }
        continue
      }
      if answer.status == 101 { return .opened(DoorSocket(carrier, Array(answer.body))) }
      let length = answer.fields["content-length"].flatMap { Int($0) } ?? 0
      if answer.body.count >= length || end != nil { return .refused(answer) }
    }
  }

  func send(_ text: String) { send(0x81, Array(text.utf8)) }
  func send(_ binary: [UInt8]) { send(0x82, binary) }

  private func send(_ opcode: UInt8, _ payload: [UInt8]) {
    let mask: [UInt8] = [1, 2, 3, 4]
    let count = payload.count
    precondition(count < 65_536, "no message of a test is as long")
    let length = count < 126 ? [0x80 | UInt8(count)] : [0xfe, UInt8(count >> 8), UInt8(count & 255)]
    carrier.send([opcode] + length + mask + payload.enumerated().map { $1 ^ mask[$0 & 3] })
  }

  /// Nil where nothing comes any more.
  func next(within seconds: Double = 20) -> Frame? {
    while true {
      if let (opcode, payload) = frame() {
        switch opcode {
        case 1: return .text(String(decoding: payload, as: UTF8.self))
        case 2: return .binary(payload)
        case 8: return .close(payload.count < 2 ? 1_005 : Int(payload[0]) << 8 | Int(payload[1]))
        default: continue
        }
      }
      let (bytes, end) = carrier.receive(within: seconds)
      if end != nil { return nil }
      rest += bytes
    }
  }

  private func frame() -> (opcode: UInt8, payload: [UInt8])? {
    guard rest.count >= 2 else { return nil }
    var (head, count) = (2, Int(rest[1] & 0x7f))
    if count > 125 {
      let wide = count == 126 ? 2 : 8
      guard rest.count >= 2 + wide else { return nil }
      (head, count) = (2 + wide, rest[2..<2 + wide].reduce(0) { $0 << 8 | Int($1) })
    }
    guard rest.count >= head + count else { return nil }
    let frame = (rest[0] & 15, Array(rest[head..<head + count]))
    rest.removeFirst(head + count)
    return frame
  }
}
