// One stream of an HTTP/2 connection: it gathers the head, feeds the body, and holds what of the answer nghttp2 has not
// asked for yet. nghttp2 pulls: it asks for data when the peer's windows allow, so the queue here is the only place where
// an answer waits, and its bound is what makes a handler wait.

internal import CNGHTTP2
internal import Core
internal import Net

@safe
final class HTTP2Exchange: Exchange, BodySource, @unchecked Sendable {
  let stream: Int32
  var slot = 0
  /// A cycle until the stream is closed: the session lets go of us then.
  private let session: HTTP2Session

  // The request's head, until its handler starts.
  private var fields = Fields(reserving: 8, bytes: 256)
  private var method: Method?
  private var target = 0..<0
  private var authority: Range<Int>?
  private var connectProtocol: String?
  private var refusal: HTTPError?
  private var trailers: Fields?
  private var started = false
  private var requestComplete = false
  private var body = RequestBody.empty

  // The answer.
  private var queue = BytesQueue()
  private var queued: Int { queue.byteCount }
  private var ended = false
  private var endFields: Fields?
  private var deferred = false
  private var reset = false
  private var webSocket: WebSocketDriver?
  private var isPaused = false
  private var unconsumed = 0
  private var held: Held?

  /// An answer that waits for the end of its request.
  private final class Held {
    let response: Response
    let piece: Bytes
    let timer: TimerID

    init(_ response: Response, _ piece: Bytes, _ timer: TimerID) {
      self.response = response
      self.piece = piece
      self.timer = timer
    }
  }

  /// How long an answer waits for the end of its request.
  private static let longestHold = Duration.seconds(1)

  /// Bytes of an answer that may wait for the peer's window.
  private static let maxQueued = 256 * 1024
  /// A frame.
  private static let longestTurn = 16_384

  init(_ session: HTTP2Session, _ stream: Int32) {
    self.session = session
    self.stream = stream
    super.init(session.service, session.connection.loop)
  }

  // MARK: The request

  func add(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    if started {
      trailers?.add(lowercased: name, value)
      return
    }
    if name.count > 0 && name[0] == 0x3a { return addPseudo(name, value) }
    let limits = service.limits
    guard fields.count < limits.maxFields, fields.byteCount + name.count + value.count <= limits.maxHeadBytes else {
      refusal = HTTPError(431, "head_too_large", "The header fields are larger than the server takes.")
      return
    }
    fields.add(lowercased: name, value)
  }

  private func addPseudo(_ name: Span<UInt8>, _ value: Span<UInt8>) {
    // nghttp2 lets no other names through, so their lengths tell them apart, but for two.
    switch name.count {
    case 5:
      guard value.count <= service.limits.maxTargetBytes else {
        refusal = HTTPError(414, "target_too_long", "The path is longer than the server takes.")
        return
      }
      target = fields.keep(value)
    case 7 where name[1] == UInt8(ascii: "m"): method = Method(value)
    case 9: connectProtocol = String(copying: value)
    case 10: authority = fields.keep(value)
    default: return
    }
  }

  func trailersBegin() { trailers = Fields() }

  /// Whether the handler is to be started.
  func headComplete(endsStream: Bool) -> Bool {
    if started {
      if endsStream { bodyComplete() }
      return false
    }
    started = true
    requestComplete = endsStream
    if !endsStream {
      // A cycle, until the exchange ends or the stream closes and the body is released.
      body = RequestBody(loop: loop, from: self)
    }
    return true
  }

  func bodyReceived(_ bytes: Span<UInt8>) {
    if let webSocket {
      consume(bytes.count)
      webSocket.receive(bytes)
    } else if phase == .done {
      consume(bytes.count)
    } else {
      body.feed(Bytes(copying: bytes))
    }
  }

  func bodyComplete() {
    requestComplete = true
    body.finish(trailers: trailers)
    sendHeld()
    webSocket?.peerFinished()
  }

  func bodyTaken(_ count: Int) { consume(count) }

  private func consume(_ count: Int) {
    if isPaused { unconsumed += count } else { session.consume(stream, count) }
  }

