// One HTTP/2 connection: nghttp2 keeps the protocol's states and tables, this gives it bytes and sends what it makes. It
// belongs to its `HTTPConnection` and lives on that loop.
//
// nghttp2 calls back while it reads or writes, and must not be re-entered then: the callbacks note what happened, heads
// that are complete wait in `ready`, and handlers start when nghttp2 has returned. A head and a body that came in one
// read are therefore both there when the handler starts, so a small call never suspends.
//
// Faults: what the peer does wrong ends a stream or the connection, with nghttp2's code; frames that cost us and bring
// nothing use up a budget and then end the connection with ENHANCE_YOUR_CALM; a peer that does not read is not read from;
// a failure of nghttp2 itself is ours.

internal import CNGHTTP2
internal import Core
internal import Net

@safe
final class HTTP2Session {
  let connection: HTTPConnection
  let service: HTTPService
  var session: OpaquePointer?
  var ready: ContiguousArray<HTTP2Exchange> = []
  /// The stream whose head is being read; one of `streams`.
  var current: Unmanaged<HTTP2Exchange>?
  /// The streams that live; this keeps them alive.
  private(set) var streams: ContiguousArray<HTTP2Exchange> = []
  private var scan = HTTP2FrameScan()
  private var budget = HTTP2Budget()
  /// What was wrong with the bytes of this read.
  private var malformed: String?
  private var exhausted = false
  private var lastReceived = MonotonicTime.now
  /// Whether the DATA frame that is being read had anything in it.
  var sawData = false
  private var lastSecond: UInt64 = 0
  private var running = false
  /// Whoever receives sends what came of it.
  private var receiving = false
  private var pumpQueued = false
  /// Told to stop: streams that still come in are told as they come.
  private var isLeaving = false
  private var draining = false

  private static let connectionWindow: Int32 = 1 << 20
  /// How long a peer may go on opening streams after it was told that we stop.
  private static let drainNotice = Duration.milliseconds(100)

  init(_ connection: HTTPConnection, _ service: HTTPService) {
    self.connection = connection
    self.service = service
  }

  deinit { if let session = unsafe session { unsafe nghttp2_session_del(session) } }

  /// Makes the session and queues our SETTINGS.
  func start() -> Bool {
    var made: OpaquePointer?
    let options = unsafe HTTP2Session.options(service.limits)
    defer { unsafe nghttp2_option_del(options) }
    let data = unsafe Unmanaged.passUnretained(self).toOpaque()
    var memory = unsafe connection.shared.http2Memory.functions
    guard unsafe nghttp2_session_server_new3(&made, HTTP2Callbacks.shared.pointer, data, options, &memory) == 0 else {
      return false
    }
    unsafe session = made
    var settings = [
      nghttp2_settings_entry(settings_id: 3, value: UInt32(service.limits.maxStreams)),
      nghttp2_settings_entry(settings_id: 4, value: UInt32(service.limits.bodyWindow)),
      nghttp2_settings_entry(settings_id: 6, value: UInt32(service.limits.maxHeadBytes)),
      nghttp2_settings_entry(settings_id: 8, value: 1),
      // No tree of priorities (RFC 9218): nghttp2 then keeps no stream that is over.
      nghttp2_settings_entry(settings_id: 9, value: 1),
    ]
    unsafe nghttp2_submit_settings(made, UInt8(NGHTTP2_FLAG_NONE.rawValue), &settings, settings.count)
    unsafe nghttp2_session_set_local_window_size(made, 0, 0, HTTP2Session.connectionWindow)
    return true
  }

  private static func options(_ limits: HTTPLimits) -> OpaquePointer? {
    var options: OpaquePointer?
    unsafe nghttp2_option_new(&options)
    // Windows open when a handler has taken the bytes, not when they came: that is the back-pressure.
    unsafe nghttp2_option_set_no_auto_window_update(options, 1)
    unsafe nghttp2_option_set_stream_reset_rate_limit(
      options, UInt64(limits.resetBurst), UInt64(limits.resetsPerSecond))
    unsafe nghttp2_option_set_max_outbound_ack(options, 1_000)
    unsafe nghttp2_option_set_max_continuations(options, 16)
    unsafe nghttp2_option_set_max_settings(options, 32)
    return unsafe options
  }

  // MARK: In

  func receive(_ bytes: Span<UInt8>) {
    guard unsafe session != nil, scan.fault == nil else { return }
    lastReceived = connection.loop.now
    defer { tellMalformed() }
    receiving = true
    let good = scan.scan(bytes)
    guard read(bytes.extracting(0..<good)) else {
      malformed = malformed ?? "broken_protocol"
      pump()
      return connection.abort(NetError(.badInput, "HTTP/2 cannot go on"))
    }
    startReady()
    pump()
    receiving = false
    if let fault = scan.fault { end(HTTP2Session.code(fault)) }
    if exhausted {
      end(NGHTTP2_ENHANCE_YOUR_CALM)
      return connection.abort(NetError(.limit, "sent too much that is of no use"))
    }
    if !connection.hasRoom { connection.pauseReading() }
  }

  /// Whether nghttp2 can go on.
  private func read(_ bytes: Span<UInt8>) -> Bool {
    running = true
    defer { running = false }
    return unsafe bytes.withUnsafeBufferPointer {
      unsafe nghttp2_session_mem_recv(session, $0.baseAddress, $0.count) >= 0
    }
  }

