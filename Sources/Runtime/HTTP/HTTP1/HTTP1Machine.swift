// The server's half of HTTP/1 framing, without I/O: bytes in, events out, as strict as RFC 9112 lets a server be, since
// every leniency here is somebody's request smuggling. The driver calls `next` with what it read until it answers
// `needMore`; it may stop after any event and come back with the rest, which is how pipelined requests wait their turn.
//
// States: requestLine → fields → (complete | length | chunkSize ⇄ chunkData/chunkEnd → trailers) → requestLine; failed
// is for ever. Events: head, then body any number of times, then end, always in this order.
// Whose fault: every failure is the peer's; the driver answers with its status and closes. There is no illegal move of
// the driver's: `next` may be called at any time, with any bytes.
// Memory: lines are read in place. Only a line that is split over two reads is copied (`held`), up to its limit; a line
// is judged when its LF is there or its limit is passed, so how the bytes were cut never changes what they mean.

import Core

struct HTTP1Machine: ~Copyable {
  enum Event {
    /// All bytes are used; there is nothing to tell before more come.
    case needMore
    case head(HTTP1Head)
    /// A piece of the body: where it stands in the bytes of this call.
    case body(Range<Int>)
    /// The request is complete.
    case end(trailers: Fields?)
    case failed(HTTP1Failure)
  }

  private enum State {
    case requestLine, fields, complete
    case length(Int)
    case chunkSize, chunkEnd, trailers
    case chunkData(Int)
    case failed(HTTP1Failure)
  }

  let limits: HTTP1Limits
  private var state = State.requestLine
  private var builder = HTTP1HeadBuilder()
  private var trailers = Fields()
  private var held: [UInt8] = []
  private var emptyLines = 0
  /// Bytes of complete lines of this head (or these trailers).
  private var lineBytes = 0

  init(limits: HTTP1Limits = HTTP1Limits()) { self.limits = limits }

  /// Whether the peer is between two requests: nothing is lost when the connection closes now.
  var isIdle: Bool {
    if case .requestLine = state { return held.isEmpty }
    return false
  }

  /// Reads on from `consumed`, which it moves, to the next event.
  mutating func next(_ bytes: Span<UInt8>, consumed: inout Int) -> Event {
    switch state {
    case .length(let remaining):
      return body(remaining, bytes, &consumed)
    case .chunkData(let remaining):
      return chunk(remaining, bytes, &consumed)
    case .complete:
      state = .requestLine
      return .end(trailers: nil)
    case .failed(let failure):
      return .failed(failure)
    default:
      return lines(bytes, &consumed)
    }
  }

  // MARK: Bodies

  private mutating func body(_ remaining: Int, _ bytes: Span<UInt8>, _ at: inout Int) -> Event {
    let count = min(remaining, bytes.count - at)
    guard count > 0 else { return .needMore }
    state = remaining == count ? .complete : .length(remaining - count)
    defer { at += count }
    return .body(at..<at + count)
  }

  private mutating func chunk(_ remaining: Int, _ bytes: Span<UInt8>, _ at: inout Int) -> Event {
    let count = min(remaining, bytes.count - at)
    guard count > 0 else { return .needMore }
    state = remaining == count ? .chunkEnd : .chunkData(remaining - count)
    defer { at += count }
    return .body(at..<at + count)
  }

  // MARK: Lines

  private mutating func lines(_ bytes: Span<UInt8>, _ at: inout Int) -> Event {
    while at < bytes.count {
      do throws(HTTP1Failure) {
        let event = held.isEmpty ? try lineInPlace(bytes, &at) : try heldLine(bytes, &at)
        if let event { return event }
      } catch {
        guard error != .incomplete else { return .needMore }
        state = .failed(error)
        held = []
        return .failed(error)
      }
      if case .chunkData(let remaining) = state { return chunk(remaining, bytes, &at) }
    }
    return .needMore
  }

  private mutating func lineInPlace(_ bytes: Span<UInt8>, _ at: inout Int) throws(HTTP1Failure) -> Event? {
    let start = at
    let limit = lineLimit
    do throws(HTTP1Failure) {
      return try line(bytes, &at)
    } catch {
      // Bad or cut off? Bytes that are still to come must not change the answer, so the line's end decides.
      if HTTP1Scan.lineFeed(bytes, from: start, to: start + limit) != nil {
        throw error == .incomplete ? .bareLineBreak : error
      }
      guard bytes.count - start < limit else { throw lineTooLong }
      held.append(bytes.extracting(start..<bytes.count))
      at = bytes.count
      throw .incomplete
    }
  }

