// What a peer has said of its streams: which it has opened, and which of those it has not ended. From this alone follows
// which of its frames come too late (RFC 9113 §5.1, §5.1.1), whatever has become of the stream here; so nghttp2 need not
// keep streams that are over. A pure machine.
//
// A stream that we cut off stays open by this account, since the peer may not know yet: its frames are a legal race. Most
// peers never end it, so the list is bounded; of streams up to the last one that was forgotten nothing is said any more.

internal import Core

struct HTTP2PeerStreams {
  /// The peer's mistake.
  enum Fault {
    /// A stream is opened after a later one.
    case identifier
    /// Something is sent on a stream after its end.
    case closed
  }

  /// Opened and not ended, in the order of opening.
  private var open: ContiguousArray<UInt32> = []
  private var highest: UInt32 = 0
  /// Streams up to this one may be open without being listed.
  private var forgotten: UInt32 = 0
  /// Identifiers that were passed over, and so are closed without ever having been opened.
  private var skipped: [ClosedRange<UInt32>] = []

  static let maxOpen = 512
  static let maxSkipped = 64

  /// A head, which opens a stream, or trailers.
  mutating func headers(_ stream: UInt32, ends: Bool) -> Fault? {
    if stream > highest {
      if stream > highest + 2 { skip((highest == 0 ? 1 : highest + 2)...(stream - 2)) }
      highest = stream
      if !ends { remember(stream) }
      return nil
    }
    if skipped.contains(where: { $0.contains(stream) }) { return .identifier }
    return sent(stream, ends: ends)
  }

  /// A piece of a body. On a stream that was never opened it is nghttp2 that objects.
  mutating func data(_ stream: UInt32, ends: Bool) -> Fault? {
    stream > highest ? nil : sent(stream, ends: ends)
  }

  mutating func reset(_ stream: UInt32) {
    if let place = open.lastIndex(of: stream) { open.remove(at: place) }
  }

  private mutating func sent(_ stream: UInt32, ends: Bool) -> Fault? {
    // The latest are the busiest.
    guard let place = open.lastIndex(of: stream) else { return stream > forgotten ? .closed : nil }
    if ends { open.remove(at: place) }
    return nil
  }

  private mutating func remember(_ stream: UInt32) {
    if open.count == HTTP2PeerStreams.maxOpen { forgotten = open.removeFirst() }
    open.append(stream)
  }

  /// The oldest gaps are forgotten: what opens in them is then refused as closed, which is milder and still right.
  private mutating func skip(_ range: ClosedRange<UInt32>) {
    if skipped.count == HTTP2PeerStreams.maxSkipped { skipped.removeFirst() }
    skipped.append(range)
  }
}
