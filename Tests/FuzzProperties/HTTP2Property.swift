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
    for piece in pieces { if let fault = scan.scan(piece.span) { return fault } }
    return nil
  }

  /// The same by looking at all of it, with every identifier that was opened remembered.
  private static func fault(_ bytes: [UInt8]) -> HTTP2FrameScan.Fault? {
    var opened: Set<UInt32> = []
    var gaps = 0
    var at = preface.count
    while at + 9 <= bytes.count {
      let length = Int(bytes[at]) << 16 | Int(bytes[at + 1]) << 8 | Int(bytes[at + 2])
      let stream = bytes[at + 5..<at + 9].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
      if bytes[at + 3] == 9, length > 16_384 { return .frameSize }
      if bytes[at + 3] == 1, stream & 1 == 1, opened.insert(stream).inserted {
        let highest = opened.filter { $0 != stream }.max() ?? 0
        if stream < highest {
          // What opens in a gap that is forgotten is closed, too, but not for the scan to say.
          return gaps <= 64 ? .streamIdentifier : scan([bytes])
        }
        if stream > highest + 2 { gaps += 1 }
      }
      at += 9 + length
    }
    return nil
  }
}
