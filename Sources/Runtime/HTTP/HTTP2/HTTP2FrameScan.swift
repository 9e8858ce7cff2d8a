// Looks over the frame headers that come in, beside nghttp2 and before it, for what nghttp2 lets pass: a CONTINUATION that
// is larger than a frame may be, and a stream that is opened after a later one (RFC 9113 §4.2, §5.1.1). It also tells
// which frames bring nothing, so that a flood of them can be ended. A pure machine; it keeps 9 bytes at most.

internal import Core

struct HTTP2FrameScan {
  /// What a peer must not do.
  enum Fault {
    case frameSize
    case streamIdentifier
  }

  /// Identifiers that were passed over, and so are closed without ever having been opened.
  private var skipped: [ClosedRange<UInt32>] = []
  private var highest: UInt32 = 0
  private var header = InlineArray<9, UInt8>(repeating: 0)
  private var filled = 0
  private var payload: Int
  private let maxFrame: Int

  private static let prefaceBytes = 24
  private static let maxSkipped = 64
  private static let headersType: UInt8 = 1
  private static let continuationType: UInt8 = 9

  init(maxFrame: Int = 16_384) {
    self.maxFrame = maxFrame
    payload = HTTP2FrameScan.prefaceBytes
  }

  /// Goes on to the end of `bytes`, or to the first fault.
  mutating func scan(_ bytes: Span<UInt8>) -> Fault? {
    var at = 0
    while at < bytes.count {
      if payload > 0 {
        let step = min(payload, bytes.count - at)
        payload -= step
        at += step
        continue
      }
      if filled == 0 && at &+ 9 <= bytes.count {
        if let fault = frame(bytes.extracting(at..<at &+ 9)) { return fault }
        at &+= 9
        continue
      }
      header[filled] = bytes[at]
      filled += 1
      at += 1
      guard filled == 9 else { continue }
      filled = 0
      let whole = header
      if let fault = frame(whole.span) { return fault }
    }
    return nil
  }

  private mutating func frame(_ header: Span<UInt8>) -> Fault? {
    payload = Int(header[0]) << 16 | Int(header[1]) << 8 | Int(header[2])
    let type = header[3]
    let stream =
      UInt32(header[5] & 0x7f) << 24 | UInt32(header[6]) << 16 | UInt32(header[7]) << 8 | UInt32(header[8])
    if type == HTTP2FrameScan.continuationType && payload > maxFrame { return .frameSize }
    guard type == HTTP2FrameScan.headersType, stream & 1 == 1 else { return nil }
    if stream > highest {
      if stream > highest + 2 { skip((highest == 0 ? 1 : highest + 2)...(stream - 2)) }
      highest = stream
      return nil
    }
    return skipped.contains { $0.contains(stream) } ? .streamIdentifier : nil
  }

  /// The oldest gaps are forgotten: what opens in them is then refused as closed, which is milder and still right.
  private mutating func skip(_ range: ClosedRange<UInt32>) {
    if skipped.count == HTTP2FrameScan.maxSkipped { skipped.removeFirst() }
    skipped.append(range)
  }
}
