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
  enum Event: ~Copyable {
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

  /// What a line completes. Events are made of it only then: they are large, and lines are many.
  private enum Step {
    case nothing, head, chunk, trailers
  }

  private mutating func lines(_ bytes: Span<UInt8>, _ at: inout Int) -> Event {
    while at < bytes.count {
      do throws(HTTP1Failure) {
        switch held.isEmpty ? try lineInPlace(bytes, &at) : try heldLine(bytes, &at) {
        case .nothing: continue
        case .head: return .head(builder.take())
        case .chunk: return next(bytes, consumed: &at)
        case .trailers:
          defer { trailers = Fields() }
          return .end(trailers: trailers.isEmpty ? nil : trailers)
        }
      } catch {
        guard error != .incomplete else { return .needMore }
        state = .failed(error)
        held = []
        return .failed(error)
      }
    }
    return .needMore
  }

  private mutating func lineInPlace(_ bytes: Span<UInt8>, _ at: inout Int) throws(HTTP1Failure) -> Step {
    do throws(HTTP1Failure) {
      return try line(bytes, &at)
    } catch {
      // Bad or cut off? Bytes that are still to come must not change the answer, so the line's end decides.
      let limit = lineLimit
      if HTTP1Scan.lineFeed(bytes, from: at, to: at + limit) != nil {
        throw error == .incomplete ? .bareLineBreak : error
      }
      guard bytes.count - at < limit else { throw lineTooLong }
      held.append(bytes.extracting(at..<bytes.count))
      at = bytes.count
      throw .incomplete
    }
  }

  private mutating func heldLine(_ bytes: Span<UInt8>, _ at: inout Int) throws(HTTP1Failure) -> Step {
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

  /// Reads the line at `at`, and field lines as long as there are any. When it throws, `at` is where the line began that
  /// is to blame, and the count of bytes is without it.
  private mutating func line(_ bytes: Span<UInt8>, _ at: inout Int) throws(HTTP1Failure) -> Step {
    switch state {
    case .fields: return try fieldLines(bytes, &at)
    case .requestLine: try requestLine(bytes, &at)
    case .chunkSize:
      try chunkSize(bytes, &at)
      if case .chunkData = state { return .chunk }
    case .chunkEnd:
      at = try HTTP1Machine.emptyLine(bytes, at, else: .badChunkEnd)
      state = .chunkSize
    case .trailers: return try trailerLine(bytes, &at) ? .nothing : .trailers
    case .complete, .length, .chunkData, .failed: preconditionFailure("these states have no lines")
    }
    return .nothing
  }

  private mutating func requestLine(_ bytes: Span<UInt8>, _ at: inout Int) throws(HTTP1Failure) {
    var place = at
    if bytes[at] == HTTP1Scan.cr {
      place = try HTTP1Machine.emptyLine(bytes, at, else: .bareLineBreak)
      guard emptyLines < limits.emptyLines else { throw .badRequestLine }
      emptyLines += 1
    } else {
      try builder.requestLine(bytes, &place, limits: limits)
      guard place - at <= lineLimit else { throw .targetTooLong }
      emptyLines = 0
      lineBytes = place - at
      state = .fields
    }
    at = place
  }

  private mutating func fieldLines(_ bytes: Span<UInt8>, _ at: inout Int) throws(HTTP1Failure) -> Step {
    while at < bytes.count {
      var place = at
      let isField = try builder.fieldLine(bytes, &place, limits: limits)
      guard place - at <= limits.headBytes - lineBytes else { throw .headTooLarge }
      if !isField {
        try finishHead()
        at = place
        return .head
      }
      lineBytes += place - at
      at = place
    }
    return .nothing
  }

  private mutating func finishHead() throws(HTTP1Failure) {
    let framing = try builder.check()
    lineBytes = 0
    state =
      switch framing {
      case .none: .complete
      case .length(let length): .length(length)
      case .chunked: .chunkSize
      }
  }

  /// Reads one trailer; false at the empty line that ends them.
  private mutating func trailerLine(_ bytes: Span<UInt8>, _ at: inout Int) throws(HTTP1Failure) -> Bool {
    let line = try HTTP1FieldLine(bytes, at)
    let next = line?.next ?? at + 2
    guard next - at <= limits.trailerBytes - lineBytes else { throw .trailersTooLarge }
    if let line {
      guard trailers.count < limits.fields else { throw .tooManyFields }
      let name = trailers.add(
        line: bytes.extracting(at..<line.value.upperBound), nameCount: line.name.count,
        valueStart: line.value.lowerBound - at)
      guard HTTP1FieldLine.isTrailer(name) else { throw .forbiddenTrailer }
      lineBytes += next - at
    } else {
      lineBytes = 0
      state = .requestLine
    }
    at = next
    return line != nil
  }

  private mutating func chunkSize(_ bytes: Span<UInt8>, _ at: inout Int) throws(HTTP1Failure) {
    let line = try ChunkSizeLine(bytes, at)
    guard line.next - at <= limits.chunkLineBytes else { throw .chunkLineTooLong }
    at = line.next
    state = line.size == 0 ? .trailers : .chunkData(line.size)
  }

  /// Where the line ends that is empty, and must be.
  private static func emptyLine(
    _ bytes: Span<UInt8>, _ at: Int, else failure: HTTP1Failure
  ) throws(HTTP1Failure) -> Int {
    guard bytes[at] == HTTP1Scan.cr else { throw failure }
    guard at + 1 < bytes.count else { throw .incomplete }
    guard bytes[at + 1] == HTTP1Scan.lf else { throw failure }
    return at + 2
  }

  // MARK: Bounds

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
