// HTTP/2 frames as bytes, for tests that send what no client would.

enum RawFrame {
  static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
  static let endStream: UInt8 = 1
  static let endHeaders: UInt8 = 4

  enum Kind: UInt8 {
    case data, headers, priority, reset, settings, pushPromise, ping, goAway, windowUpdate, continuation
  }

  static func frame(_ kind: Kind, _ stream: UInt32, flags: UInt8 = 0, _ payload: [UInt8] = []) -> [UInt8] {
    let length = payload.count
    return [UInt8(length >> 16), UInt8(length >> 8 & 255), UInt8(length & 255), kind.rawValue, flags] + number(stream)
      + payload
  }

  static func number(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (24 - 8 * $0)) } }

  static func data(_ stream: UInt32, _ text: String = "", ends: Bool = false) -> [UInt8] {
    frame(.data, stream, flags: ends ? endStream : 0, Array(text.utf8))
  }

  /// A request, its fields by HPACK's static table or as they are.
  static func request(
    _ stream: UInt32, _ path: String = "/hello", post: Bool = false, ends: Bool = true, priority: String? = nil
  ) -> [UInt8] {
    var block: [UInt8] = [post ? 0x83 : 0x82, 0x86, 0x04, UInt8(path.utf8.count)] + Array(path.utf8)
    block += [0x01, 4] + Array("test".utf8)
    if let priority {
      block += [0x00, 8] + Array("priority".utf8) + [UInt8(priority.utf8.count)] + Array(priority.utf8)
    }
    return frame(.headers, stream, flags: endHeaders | (ends ? endStream : 0), block)
  }

  static func settings(_ values: [(UInt16, UInt32)] = []) -> [UInt8] {
    frame(.settings, 0, values.flatMap { [UInt8($0.0 >> 8), UInt8($0.0 & 255)] + number($0.1) })
  }
}

/// A frame that came.
struct ReceivedFrame: Sendable {
  let kind: UInt8
  let flags: UInt8
  let stream: UInt32
  let payload: [UInt8]

  var ends: Bool { flags & RawFrame.endStream != 0 && kind <= RawFrame.Kind.headers.rawValue }
  func isA(_ kind: RawFrame.Kind) -> Bool { self.kind == kind.rawValue }

  /// GOAWAY's error code.
  var goAwayCode: UInt32? {
    isA(.goAway) ? payload[4..<8].reduce(0) { $0 << 8 | UInt32($1) } : nil
  }
}

extension RawClient {
  /// The next frame; nil at the end.
  func frame() throws -> ReceivedFrame? {
    let head = try read(9)
    guard head.count == 9 else { return nil }
    let length = head[..<3].reduce(0) { $0 << 8 | Int($1) }
    let stream = head[5...].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
    return ReceivedFrame(kind: head[3], flags: head[4], stream: stream, payload: try read(length))
  }

  /// Reads on to the first frame that is wanted; nil when there is none before the end.
  func frame(where isWanted: (ReceivedFrame) -> Bool) throws -> ReceivedFrame? {
    while let next = try frame() { if isWanted(next) { return next } }
    return nil
  }
}
