// Puts the head of one request together, a line at a time. Each function reads a line in place from `at` on and moves
// `at` behind its LF; it throws `incomplete` where the bytes end before the line does, and `at` is then of no meaning.
// What framing depends on is noted as its field passes, so that nothing is looked for twice.

import Core

struct HTTP1HeadBuilder {
  private var method = Method.get
  private var version = HTTPVersion.http11
  // The target and the authority lie with the fields, in one piece of memory.
  private var target = 0..<0
  private var authority: Range<Int>?
  private var fields = Fields()
  private var facts = Facts()
  private var framing = HTTP1Head.Framing.none

  /// What the fields that steer the connection said.
  private struct Facts {
    var contentLength: Int?
    var hosts = 0
    var chunked = false
    var knownCoding = true
    var close = false
    var keepAlive = false
    var upgrade = false
    var webSocket = false
    var expectContinue = false
  }

  // MARK: The request line

  mutating func requestLine(_ bytes: Span<UInt8>, _ at: inout Int, limits: HTTP1Limits) throws(HTTP1Failure) {
    let methodEnd = HTTP1Scan.endOfToken(bytes, from: at)
    guard methodEnd < bytes.count else { throw .incomplete }
    guard bytes[methodEnd] == HTTP1Scan.space, methodEnd > at else { throw .badMethod }
    let name = bytes.extracting(at..<methodEnd)

    let start = methodEnd + 1
    let end = HTTP1Scan.endOfTarget(bytes, from: start)
    guard end < bytes.count else { throw .incomplete }
    guard end > start else { throw .badRequestLine }
    guard bytes[end] == HTTP1Scan.space else { throw bytes[end] < HTTP1Scan.space ? .badRequestLine : .badTarget }
    guard end - start <= limits.targetBytes else { throw .targetTooLong }

    at = end + 1
    version = try HTTP1HeadBuilder.version(bytes, &at)
    guard let method = Method(name), method != .connect else { throw .unknownMethod }
    self.method = method
    fields = Fields(reserving: 8, bytes: min(bytes.count - start, HTTP1HeadBuilder.usualBytes))
    try setTarget(bytes.extracting(start..<end))
  }

  /// Reads `HTTP/1.1` and the end of the line.
  private static func version(_ bytes: Span<UInt8>, _ at: inout Int) throws(HTTP1Failure) -> HTTPVersion {
    guard at + 8 <= bytes.count else {
      throw HTTP1Scan.lineFeed(bytes, from: at, to: bytes.count) == nil ? .incomplete : .badRequestLine
    }
    guard bytes.extracting(at..<at + 5).isEqual(to: "HTTP/"), bytes[at + 6] == 0x2e else { throw .badRequestLine }
    let major = bytes[at + 5] &- 0x30
    let minor = bytes[at + 7] &- 0x30
    guard major < 10, minor < 10 else { throw .badRequestLine }
    guard at + 8 < bytes.count else { throw .incomplete }
    guard bytes[at + 8] == HTTP1Scan.cr else {
      throw bytes[at + 8] == HTTP1Scan.lf ? .bareLineBreak : .badRequestLine
    }
    guard at + 9 < bytes.count else { throw .incomplete }
    guard bytes[at + 9] == HTTP1Scan.lf else { throw .bareLineBreak }
    guard major == 1 else { throw .unknownVersion }
    at += 10
    return minor == 0 ? .http10 : .http11
  }

  private mutating func setTarget(_ raw: Span<UInt8>) throws(HTTP1Failure) {
    if raw[0] == 0x2f {
      target = fields.keep(raw)
    } else if raw.count == 1 && raw[0] == 0x2a {
      guard method == .options else { throw .badTarget }
      target = fields.keep(raw)
    } else {
      try setAbsolute(raw)
    }
  }

