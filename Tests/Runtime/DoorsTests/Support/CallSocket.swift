// A raw WebSocket over a stream: frames out, frames in, no more help than that.

import Core
import HTTP
import Wire

final class CallSocket: @unchecked Sendable {
  struct Ended: Error {}

  /// A frame of the server's.
  struct Frame {
    var opcode: UInt8
    var payload: Bytes

    /// The code of a close frame.
    var closeCode: Int? { opcode == 8 && payload.count >= 2 ? Int(payload[0]) << 8 | Int(payload[1]) : nil }
  }

  let subprotocol: String?
  private let stream: HTTP2ClientStream
  private var buffer: [UInt8] = []

  init(_ stream: HTTP2ClientStream, subprotocol: String?) {
    self.stream = stream
    self.subprotocol = subprotocol
  }

  func send(_ text: String) async throws { try await send(1, Array(text.utf8)) }
  func send(binary: Bytes) async throws { try await send(2, binary.array) }

  /// Under a mask of zeros.
  func send(_ opcode: UInt8, _ payload: [UInt8]) async throws {
    var writer = ByteWriter()
    writer.append(0x80 | opcode)
    if payload.count < 126 {
      writer.append(0x80 | UInt8(payload.count))
    } else if payload.count < 65_536 {
      writer.append(0xfe)
      writer.appendBigEndian(UInt16(payload.count))
    } else {
      writer.append(0xff)
      writer.appendBigEndian(UInt64(payload.count))
    }
    writer.append([0, 0, 0, 0])
    writer.append(payload)
    try await stream.send(writer.finish())
  }

  func frame() async throws -> Frame {
    let head = try await take(2)
    var count = Int(head[1])
    if count == 126 { count = try await take(2).reduce(0) { $0 << 8 | Int($1) } }
    if count == 127 { count = try await take(8).reduce(0) { $0 << 8 | Int($1) } }
    return Frame(opcode: head[0] & 15, payload: Bytes(try await take(count)))
  }

  /// The next message.
  func next() async throws -> Said {
    let frame = try await frame()
    switch frame.opcode {
    case 1: return try Said(json: frame.payload)
    case 2: return try Said(protobuf: frame.payload)
    default: throw Ended()
    }
  }

  /// Ends with a reset.
  func cut() { stream.cancel() }

  private func take(_ count: Int) async throws -> [UInt8] {
    while buffer.count < count {
      guard let piece = try await stream.next() else { throw Ended() }
      buffer += piece.array
    }
    defer { buffer.removeFirst(count) }
    return Array(buffer.prefix(count))
  }
}
