// The calling side of a WebSocket: one connection, on one loop. It opens by the opening's machine, runs the same framing
// machine as the server in its other role, masks what it sends, and answers pings and closes by itself. What comes goes
// to one closure, which is called no more once the connection was closed from here.

public import Core
public import Net

/// Why no WebSocket came about.
public enum WebSocketClientError: Error, Sendable {
  case network(NetError)
  /// The server answered, and it was no.
  case refused(status: Int, fields: Fields, body: Bytes)
  /// The server does not speak WebSocket as it should.
  case violation(String)
}

/// What happens on an open WebSocket.
public enum WebSocketEvent: Sendable {
  case message(WebSocketKind, Bytes)
  /// The last event. 1006 where the connection broke; 1005 where the server said nothing.
  case closed(code: UInt16, reason: String)
}

/// A WebSocket to a server.
public final class WebSocketClient: Connection {
  private let request: WebSocketRequest
  private let key = WebSocketOpening.freshKey()
  private var opening: WebSocketOpening?
  private var machine: WebSocketMachine
  private var handler: ((WebSocketEvent) -> Void)?
  private var waiter: CheckedContinuation<WebSocketClientError?, Never>?
  private var sentClose = false
  private var verdict: (code: UInt16, reason: String) = (1_006, "")
  /// The subprotocol that was agreed on.
  public private(set) var subprotocol: String?

  private static let closeTimeout = Duration.seconds(5)

  /// Connects and opens within `timeout`; `handler` is called on the loop, from the first frame on. Call on the loop.
  public static func connect(
    to address: SocketAddress, on loop: Loop, tls: TLSContext? = nil, host: String, _ request: WebSocketRequest,
    timeout: Duration = .seconds(10), handler: @escaping (WebSocketEvent) -> Void
  ) async throws(WebSocketClientError) -> WebSocketClient {
    guard WebSocketOpening.isSound(request) else { throw .violation("the request is not well-formed") }
    let deadline = MonotonicTime.now + timeout
    var limits = ConnectionLimits()
    limits.handshake = timeout
    let client: WebSocketClient
    do throws(NetError) {
      let socket = try await Connector.connect(to: address, on: loop, tls: tls, host: host, timeout: timeout)
      client = WebSocketClient(socket, limits, request, handler)
    } catch { throw .network(error) }
    client.setDeadline(deadline)
    let confined = Confined(client, to: loop)
    let failure = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        client.waiter = continuation
        client.start()
        if Task.isCancelled { client.abort() }
      }
    } onCancel: {
      loop.post { confined.value.giveUp() }
    }
    if let failure { throw failure }
    return client
  }

  private init(
    _ socket: consuming ConnectedSocket, _ limits: ConnectionLimits, _ request: WebSocketRequest,
    _ handler: @escaping (WebSocketEvent) -> Void
  ) {
    self.request = request
    self.handler = handler
    opening = WebSocketOpening(request, key: key)
    machine = WebSocketMachine(role: .client, limits: WebSocketLimits(messageBytes: request.maxMessageBytes))
    super.init(socket, limits: limits)
  }

  // MARK: Opening

  public override func opened() {
    write { WebSocketOpening.write(request, key: key, into: &$0) }
  }

  public override func received(_ bytes: Span<UInt8>) {
    guard var opening else { return frames(bytes) }
    let step = opening.receive(bytes)
    self.opening = opening
    take(step)
  }

  public override func peerFinished() {
    if var opening { take(opening.finish()) }
    close()
  }

  private func take(_ step: WebSocketOpening.Step) {
    switch step {
    case .needMore: return
    case .opened(let subprotocol, let rest):
      opening = nil
      self.subprotocol = subprotocol
      clearDeadline()
      answer(nil)
      // Frames may come in one piece with the head; who asked for the connection hears of it first.
      if !rest.isEmpty { loop.atEndOfTurn { [self] in frames(rest.span) } }
    case .refused(let status, let fields, let body):
      answer(.refused(status: status, fields: fields, body: body))
      abort()
    case .failed(let reason):
      answer(.violation("\(reason)"))
      abort()
    }
  }

  private func answer(_ failure: WebSocketClientError?) {
    waiter?.resume(returning: failure)
    waiter = nil
  }

  private func giveUp() { if waiter != nil { abort(NetError(.closed, "given up")) } }

  public override func deadlinePassed() { abort(NetError(.timeout, "no answer in time")) }

  public override func closed(_ error: NetError?) {
    answer(.network(error ?? NetError(.closed, "the connection is closed")))
    let last = handler
    handler = nil
    // What never was open does not close: whoever asked for it was told.
    guard opening == nil else { return }
    last?(.closed(code: verdict.code, reason: verdict.reason))
  }

  // MARK: In

  private func frames(_ bytes: Span<UInt8>) {
    var at = 0
    while isOpen {
      switch machine.next(bytes, consumed: &at) {
      case .needMore: return
      case .message(let kind, let message): handler?(.message(kind, message))
      case .ping(let payload): send(.pong, payload)
      case .pong: break
      case .close(let code, let reason):
        verdict = (code ?? 1_005, reason)
        sendClose(code, "")
        return close()
      case .failed(let failure):
        verdict = (1_006, "\(failure.reason)")
        sendClose(failure.code, "\(failure.reason)")
        return close()
      }
    }
  }

  // MARK: Out

  public func send(text: Bytes) { send(.text, text) }
  public func send(binary: Bytes) { send(.binary, binary) }

  /// Begins the closing handshake; nothing more is heard of the connection.
  public func close(code: UInt16, reason: String) {
    handler = nil
    guard isOpen else { return }
    guard opening == nil else { return abort() }
    sendClose(code, reason)
    setDeadline(.now + WebSocketClient.closeTimeout)
  }

  private func send(_ opcode: WebSocketOpcode, _ payload: Bytes) {
    guard isOpen, opening == nil, !sentClose else { return }
    write { WebSocketEncoder.frame(opcode, payload.span, mask: WebSocketClient.freshMask(), into: &$0) }
  }

  private func sendClose(_ code: UInt16?, _ reason: String) {
    guard isOpen, !sentClose else { return }
    write { WebSocketEncoder.close(code, reason, mask: WebSocketClient.freshMask(), into: &$0) }
    sentClose = true
  }

  /// So that what an application sends cannot be taken for another protocol by what stands in between.
  private static func freshMask() -> UInt32 { UInt32(truncatingIfNeeded: Randomness.word()) }
}
