// What must hold of the HTTP/1 machine for any bytes at all: it ends, it says the same however the bytes are cut, and a
// head that it takes is one that it takes again, with the same meaning, when it is written anew (so no two readers of
// what we pass on can differ).

import Core

@testable import HTTP

public enum HTTP1Property {
  /// Traps when a property is broken.
  public static func check(_ input: [UInt8]) {
    guard let control = input.first else { return }
    let limits =
      control & 1 == 0
      ? HTTP1Limits() : HTTP1Limits(targetBytes: 24, headBytes: 120, fields: 4, chunkLineBytes: 12, trailerBytes: 40)
    let bytes = input.dropFirst()
    let whole = transcript([Array(bytes)], limits, again: true)
    precondition(whole == transcript(Pieces.cut(bytes, 1), limits, again: false), "byte by byte")
    precondition(whole == transcript(Pieces.cut(bytes, Int(control >> 1)), limits, again: false), "in pieces")
  }

  /// Everything that the machine says, the pieces of a body joined.
  private static func transcript(_ pieces: [[UInt8]], _ limits: HTTP1Limits, again: Bool) -> [UInt8] {
    var machine = HTTP1Machine(limits: limits)
    var told = ByteWriter()
    for piece in pieces {
      var consumed = 0
      reading: while true {
        let before = consumed
        switch machine.next(piece.span, consumed: &consumed) {
        case .needMore:
          precondition(consumed == piece.count, "needMore leaves nothing unread")
          break reading
        case .head(let head):
          write(head, into: &told)
          if again { checkAgain(head) }
        case .body(let range):
          precondition(range.lowerBound >= before && range.upperBound == consumed && !range.isEmpty, "body's place")
          told.append(piece.span.extracting(range))
        case .end(let trailers):
          told.append(2)
          if let trailers { write(trailers, into: &told) }
        case .failed(let failure):
          precondition(failure != .incomplete, "an inner word of the machine")
          told.append(3)
          told.append(failure.rawValue)
          return told.array
        }
      }
    }
    told.append(machine.isIdle ? 4 : 5)
    return told.array
  }

  private static func write(_ head: HTTP1Head, into told: inout ByteWriter) {
    told.append(1)
    told.append(head.request.method.rawValue)
    told.append(head.request.version.rawValue)
    told.append(head.request.target)
    told.append(0)
    told.append(head.request.authority)
    told.append(0)
    write(head.request.fields, into: &told)
    switch head.framing {
    case .none: told.append(1)
    case .chunked: told.append(2)
    case .length(let length):
      told.append(3)
      told.append(decimal: length)
    }
    for flag in [head.keepAlive, head.expectContinue, head.wantsWebSocket] { told.append(flag ? 1 : 0) }
  }

  private static func write(_ fields: Fields, into told: inout ByteWriter) {
    for index in 0..<fields.count {
      told.append(fields.known(at: index).rawValue)
      told.append(fields.name(at: index))
      told.append(0)
      told.append(fields.value(at: index))
      told.append(0)
    }
  }

  private static func checkAgain(_ head: HTTP1Head) {
    var text = ByteWriter()
    text.append(head.request.method.text)
    text.append(" ")
    text.append(head.request.target)
    text.append(head.request.version == .http10 ? " HTTP/1.0\r\n" : " HTTP/1.1\r\n")
    let fields = head.request.fields
    for index in 0..<fields.count {
      text.append(fields.name(at: index))
      text.append(": ")
      // An absolute target's authority stands for Host.
      fields.known(at: index) == .host ? text.append(head.request.authority) : text.append(fields.value(at: index))
      text.append("\r\n")
    }
    text.append("\r\n")
    var machine = HTTP1Machine(
      limits: HTTP1Limits(targetBytes: 1 << 20, headBytes: 1 << 20, fields: 1_000, chunkLineBytes: 1, trailerBytes: 1))
    var consumed = 0
    guard case .head(let second) = machine.next(text.span, consumed: &consumed) else {
      preconditionFailure("a head that was taken is refused when it is written anew")
    }
    precondition(
      second.request.method == head.request.method && second.request.target == head.request.target
        && second.framing == head.framing && second.keepAlive == head.keepAlive
        && second.request.fields.count == fields.count && consumed == text.count, "the same head means something else")
  }
}
