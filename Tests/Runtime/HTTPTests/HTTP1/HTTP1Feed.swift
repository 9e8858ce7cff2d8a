// Feeds an HTTP/1 machine and writes down what it says, as text, so that a case is one line in a table. The same bytes go
// in whole, byte by byte, and cut at every position; the machine must say the same each time.

import Core

@testable import HTTP

enum HTTP1Feed {
  /// What the machine says of bytes that arrive in these pieces: events joined with spaces, bodies joined.
  static func events(_ pieces: [[UInt8]], limits: HTTP1Limits = HTTP1Limits()) -> [String] {
    var machine = HTTP1Machine(limits: limits)
    var told: [String] = []
    var body: [UInt8] = []
    for piece in pieces {
      var consumed = 0
      reading: while true {
        switch machine.next(piece.span, consumed: &consumed) {
        case .needMore:
          precondition(consumed == piece.count, "needMore leaves nothing unread")
          break reading
        case .head(let head): told.append(describe(head))
        case .body(let range): body += piece[range]
        case .end(let trailers):
          if !body.isEmpty { told.append("body(\(String(decoding: body, as: UTF8.self)))") }
          body = []
          told.append("end" + (trailers.map { "(" + describe($0) + ")" } ?? ""))
        case .failed(let failure):
          if !body.isEmpty { told.append("body(\(String(decoding: body, as: UTF8.self)))") }
          return told + ["failed(\(failure))"]
        }
      }
    }
    if !body.isEmpty { told.append("body(\(String(decoding: body, as: UTF8.self)))") }
    if !machine.isIdle { told.append("open") }
    return told
  }

  static func everySplit(_ text: String, limits: HTTP1Limits = HTTP1Limits()) -> Set<[String]> {
    let bytes = Array(text.utf8)
    var seen: Set<[String]> = [events([bytes], limits: limits), events(bytes.map { [$0] }, limits: limits)]
    for cut in bytes.indices { seen.insert(events([Array(bytes[..<cut]), Array(bytes[cut...])], limits: limits)) }
    return seen
  }

  private static func describe(_ head: HTTP1Head) -> String {
    let request = head.request
    var text = "\(request.method.text) \(request.target.text) \(request.version == .http10 ? "1.0" : "1.1")"
    text += " @\(request.authority.text) [\(describe(request.fields))]"
    switch head.framing {
    case .none: break
    case .length(let length): text += " length=\(length)"
    case .chunked: text += " chunked"
    }
    if !head.keepAlive { text += " close" }
    if head.expectContinue { text += " expect" }
    if head.wantsWebSocket { text += " websocket" }
    return text
  }

  static func describe(_ fields: Fields) -> String {
    (0..<fields.count).map { "\(fields.nameText(at: $0))=\(fields.text(at: $0))" }.joined(separator: "|")
  }
}
