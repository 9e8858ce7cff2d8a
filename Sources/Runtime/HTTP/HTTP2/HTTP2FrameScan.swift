// Looks over the frame headers that come in, beside nghttp2 and before it, for what nghttp2 lets pass: a CONTINUATION that
// is larger than a frame may be, a PRIORITY of no stream, and what comes too late for its stream (RFC 9113 §4.2, §6.3,
// §5.1). A pure machine; of the bytes it keeps 9 at most.

internal import Core

struct HTTP2FrameScan {
  /// What a peer must not do; each ends the connection.
  enum Fault {
    case frameSize
    case protocolError
    case streamClosed
  }

  /// The first fault; nothing behind it is looked at.
  private(set) var fault: Fault?
  private var streams = HTTP2PeerStreams()
  private var header = InlineArray<9, UInt8>(repeating: 0)
  private var filled = 0
  /// A field block has begun, and nothing else may come before its end.
  private var inBlock = false
  private var payload: Int
  private let maxFrame: Int

  private static let prefaceBytes = 24
  private static let dataType: UInt8 = 0
  private static let headersType: UInt8 = 1
  private static let priorityType: UInt8 = 2
  private static let resetType: UInt8 = 3
  private static let continuationType: UInt8 = 9
  private static let endStream: UInt8 = 1
  private static let endHeaders: UInt8 = 4

  init(maxFrame: Int = 16_384) {
    self.maxFrame = maxFrame
    payload = HTTP2FrameScan.prefaceBytes
  }

  /// Goes on to the end of `bytes`, or to the first fault; answers how many of them are free of it.
  mutating func scan(_ bytes: Span<UInt8>) -> Int {
    var at = 0
    while at < bytes.count {
      if payload > 0 {
        let step = min(payload, bytes.count - at)
        payload -= step
        at += step
        continue
      }
      if filled == 0 && at &+ 9 <= bytes.count {
        fault = frame(bytes.extracting(at..<at &+ 9))
        if fault != nil { return at }
        at &+= 9
        continue
      }
      header[filled] = bytes[at]
      filled += 1
      at += 1
      guard filled == 9 else { continue }
      filled = 0
      let whole = header
      fault = frame(whole.span)
      if fault != nil { return at - 1 }
    }
    return at
  }

  private mutating func frame(_ header: Span<UInt8>) -> Fault? {
    payload = Int(header[0]) << 16 | Int(header[1]) << 8 | Int(header[2])
    let stream =
      UInt32(header[5] & 0x7f) << 24 | UInt32(header[6]) << 16 | UInt32(header[7]) << 8 | UInt32(header[8])
    let type = header[3]
    let ends = header[4] & HTTP2FrameScan.endStream != 0
    if inBlock && type != HTTP2FrameScan.continuationType { return .protocolError }
    if type == HTTP2FrameScan.headersType || type == HTTP2FrameScan.continuationType {
      inBlock = header[4] & HTTP2FrameScan.endHeaders == 0
    }
    switch type {
    case HTTP2FrameScan.continuationType: return payload > maxFrame ? .frameSize : nil
    case HTTP2FrameScan.priorityType: return stream == 0 ? .protocolError : nil
    // What a client sends on streams that it cannot have opened is nghttp2's to refuse.
    case _ where stream & 1 == 0: return nil
    case HTTP2FrameScan.headersType: return fault(streams.headers(stream, ends: ends))
    case HTTP2FrameScan.dataType: return fault(streams.data(stream, ends: ends))
    case HTTP2FrameScan.resetType: streams.reset(stream)
    default: break
    }
    return nil
  }

  private func fault(_ fault: HTTP2PeerStreams.Fault?) -> Fault? {
    switch fault {
    case nil: nil
    case .identifier: .protocolError
    case .closed: .streamClosed
    }
  }
}
