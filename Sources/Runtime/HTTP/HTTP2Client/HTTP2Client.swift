// The calling side of HTTP/2: one connection, many streams, on one loop. The command line and the traffic between nodes
// stand on it, through `GRPCClient`; fetching media from elsewhere is curl's work.
//
// A connection that failed or was told to go away takes no new calls (`isOpen`); its owner opens another. Streams that
// the server never saw fail with `unavailable`, so that a caller may safely repeat them.

internal import CNGHTTP2
public import Core
public import Net

/// A connection to an HTTP/2 server.
@safe
public final class HTTP2Client: Connection {
  let authority: String
  private let scheme: StaticString
  private var session: OpaquePointer?
  private var streams: [Int32: HTTP2ClientStream] = [:]
  private var ready: CheckedContinuation<Void, Never>?
  private var failure: NetError?
  private var running = false
  private var pumpQueued = false
  private var goneAway = false
  /// The stream whose head is being read.
  private var current: HTTP2ClientStream?

  static let window = 1 << 20

  /// Connects and agrees on HTTP/2: by ALPN over TLS, by prior knowledge without. Call on the loop.
  public static func connect(
    to address: SocketAddress, on loop: Loop, tls: TLSContext? = nil, host: String = "localhost",
    timeout: Duration = .seconds(10)
  ) async throws(NetError) -> HTTP2Client {
    let socket = try await Connector.connect(to: address, on: loop, tls: tls, host: host, timeout: timeout)
    var limits = ConnectionLimits()
    limits.handshake = timeout
    let client = HTTP2Client(socket, limits, authority: host, isSecure: tls != nil)
    client.start()
    await withCheckedContinuation { continuation in
      if client.isReady { continuation.resume() } else { client.ready = continuation }
    }
    if let failure = client.failure { throw failure }
    return client
  }

  private init(_ socket: consuming ConnectedSocket, _ limits: ConnectionLimits, authority: String, isSecure: Bool) {
    self.authority = authority
    scheme = isSecure ? "https" : "http"
    super.init(socket, limits: limits)
  }

  deinit { unsafe nghttp2_session_del(session) }

  private var isReady: Bool { unsafe session != nil || failure != nil }
  /// Whether new calls may be made.
  public var acceptsCalls: Bool { isOpen && !goneAway && failure == nil }
  public var liveStreams: Int { streams.count }

  // MARK: The connection

