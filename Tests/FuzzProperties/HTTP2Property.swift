// What must hold of HTTP/2 for any bytes behind the preface: the scan of frames says the same however they are cut, and
// what a plain reading of the whole says; and a real session on a real loop survives them and leaves nothing behind.

import Core
import Glibc

@testable import HTTP
@testable import Net

public enum HTTP2Property {
  private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

  /// Traps when a property is broken.
  public static func check(_ input: [UInt8]) {
    guard let control = input.first else { return }
    let bytes = preface + input.dropFirst()
    let whole = scan([bytes])
    precondition(whole == scan(Pieces.cut(bytes[...], 1)), "byte by byte")
    precondition(whole == scan(Pieces.cut(bytes[...], Int(control))), "in pieces")
    precondition(whole == fault(bytes), "not what the frames say")
    // Few pieces: each is a turn of the loop.
    HTTP2Rig.run(Pieces.cut(bytes[...], max(Int(control), bytes.count / 16)))
  }

  private static func scan(_ pieces: [[UInt8]]) -> HTTP2FrameScan.Fault? {
    var scan = HTTP2FrameScan()
    for piece in pieces where scan.fault == nil {
      let good = scan.scan(piece.span)
      precondition(scan.fault == nil ? good == piece.count : good < piece.count, "all that is good, and no more")
    }
    return scan.fault
  }

  /// The same by looking at all of it, with every identifier remembered.
  private static func fault(_ bytes: [UInt8]) -> HTTP2FrameScan.Fault? {
    var opened: Set<UInt32> = []
    var ended: Set<UInt32> = []
    var gaps = 0
    var inBlock = false
    var at = preface.count
    while at + 9 <= bytes.count {
      let length = Int(bytes[at]) << 16 | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2])
      let (type, flags) = (bytes[at + 3], bytes[at + 4])
      let stream = bytes[at + 5..<at + 9].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
      at += 9 + length
      if inBlock && type != 9 { return .protocolError }
      if type == 9 && length > 16_384 { return .frameSize }
      if type == 1 || type == 9 { inBlock = flags & 4 == 0 }
      if type == 2 && stream == 0 { return .protocolError }
      guard stream & 1 == 1, [0, 1, 3].contains(type) else { continue }
      // What was forgotten is judged more mildly, and only the scan knows what that is.
      if gaps > HTTP2PeerStreams.maxSkipped || opened.count > HTTP2PeerStreams.maxOpen { return scan([bytes]) }
      let highest = opened.max() ?? 0
      if type == 1 && stream > highest {
        if stream > (opened.isEmpty ? 1 : highest + 2) { gaps += 1 }
        opened.insert(stream)
      } else if stream > highest {
        continue
      } else if type == 1 && !opened.contains(stream) {
        return .protocolError
      } else if type != 3 && (ended.contains(stream) || !opened.contains(stream)) {
        return .streamClosed
      }
      if type == 3 || flags & 1 == 1 { ended.insert(stream) }
    }
    return nil
  }
}