  private mutating func heldLine(_ bytes: Span<UInt8>, _ at: inout Int) throws(HTTP1Failure) -> Event? {
    let room = lineLimit - held.count
    guard let end = HTTP1Scan.lineFeed(bytes, from: at, to: at + room) else {
      guard bytes.count - at < room else { throw lineTooLong }
      held.append(bytes.extracting(at..<bytes.count))
      at = bytes.count
      throw .incomplete
    }
    held.append(bytes.extracting(at..<end + 1))
    at = end + 1
    let whole = held
    held = []
    var index = 0
    return try line(whole.span, &index)
  }

  /// Reads one line that begins at `at`; the event that it completes, if any.
  private mutating func line(_ bytes: Span<UInt8>, _ at: inout Int) throws(HTTP1Failure) -> Event? {
    let start = at
    switch state {
    case .requestLine: try requestLine(bytes, &at)
    case .fields:
      let isField = try builder.fieldLine(bytes, &at, limits: limits)
      try count(at - start)
      if !isField { return .head(try finishHead()) }
    case .chunkSize: try chunkSize(bytes, &at)
    case .chunkEnd:
      try HTTP1Machine.emptyLine(bytes, &at, else: .badChunkEnd)
      state = .chunkSize
    case .trailers: return try trailerLine(bytes, &at)
    case .complete, .length, .chunkData, .failed: preconditionFailure("these states have no lines")
    }
    return nil
  }

  private mutating func requestLine(_ bytes: Span<UInt8>, _ at: inout Int) throws(HTTP1Failure) {
    let start = at
    if bytes[at] == HTTP1Scan.cr {
      try HTTP1Machine.emptyLine(bytes, &at, else: .bareLineBreak)
      emptyLines += 1
      guard emptyLines <= limits.emptyLines else { throw .badRequestLine }
      return
    }
    try builder.requestLine(bytes, &at, limits: limits)
    guard at - start <= lineLimit else { throw lineTooLong }
    emptyLines = 0
    lineBytes = at - start
    state = .fields
  }

  private mutating func finishHead() throws(HTTP1Failure) -> HTTP1Head {
    let head = try builder.finish()
    lineBytes = 0
    state =
      switch head.framing {
      case .none: .complete
      case .length(let length): .length(length)
      case .chunked: .chunkSize
      }
    return head
  }

  private mutating func trailerLine(_ bytes: Span<UInt8>, _ at: inout Int) throws(HTTP1Failure) -> Event? {
    let start = at
    let line = try HTTP1FieldLine(bytes, at)
    at = line?.next ?? at + 2
    try count(at - start)
    guard let line else {
      lineBytes = 0
      state = .requestLine
      defer { trailers = Fields() }
      return .end(trailers: trailers.isEmpty ? nil : trailers)
    }
    guard trailers.count < limits.fields else { throw .tooManyFields }
    let name = trailers.add(token: bytes.extracting(line.name), bytes.extracting(line.value))
    guard HTTP1FieldLine.isTrailer(name) else { throw .forbiddenTrailer }
    return nil
  }

  private mutating func chunkSize(_ bytes: Span<UInt8>, _ at: inout Int) throws(HTTP1Failure) {
    let start = at
    let line = try ChunkSizeLine(bytes, at)
    at = line.next
    guard at - start <= limits.chunkLineBytes else { throw .chunkLineTooLong }
    state = line.size == 0 ? .trailers : .chunkData(line.size)
  }

  private static func emptyLine(
    _ bytes: Span<UInt8>, _ at: inout Int, else failure: HTTP1Failure
  ) throws(HTTP1Failure) {
    guard bytes[at] == HTTP1Scan.cr else { throw failure }
    guard at + 1 < bytes.count else { throw .incomplete }
    guard bytes[at + 1] == HTTP1Scan.lf else { throw failure }
    at += 2
  }

  // MARK: Bounds

  private mutating func count(_ bytes: Int) throws(HTTP1Failure) {
    guard bytes <= lineLimit else { throw lineTooLong }
    lineBytes += bytes
  }

  /// How long the line that is being read may be.
  private var lineLimit: Int {
    switch state {
    case .requestLine: min(limits.headBytes, limits.targetBytes + HTTP1Limits.requestLineRest)
    case .fields: limits.headBytes - lineBytes
    case .chunkSize: limits.chunkLineBytes
    case .chunkEnd: 2
    default: limits.trailerBytes - lineBytes
    }
  }

  private var lineTooLong: HTTP1Failure {
    switch state {
    case .requestLine: .targetTooLong
    case .fields: .headTooLarge
    case .chunkSize: .chunkLineTooLong
    case .chunkEnd: .badChunkEnd
    default: .trailersTooLarge
    }
  }
}