  private func end(_ code: nghttp2_error_code) {
    guard unsafe session != nil else { return }
    terminate(code)
    pump()
  }

  /// A connection without streams is told to go; one with streams is looked at again.
  func deadlinePassed() {
    let idleSince = lastReceived + service.limits.idleTimeout
    if !streams.isEmpty || idleSince > .now {
      connection.setDeadline(max(idleSince, .now + .seconds(1)))
    } else {
      terminate(NGHTTP2_NO_ERROR)
      connection.setDeadline(.now + service.limits.idleTimeout)
    }
  }

  /// The connection took what was queued.
  func roomAgain() {
    connection.resumeReading()
    pump()
  }

  /// Takes note of what the peer did to no use.
  func spend(_ cost: Double) {
    if !budget.spend(cost, at: connection.loop.now) { exhausted = true }
  }

  func earn() { budget.earn() }

  /// A frame that its own stream or the connection dies of.
  func invalidFrame() {
    malformed = malformed ?? "invalid_frame"
    spend(HTTP2Callbacks.malformedCost)
  }

  /// The connection goes, and the peer is told why.
  func goAwaySent(_ code: UInt32) {
    guard code != NGHTTP2_NO_ERROR.rawValue else { return }
    malformed = malformed ?? (code == NGHTTP2_ENHANCE_YOUR_CALM.rawValue ? "flood" : "broken_protocol")
  }

  /// Once for what one read brought, however much of it was wrong.
  private func tellMalformed() {
    guard let code = malformed else { return }
    malformed = nil
    connection.refused(.http2, code)
  }

  private func startReady() {
    // By place: only nghttp2 adds to the list, and it has returned; but a handler may end the connection, and the list.
    var index = 0
    while index < ready.count {
      ready[index].startHandler()
      index += 1
    }
    ready.removeAll(keepingCapacity: true)
  }

  private static func code(_ fault: HTTP2FrameScan.Fault) -> nghttp2_error_code {
    switch fault {
    case .frameSize: NGHTTP2_FRAME_SIZE_ERROR
    case .protocolError: NGHTTP2_PROTOCOL_ERROR
    case .streamClosed: NGHTTP2_STREAM_CLOSED
    }
  }

  func terminate(_ code: nghttp2_error_code) {
    unsafe nghttp2_session_terminate_session(session, code.rawValue)
    pumpSoon()
  }

  // MARK: Out

  /// Sends what nghttp2 has made at the end of the turn; several answers share one write.
  func pumpSoon() {
    guard !running, !receiving, !pumpQueued else { return }
    pumpQueued = true
    connection.loop.atEndOfTurn { [self] in
      pumpQueued = false
      pump()
    }
  }

  func pump() {
    guard !running, !connection.isClosed else { return }
    running = true
    while connection.hasRoom, let frame = unsafe nextFrame() {
      connection.write(unsafe Span(_unsafeElements: frame))
    }
    running = false
    if unsafe nghttp2_session_want_read(session) == 0 && nghttp2_session_want_write(session) == 0 {
      connection.close()
    } else if draining && streams.isEmpty {
      terminate(NGHTTP2_NO_ERROR)
    }
  }

  /// Whether this is the first answer of a second: what is worth repeating in the peer's table goes with that one.
  func isNewSecond(_ now: MonotonicTime) -> Bool {
    let second = now.nanoseconds / 1_000_000_000
    defer { lastSecond = second }
    return second != lastSecond
  }

  /// What nghttp2 has to send next; it means something until nghttp2 is called again.
  private func nextFrame() -> UnsafeBufferPointer<UInt8>? {
    var data: UnsafePointer<UInt8>?
    let count = unsafe nghttp2_session_mem_send(session, &data)
    return count > 0 ? unsafe UnsafeBufferPointer(start: data, count: count) : nil
  }

  // MARK: Streams

  func add(_ exchange: consuming HTTP2Exchange) {
    exchange.slot = streams.count
    if isLeaving { exchange.drain() }
    streams.append(exchange)
  }

  func remove(_ exchange: HTTP2Exchange) {
    let last = streams.removeLast()
    guard last !== exchange else { return }
    streams[exchange.slot] = last
    last.slot = exchange.slot
  }

  // MARK: End

  /// Tells the peer to open no more streams, and closes when those that run are done.
  func drain() {
    guard !isLeaving else { return }
    isLeaving = true
    unsafe nghttp2_submit_shutdown_notice(session)
    for exchange in streams { exchange.drain() }
    pump()
    connection.loop.schedule(after: HTTP2Session.drainNotice) { [weak self] in self?.stopAccepting() }
  }

  private func stopAccepting() {
    guard !connection.isClosed else { return }
    draining = true
    let last = unsafe nghttp2_session_get_last_proc_stream_id(session)
    unsafe nghttp2_submit_goaway(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), last, 0, nil, 0)
    pump()
  }

  /// The connection is gone: every stream hears of it.
  func connectionClosed() {
    guard let session = unsafe session else { return }
    running = true
    unsafe self.session = nil
    // nghttp2 does not report streams when a session is deleted, so they are ended by hand.
    let left = streams
    streams = []
    unsafe current = nil
    ready = []
    for exchange in left { exchange.streamClosed() }
    unsafe nghttp2_session_del(session)
  }
}