  /// Runs when nghttp2 has returned, with all of this read's data in place.
  func startHandler() {
    guard phase != .done, !reset else { return }
    let host = fields.index(of: .host).map { fields.place(ofValue: $0) }
    let authority = authority ?? host ?? 0..<0
    if refusal == nil { refusal = headRefusal(host ?? authority, authority) }
    let length = fields.number(.contentLength)
    var taken = Fields()
    swap(&taken, &fields)
    let peer = session.connection.peer(taken)
    let id = session.connection.requestID(taken)
    let head = RequestHead(
      method: method ?? .trace, version: .http2, fields: taken, targetPlace: target, authorityPlace: authority,
      connectProtocol: connectProtocol)
    begin(head, body, peer, id: id, declaredLength: length, refusal: refusal.take())
  }

  private func headRefusal(_ host: Range<Int>, _ authority: Range<Int>) -> HTTPError? {
    guard method != nil else { return HTTPError(501, "method_not_implemented", "This method is not known here.") }
    if host != authority, !fields.holdsSame(host, authority) {
      return HTTPError(400, "host_mismatch", "Host and :authority name different servers.")
    }
    return nil
  }

  // MARK: The answer

  override func sendComplete(_ response: Response, _ piece: Bytes) {
    guard isWorthWaitingFor else { return submitComplete(response, piece) }
    let timer = loop.schedule(after: HTTP2Exchange.longestHold) { [weak self] in self?.sendHeld() }
    held = Held(response, piece, timer)
  }

  private func submitComplete(_ response: Response, _ piece: Bytes) {
    let bodiless = isHead || response.status == 204 || response.status == 304
    endFields = response.trailers
    ended = true
    if !bodiless && !piece.isEmpty { enqueue(piece) }
    // With a length, some clients are content when it is reached and never read the trailers.
    let isUnsaid = response.status == 204 || response.status == 304 || endFields != nil
    let length = isUnsaid ? nil : piece.count
    submit(response, length: length, hasBody: queued > 0 || endFields != nil)
  }

  override func sendHead(_ response: Response, length: Int?) { submit(response, length: length, hasBody: true) }

  override func sendPiece(_ piece: Bytes) {
    enqueue(piece)
    resume()
  }

  override func sendEnd(_ trailers: Fields?) {
    endFields = trailers
    ended = true
    resume()
  }

  override func cutOff(_ error: HTTPError) { resetStream(NGHTTP2_INTERNAL_ERROR) }

  override var hasRoom: Bool { queued < HTTP2Exchange.maxQueued }

  /// Clients in use (curl before 8) lose an answer, or wait for ever, when its end reaches them while they send. One that
  /// has declared a little is answered when it has sent it.
  private var isWorthWaitingFor: Bool {
    guard !requestComplete, let fields = request?.fields, !fields.contains(.expect) else { return false }
    return fields.number(.contentLength).map { $0 <= service.limits.maxDiscardedBytes } ?? false
  }

  private func sendHeld() {
    guard let held = held.take() else { return }
    loop.cancel(held.timer)
    submitComplete(held.response, held.piece)
    session.pumpSoon()
  }

  private func dropHeld() {
    if let held = held.take() { loop.cancel(held.timer) }
  }

  /// An answer that is complete while the peer still sends tells it to stop (RFC 9113 §8.1).
  func answerSent() {
    if !requestComplete { resetStream(NGHTTP2_NO_ERROR) }
  }

  private func resetStream(_ code: nghttp2_error_code) {
    guard !reset, let nghttp2 = unsafe session.session else { return }
    reset = true
    unsafe nghttp2_submit_rst_stream(nghttp2, UInt8(NGHTTP2_FLAG_NONE.rawValue), stream, code.rawValue)
    session.pumpSoon()
  }

  private func enqueue(_ piece: Bytes) {
    queue.append(piece)
  }

  private func resume() {
    guard deferred, let nghttp2 = unsafe session.session else { return }
    deferred = false
    unsafe nghttp2_session_resume_data(nghttp2, stream)
    session.pumpSoon()
  }

