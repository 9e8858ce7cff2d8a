// permessage-deflate (RFC 7692) without context takeover: each message is packed by itself, so one pair of streams
// serves every socket of a loop, and a parked socket holds no window. Both belong to one loop.

import Core

/// Unpacks messages.
final class MessageInflater {
  private let stream = ZlibStream(decompressing: .raw(windowBits: 15))
  // What every sender cuts off, RFC 7692 §7.2.2.
  private static let tail: [UInt8] = [0, 0, 0xff, 0xff]

  func inflate(_ message: Span<UInt8>, limit: Int) throws(InflateFailure) -> Bytes {
    stream.reset()
    var output = ByteWriter(capacity: min(limit, message.count * 4))
    _ = try stream.decompress(message, limit: limit, into: &output)
    let place = try stream.decompress(MessageInflater.tail.span, limit: limit - output.count, into: &output)
    guard case .atBlock = place else { throw .corrupt }
    return output.finish()
  }
}

/// Packs messages, for peers with windows of any size that zlib can do.
final class MessageDeflater {
  private let level: Int32
  private var streams = [ZlibStream?](repeating: nil, count: 7)

  init(level: Int = 1) { self.level = Int32(level) }

  func deflate(_ message: Span<UInt8>, windowBits: Int = 15, into output: inout ByteWriter) {
    let stream = stream(windowBits: windowBits)
    stream.reset()
    stream.compress(message, .sync, into: &output)
    output.removeLast(4)
  }

  private func stream(windowBits: Int) -> ZlibStream {
    precondition(WebSocketDeflate.windowBits.contains(windowBits), "the handshake agrees on no other window")
    let index = windowBits - WebSocketDeflate.windowBits.lowerBound
    if let stream = streams[index] { return stream }
    let stream = ZlibStream(compressing: .raw(windowBits: Int32(windowBits)), level: level)
    streams[index] = stream
    return stream
  }
}