  public override func opened() {
    if isSecure && negotiatedProtocol != "h2" {
      return abort(NetError(.badInput, "the server does not speak HTTP/2"))
    }
    var made: OpaquePointer?
    let data = unsafe Unmanaged.passUnretained(self).toOpaque()
    var options: OpaquePointer?
    unsafe nghttp2_option_new(&options)
    unsafe nghttp2_option_set_no_auto_window_update(options, 1)
    unsafe nghttp2_session_client_new2(&made, HTTP2ClientCallbacks.shared.pointer, data, options)
    unsafe nghttp2_option_del(options)
    unsafe session = made
    var settings = [
      nghttp2_settings_entry(settings_id: 2, value: 0),
      nghttp2_settings_entry(settings_id: 4, value: UInt32(HTTP2Client.window)),
    ]
    unsafe nghttp2_submit_settings(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), &settings, settings.count)
    unsafe nghttp2_session_set_local_window_size(session, 0, 0, Int32(HTTP2Client.window))
    pump()
    ready?.resume()
    ready = nil
  }

  public override func received(_ bytes: Span<UInt8>) {
    running = true
    let taken = unsafe bytes.withUnsafeBufferPointer {
      unsafe nghttp2_session_mem_recv(session, $0.baseAddress, $0.count)
    }
    running = false
    pump()
    if taken < 0 { abort(NetError(.badInput, "the server broke HTTP/2")) }
  }

  public override func roomAgain() { pump() }

  public override func closed(_ error: NetError?) {
    failure = error ?? NetError(.closed, "the connection is closed")
    let left = streams
    streams = [:]
    for stream in left.values { stream.closed(HTTPError(503, "unavailable", "The connection was lost.")) }
    ready?.resume()
    ready = nil
  }

  func pumpSoon() {
    guard !running, !pumpQueued else { return }
    pumpQueued = true
    loop.atEndOfTurn { [self] in
      pumpQueued = false
      pump()
    }
  }

  private func pump() {
    guard !running, !isClosed, unsafe session != nil else { return }
    running = true
    while hasRoom {
      var data: UnsafePointer<UInt8>?
      let count = unsafe nghttp2_session_mem_send(session, &data)
      if count <= 0 { break }
      let frame = unsafe Span(_unsafeStart: data!, count: count)
      write { $0.append(frame) }
    }
    running = false
    if unsafe nghttp2_session_want_read(session) == 0 && nghttp2_session_want_write(session) == 0 { close() }
  }

  // MARK: Streams

  /// Begins a request; its body follows by the stream's `send` unless `endsStream`.
  public func open(
    _ method: Method, _ path: String, _ fields: Fields = Fields(), endsStream: Bool
  ) throws(HTTPError) -> HTTP2ClientStream {
    guard acceptsCalls else { throw HTTPError(503, "unavailable", "The connection is closed.") }
    let list = HeaderList()
    list.beginTrailers()
    list.add(":method", method.text)
    list.add(":scheme", scheme)
    list.add(":authority", authority)
    list.add(":path", path)
    list.add(fields)
    let stream = HTTP2ClientStream(self)
    var provider = unsafe stream.provider()
    let id = unsafe list.withNames { names in
      unsafe endsStream
        ? nghttp2_submit_request(session, nil, names.baseAddress, names.count, nil, nil)
        : nghttp2_submit_request(session, nil, names.baseAddress, names.count, &provider, nil)
    }
    guard id > 0 else { throw HTTPError(503, "unavailable", "The connection has no streams left.") }
    stream.id = id
    streams[id] = stream
    pumpSoon()
    return stream
  }

  func resume(_ id: Int32) {
    unsafe nghttp2_session_resume_data(session, id)
    pumpSoon()
  }

  func reset(_ id: Int32) {
    guard !isClosed else { return }
    unsafe nghttp2_submit_rst_stream(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), id, NGHTTP2_CANCEL.rawValue)
    pumpSoon()
  }

  func consume(_ id: Int32, _ count: Int) {
    guard !isClosed else { return }
    unsafe nghttp2_session_consume(session, id, count)
    pumpSoon()
  }

  // MARK: What nghttp2 tells

  func headersBegin(_ id: Int32) {
    current = streams[id]
    current?.headBegins()
  }

  func header(_ name: Span<UInt8>, _ value: Span<UInt8>) { current?.add(name, value) }

  func frameReceived(_ type: UInt32, _ id: Int32, ends: Bool) {
    if type == NGHTTP2_GOAWAY.rawValue { goneAway = true }
    if type == NGHTTP2_HEADERS.rawValue {
      current?.headEnds()
      current = nil
    }
    if ends { streams[id]?.bodyEnds() }
  }

  func dataReceived(_ id: Int32, _ bytes: Span<UInt8>) {
    if let stream = streams[id] { stream.dataReceived(bytes) } else { consume(id, bytes.count) }
  }

  func streamClosed(_ id: Int32, _ code: UInt32) {
    guard let stream = streams.removeValue(forKey: id) else { return }
    let refused = code == NGHTTP2_REFUSED_STREAM.rawValue
    stream.closed(
      refused
        ? HTTPError(503, "unavailable", "The server refused the stream.")
        : HTTPError(
          code == NGHTTP2_CANCEL.rawValue ? 499 : 502, "stream_reset", "The server reset the stream (\(code))."))
    if goneAway && streams.isEmpty { close() }
  }
}