  private func submit(_ response: Response, length: Int?, hasBody: Bool) {
    guard let nghttp2 = unsafe session.session, !reset else { return }
    if !ended || queued > HTTP2Exchange.longestTurn { unsafe takeTurns(nghttp2) }
    fill(session.connection.shared, response, length)
    var provider = unsafe nghttp2_data_provider(
      source: nghttp2_data_source(ptr: Unmanaged.passUnretained(self).toOpaque()),
      read_callback: { _, _, _, limit, flags, source, _ in
        unsafe Unmanaged<HTTP2Exchange>.fromOpaque(source!.pointee.ptr)._withUnsafeGuaranteedRef {
          unsafe $0.offer(limit, &flags!.pointee)
        }
      })
    unsafe session.connection.shared.headerList.withNames { names in
      if hasBody {
        _ = unsafe nghttp2_submit_response(nghttp2, stream, names.baseAddress, names.count, &provider)
      } else {
        _ = unsafe nghttp2_submit_response(nghttp2, stream, names.baseAddress, names.count, nil)
      }
    }
    session.pumpSoon()
  }

  /// Puts the head's fields into the loop's list.
  private func fill(_ shared: LoopShared, _ response: Response, _ length: Int?) {
    shared.headerList.begin(response.status)
    shared.headerList.add(response.fields)
    if response.trailers == nil {
      shared.headerList.add(service.commonFields)
      shared.headerList.addDate(shared.date(loop.now))
    }
    if let id { shared.headerList.add(id, indexed: session.isNewSecond(loop.now)) }
    if let length { shared.headerList.addLength(length) }
  }

  /// Unless its client says otherwise, nghttp2 sends a stream to its end before the next (RFC 9218 §4.2); a long answer
  /// shall not keep others waiting, whose client has said nothing.
  private func takeTurns(_ nghttp2: OpaquePointer) {
    if request?.fields.contains(.priority) == true { return }
    var turns = nghttp2_extpri(urgency: UInt32(NGHTTP2_EXTPRI_DEFAULT_URGENCY), inc: 1)
    unsafe nghttp2_session_change_extpri_stream_priority(nghttp2, stream, &turns, 0)
  }

  /// nghttp2 asks how much there is to send; the bytes themselves go by `sendPieces`.
  func offer(_ limit: Int, _ flags: inout UInt32) -> Int {
    if queued == 0 && !ended {
      deferred = true
      return Int(NGHTTP2_ERR_DEFERRED.rawValue)
    }
    let count = min(limit, queued)
    if count == queued && ended {
      flags |= NGHTTP2_DATA_FLAG_EOF.rawValue
      if let endFields {
        flags |= NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
        submitTrailers(endFields)
      }
    }
    if count > 0 { flags |= NGHTTP2_DATA_FLAG_NO_COPY.rawValue }
    return count
  }

  private func submitTrailers(_ fields: Fields) {
    let list = session.connection.shared.headerList
    list.beginTrailers()
    list.add(fields)
    unsafe list.withNames { names in
      _ = unsafe nghttp2_submit_trailer(session.session, stream, names.baseAddress, names.count)
    }
  }

  /// Moves `count` bytes of the answer to the connection, behind the frame's header.
  func sendPieces(_ connection: HTTPConnection, _ header: Span<UInt8>, _ count: Int) {
    connection.write(header)
    session.earn()
    if let piece = queue.popOnly(count) { connection.write(piece) } else { queue.take(count) { connection.write($0) } }
    if queued < HTTP2Exchange.maxQueued / 2 {
      roomAgain()
      webSocket?.roomAgain()
    }
  }

  // MARK: The end

  override func drain() {
    super.drain()
    webSocket?.drain()
  }

  func streamClosed() {
    dropHeld()
    reset = true
    webSocket?.carrierClosed()
    webSocket = nil
    peerGone()
    // A stream that became a WebSocket, or was reset before its handler began, has no exchange that ends.
    body.release()
  }

  override func upgrade(_ upgrade: WebSocketUpgrade, _ response: Response) {
    let driver = WebSocketDriver(upgrade, .stream(self), service, loop)
    webSocket = driver
    sendHead(response, length: nil)
    driver.opened()
    if isDraining { driver.drain() }
    // Frames that came with the request.
    while let piece = body.takePiece() { driver.receive(piece.span) }
    if requestComplete { driver.peerFinished() }
  }

  /// A WebSocket writes its frames as the body of the answer.
  func writeFrame(_ frame: Bytes) { sendPiece(frame) }
  var queuedBytes: Int { queued }
  func setPaused(_ paused: Bool) {
    isPaused = paused
    if !paused {
      let held = unconsumed
      unconsumed = 0
      session.consume(stream, held)
    }
  }
  func endFrames() { sendEnd(nil) }
  func abortFrames() { resetStream(NGHTTP2_CANCEL) }
}
