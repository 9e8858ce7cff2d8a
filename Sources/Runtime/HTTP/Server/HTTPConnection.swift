// A connection that speaks HTTP: it finds out which (by ALPN, or by HTTP/2's preface on a plain port) and hands the bytes
// to that codec. After an upgrade a WebSocket has it to itself. A parked connection holds one codec, and nothing that a
// request needed.

internal import Core
internal import Net

final class HTTPConnection: Connection {
  private enum Mode {
    case undecided([UInt8])
    case http1(HTTP1Driver)
    case http2(HTTP2Session)
    case webSocket(WebSocketDriver)
  }

  let service: HTTPService
  let shared: LoopShared
  private var mode = Mode.undecided([])
  /// The server is going down; whoever takes over the connection is told.
  private var isDraining = false

  private static let preface: StaticString = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"

  init(_ socket: consuming ConnectedSocket, _ service: HTTPService) {
    self.service = service
    shared = service.shared(on: socket.loop)
    super.init(socket, limits: service.connectionLimits)
  }

  /// Tells that what came is no request.
  func refused(_ version: HTTPVersion, _ code: String) {
    service.onRefused?(HTTPService.Refused(version: version, code: code, peer: remote, loop: loop))
  }

  // MARK: Events

  override func opened() {
    if negotiatedProtocol == "h2" { return startHTTP2() }
    setDeadline(loop.now + (isDraining ? service.limits.drainIdle : service.limits.idleTimeout))
  }

  override func received(_ bytes: Span<UInt8>) {
    switch mode {
    case .undecided(let before): decide(before, bytes)
    case .http1(let driver): driver.receive(bytes)
    case .http2(let session): session.receive(bytes)
    case .webSocket(let driver): driver.receive(bytes)
    }
  }

  override func peerFinished() {
    switch mode {
    case .undecided: close()
    case .http1(let driver): driver.peerFinished()
    case .http2: close()
    case .webSocket(let driver): driver.peerFinished()
    }
  }

  override func roomAgain() {
    switch mode {
    case .undecided: break
    case .http1(let driver): driver.roomAgain()
    case .http2(let session): session.roomAgain()
    case .webSocket(let driver): driver.roomAgain()
    }
  }

  override func deadlinePassed() {
    switch mode {
    case .undecided: close()
    case .http2(let session): session.deadlinePassed()
    case .http1(let driver): driver.deadlinePassed()
    case .webSocket(let driver): driver.deadlinePassed()
    }
  }

  override func drain() {
    isDraining = true
    switch mode {
    case .undecided: setDeadline(loop.now + service.limits.drainIdle)
    case .http1(let driver): driver.drain()
    case .http2(let session): session.drain()
    case .webSocket(let driver): driver.drain()
    }
  }

  override func closed(_ error: NetError?) {
    let last = mode
    mode = .undecided([])
    switch last {
    case .undecided: break
    case .http1(let driver): driver.connectionClosed()
    case .http2(let session): session.connectionClosed()
    case .webSocket(let driver): driver.carrierClosed()
    }
  }

  // MARK: Deciding

  /// Compares with HTTP/2's preface, which no HTTP/1 request can begin with.
  private func decide(_ before: [UInt8], _ bytes: Span<UInt8>) {
    var matched = before.count
    var index = 0
    while index < bytes.count && matched < HTTPConnection.preface.utf8CodeUnitCount {
      guard unsafe bytes[index] == HTTPConnection.preface.utf8Start[matched] else {
        return startHTTP1(before, bytes)
      }
      matched += 1
      index += 1
    }
    if matched == HTTPConnection.preface.utf8CodeUnitCount {
      startHTTP2()
      guard case .http2(let session) = mode else { return }
      if !before.isEmpty { session.receive(before.span) }
      session.receive(bytes)
    } else {
      mode = .undecided(before + [UInt8](copying: bytes))
    }
  }

  private func startHTTP1(_ before: [UInt8], _ bytes: Span<UInt8>) {
    let driver = HTTP1Driver(self, service)
    mode = .http1(driver)
    if isDraining { driver.drain() }
    if !before.isEmpty { driver.receive(before.span) }
    driver.receive(bytes)
  }

  private func startHTTP2() {
    let session = HTTP2Session(self, service)
    guard session.start() else { return abort(NetError(.system, "no memory for an HTTP/2 session")) }
    mode = .http2(session)
    setDeadline(loop.now + service.limits.idleTimeout)
    if isDraining { session.drain() }
    session.pumpSoon()
  }

  /// The connection belongs to the WebSocket from here on.
  func become(_ driver: WebSocketDriver) {
    clearDeadline()
    mode = .webSocket(driver)
  }

  // MARK: What every request gets

  /// The client, as far as trusted proxies vouch for it.
  func peer(_ fields: Fields) -> Peer {
    guard service.trustedProxies.trusts(remote) else { return Peer(address: remote, isSecure: isSecure) }
    let client = service.trustedProxies.client(peer: remote) { name in
      fields.all(FieldName(Array(name.utf8).span)).map { Bytes($0) }
    }
    return Peer(
      address: client.address.map { .ip($0, port: 0) } ?? remote, isSecure: client.isSecure ?? isSecure)
  }

  /// A trusted proxy's request id goes on through us; anybody else gets a new one.
  func requestID(_ fields: Fields) -> RequestID { .next() }
}