  /// Takes `http://host/path` apart: its authority counts instead of the Host field's (RFC 9112 §3.2.2).
  private mutating func setAbsolute(_ raw: Span<UInt8>) throws(HTTP1Failure) {
    let start: Int
    if raw.count > 7 && raw.extracting(0..<7).equalsIgnoringCase("http://") {
      start = 7
    } else if raw.count > 8 && raw.extracting(0..<8).equalsIgnoringCase("https://") {
      start = 8
    } else {
      throw .badTarget
    }
    var end = start
    while end < raw.count && raw[end] != 0x2f && raw[end] != 0x3f { end += 1 }
    let host = raw.extracting(start..<end)
    guard HTTP1Host.isValid(host) else { throw .badTarget }
    authority = fields.keep(host)
    var path = ByteWriter(capacity: raw.count - end + 1)
    if end == raw.count {
      path.append(method == .options ? 0x2a : 0x2f)
    } else if raw[end] == 0x3f {
      path.append(0x2f)
    }
    path.append(raw.extracting(end..<raw.count))
    target = fields.keep(path.span)
  }

  // MARK: Field lines

  /// Reads one field line; false at the empty line that ends the head.
  mutating func fieldLine(_ bytes: Span<UInt8>, _ at: inout Int, limits: HTTP1Limits) throws(HTTP1Failure) -> Bool {
    let line = try HTTP1FieldLine(bytes, at)
    guard let line else {
      at += 2
      return false
    }
    guard fields.count < limits.fields else { throw .tooManyFields }
    let value = bytes.extracting(line.value)
    let name = fields.add(
      line: bytes.extracting(at..<line.value.upperBound), nameCount: line.name.count,
      valueStart: line.value.lowerBound - at)
    try note(name, value)
    at = line.next
    return true
  }

  private mutating func note(_ name: FieldName, _ value: Span<UInt8>) throws(HTTP1Failure) {
    switch name {
    case .host:
      facts.hosts += 1
      guard facts.hosts == 1 else { throw .repeatedHost }
      guard HTTP1Host.isValid(value) else { throw .badHost }
      if authority == nil { authority = fields.place(ofValue: fields.count - 1) }
    case .contentLength:
      guard facts.contentLength == nil else { throw .repeatedContentLength }
      guard let length = value.decimal else { throw .badContentLength }
      facts.contentLength = length
    case .transferEncoding:
      guard !facts.chunked else { throw .repeatedCoding }
      guard version == .http11 else { throw .codingInHTTP10 }
      facts.knownCoding = value.equalsIgnoringCase("chunked")
      facts.chunked = true
    case .connection:
      noteConnection(value)
    case .upgrade:
      facts.webSocket = facts.webSocket || value.listContains("websocket")
    case .expect where version == .http11:
      guard value.equalsIgnoringCase("100-continue") else { throw .unknownExpectation }
      facts.expectContinue = true
    default: break
    }
  }

  private mutating func noteConnection(_ value: Span<UInt8>) {
    // What nearly everybody sends.
    if value.equalsIgnoringCase("keep-alive") {
      facts.keepAlive = true
      return
    }
    if value.listContains("close") { facts.close = true }
    if value.listContains("keep-alive") { facts.keepAlive = true }
    if value.listContains("upgrade") { facts.upgrade = true }
  }

  // MARK: The end

  /// Checks what only the whole head shows, and answers how the body is framed.
  mutating func check() throws(HTTP1Failure) -> HTTP1Head.Framing {
    guard version != .http11 || facts.hosts == 1 else { throw .missingHost }
    // Only now: a head that is malformed further on is that first.
    guard facts.knownCoding else { throw .unknownCoding }
    guard !facts.chunked || facts.contentLength == nil else { throw .twoLengths }
    if facts.chunked {
      framing = .chunked
    } else if let length = facts.contentLength, length > 0 {
      framing = .length(length)
    }
    return framing
  }

  /// The head that was read and checked; the builder is as new.
  mutating func take() -> HTTP1Head {
    var taken = Fields()
    swap(&taken, &fields)
    let head = HTTP1Head(
      request: RequestHead(
        method: method, version: version, fields: taken, targetPlace: target, authorityPlace: authority ?? 0..<0,
        connectProtocol: nil),
      framing: framing, keepAlive: !facts.close && (version == .http11 || facts.keepAlive),
      expectContinue: facts.expectContinue && framing != .none,
      wantsWebSocket: facts.upgrade && facts.webSocket && version == .http11)
    self = HTTP1HeadBuilder()
    return head
  }

  /// Room for the head of a usual request, made at once.
  private static let usualBytes = 512
}
