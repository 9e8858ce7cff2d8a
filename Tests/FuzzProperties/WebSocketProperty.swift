// What must hold of the WebSocket machine for any bytes: it ends, it says the same however they are cut, and what the
// encoder of one side writes is what the machine of the other side reads, masked, fragmented and compressed or not.

import Core

@testable import HTTP

public enum WebSocketProperty {
  private static let limits = WebSocketLimits(messageBytes: 4_096, fragments: 8)

  /// Traps when a property is broken.
  public static func check(_ input: [UInt8]) {
    guard let control = input.first else { return }
    let role: WebSocketRole = control & 1 == 0 ? .server : .client
    let deflates = control & 2 != 0
    let bytes = input.dropFirst()
    let whole = transcript([Array(bytes)], role, deflates)
    precondition(whole == transcript(Pieces.cut(bytes, 1), role, deflates), "byte by byte")
    precondition(whole == transcript(Pieces.cut(bytes, Int(control >> 2)), role, deflates), "in pieces")
    checkRoundTrip(Array(bytes.prefix(4_096)), role, deflates, control)
  }

  private static func transcript(_ pieces: [[UInt8]], _ role: WebSocketRole, _ deflates: Bool) -> [UInt8] {
    var machine = WebSocketMachine(role: role, limits: limits, inflater: deflates ? inflater.value : nil)
    var told = ByteWriter()
    for piece in pieces {
      var consumed = 0
      while let event = next(&machine, piece, &consumed) {
        told.append(event.0)
        told.appendBigEndian(UInt32(event.1.count))
        told.append(event.1)
      }
    }
    return told.array
  }

  /// The next event as a byte and what it carries; nil where more is needed.
  private static func next(
    _ machine: inout WebSocketMachine, _ piece: [UInt8], _ consumed: inout Int
  ) -> (UInt8, Bytes)? {
    switch machine.next(piece.span, consumed: &consumed) {
    case .needMore:
      precondition(consumed == piece.count, "needMore leaves nothing unread")
      return nil
    case .message(let kind, let message):
      precondition(message.count <= limits.messageBytes, "beyond the bound")
      if kind == .text {
        precondition(String(validating: message.array, as: UTF8.self) != nil, "text that is not UTF-8")
      }
      return (kind.rawValue, message)
    case .ping(let payload): return (3, payload)
    case .pong(let payload): return (4, payload)
    case .close(let code, let reason):
      precondition(code.map(WebSocketCloseCode.isValid) != false, "a code that must not be sent")
      return (5, Bytes("\(code ?? 0) \(reason)"))
    case .failed(let failure):
      precondition(WebSocketCloseCode.isValid(failure.code), "we must not send this")
      return (6, Bytes("\(failure.code)"))
    }
  }

  /// Sends `payload` as one message, in two fragments with a ping between them, to the other side.
  private static func checkRoundTrip(_ payload: [UInt8], _ role: WebSocketRole, _ deflates: Bool, _ control: UInt8) {
    let mask: UInt32? = role == .server ? UInt32(control) &* 0x9e37_79b1 | 1 : nil
    var message = payload
    if deflates {
      var packed = ByteWriter()
      deflater.value.deflate(payload.span, windowBits: 9 + Int(control >> 2) % 7, into: &packed)
      message = packed.finish().array
      guard message.count <= limits.messageBytes else { return }
    }
    let cut = message.count * Int(control) / 255
    var wire = ByteWriter()
    WebSocketEncoder.frame(
      .binary, message.span.extracting(0..<cut), compressed: deflates, mask: mask, isFinal: false, into: &wire)
    WebSocketEncoder.frame(.ping, payload.span.extracting(0..<min(125, payload.count)), mask: mask, into: &wire)
    WebSocketEncoder.frame(.continuation, message.span.extracting(cut..<message.count), mask: mask, into: &wire)
    WebSocketEncoder.close(1000, "bye", mask: mask, into: &wire)
    var machine = WebSocketMachine(role: role, limits: limits, inflater: deflates ? inflater.value : nil)
    var consumed = 0
    let bytes = wire.finish().array
    let ping = next(&machine, bytes, &consumed)
    precondition(ping?.0 == 3 && ping?.1.array == Array(payload.prefix(125)), "the ping between")
    let whole = next(&machine, bytes, &consumed)
    precondition(whole?.0 == 2 && whole?.1.array == payload, "the message")
    precondition(next(&machine, bytes, &consumed)?.1 == Bytes("1000 bye"), "the close")
  }

  private static let inflater = Reused(MessageInflater())
  private static let deflater = Reused(MessageDeflater())
}
