// One WebSocket, over a connection of its own or a stream of an HTTP/2 connection. It runs the machine over what comes,
// answers pings and closes, keeps the heartbeat, and gives messages to the handler. No task is ever made here.
//
// Closing: either side sends a close frame and waits, for a bounded time, for the other's; then the carrier ends. A peer
// that breaks the protocol gets the code that names it (RFC 6455 §7.4).

internal import Core
internal import Net

final class WebSocketDriver {
  /// What the frames travel on.
  enum Carrier {
    case connection(HTTPConnection)
    case stream(HTTP2Exchange)
  }

  private let carrier: Carrier
  private let loop: Loop
  private let upgrade: WebSocketUpgrade
  private var machine: WebSocketMachine
  private let deflater: MessageDeflater?
  private var handler: WebSocketHandler?
  /// Holds us, so that a handler may keep it after the end; let go of then.
  private var socket: WebSocket?
  private var sentClose = false
  private var closeCode: UInt16 = 1006
  private var ended = false
  private var awaitingPong = false
  private var heartbeat: TimerID?

  private static let closeTimeout = Duration.seconds(5)
  /// Shorter messages grow by compression.
  private static let deflateFrom = 64

  init(_ upgrade: WebSocketUpgrade, _ carrier: Carrier, _ service: HTTPService, _ loop: Loop) {
    self.upgrade = upgrade
    self.carrier = carrier
    self.loop = loop
    let shared = service.shared(on: loop)
    machine = WebSocketMachine(
      role: .server,
      limits: WebSocketLimits(messageBytes: upgrade.options.maxMessageBytes ?? service.limits.maxMessageBytes),
      inflater: upgrade.deflate == nil ? nil : shared.inflater)
    deflater = upgrade.deflate == nil ? nil : shared.deflater
    handler = upgrade.makeHandler()
    socket = WebSocket(self, loop, subprotocol: upgrade.subprotocol)
  }

  // MARK: In

  func opened() {
    if let socket { handler?.opened(socket) }
    scheduleHeartbeat()
  }

  func receive(_ bytes: Span<UInt8>) {
    var at = 0
    awaitingPong = false
    while !ended {
      switch machine.next(bytes, consumed: &at) {
      case .needMore: return
      case .message(let kind, let message):
        guard !sentClose, let socket else { break }
        kind == .text
          ? handler?.received(text: message, on: socket) : handler?.received(binary: message, on: socket)
      case .ping(let payload): if !sentClose { control(.pong, payload) }
      case .pong: break
      case .close(let code, _):
        closeCode = code ?? 1005
        if !sentClose { sendClose(code, "") }
        return end()
      case .failed(let failure):
        closeCode = failure.code
        if !sentClose { sendClose(failure.code, "\(failure.reason)") }
        return end()
      }
    }
  }

  func peerFinished() { end() }
  func roomAgain() { if let socket { handler?.roomAgain(socket) } }
  func deadlinePassed() { abort() }

  func drain() {
    guard !sentClose, let socket else { return }
    handler?.drain(socket)
  }

  /// The connection or the stream is gone.
  func carrierClosed() {
    ended = true
    if let heartbeat { loop.cancel(heartbeat) }
    heartbeat = nil
    let last = handler
    handler = nil
    socket = nil
    last?.closed(code: closeCode)
  }

  // MARK: Out

  var isOpen: Bool { !sentClose && !ended }

  func send(_ kind: WebSocketKind, _ payload: Bytes) {
    guard isOpen else { return }
    if let deflater, let deflate = upgrade.deflate, payload.count >= WebSocketDriver.deflateFrom {
      var packed = ByteWriter(capacity: payload.count / 2)
      deflater.deflate(payload.span, windowBits: deflate.serverWindowBits, into: &packed)
      return send(WebSocketOpcode(kind), packed.finish(), compressed: true)
    }
    send(WebSocketOpcode(kind), payload, compressed: false)
  }

  private func control(_ opcode: WebSocketOpcode, _ payload: Bytes) {
    guard isOpen else { return }
    send(opcode, payload, compressed: false)
  }

  private func send(_ opcode: WebSocketOpcode, _ payload: Bytes, compressed: Bool) {
    switch carrier {
    case .connection(let connection):
      connection.write { WebSocketEncoder.head(opcode, payload.count, compressed: compressed, into: &$0) }
      connection.write(payload)
    case .stream(let stream):
      var frame = ByteWriter(capacity: payload.count + WebSocketFrameHead.maxBytes)
      WebSocketEncoder.frame(opcode, payload.span, compressed: compressed, into: &frame)
      stream.writeFrame(frame.finish())
    }
  }

  func send(_ frame: WebSocketFrame) {
    guard isOpen else { return }
    switch carrier {
    case .connection(let connection): connection.write(frame.bytes)
    case .stream(let stream): stream.writeFrame(frame.bytes)
    }
  }

  var queuedBytes: Int {
    switch carrier {
    case .connection(let connection): connection.queuedBytes
    case .stream(let stream): stream.queuedBytes
    }
  }

  var hasRoom: Bool {
    switch carrier {
    case .connection(let connection): connection.hasRoom
    case .stream(let stream): stream.hasRoom
    }
  }

  func setPaused(_ paused: Bool) {
    guard !ended else { return }
    switch carrier {
    case .connection(let connection): paused ? connection.pauseReading() : connection.resumeReading()
    case .stream(let stream): stream.setPaused(paused)
    }
  }

  func close(_ code: UInt16, _ reason: String) {
    guard isOpen else { return }
    sendClose(code, reason)
    loop.schedule(after: WebSocketDriver.closeTimeout) { [weak self] in self?.end() }
  }

  func abort() {
    ended = true
    switch carrier {
    case .connection(let connection): connection.abort()
    case .stream(let stream): stream.abortFrames()
    }
  }

  private func sendClose(_ code: UInt16?, _ reason: String) {
    var frame = ByteWriter(capacity: 128)
    WebSocketEncoder.close(code, reason, into: &frame)
    send(WebSocketFrame(frame.finish()))
    sentClose = true
  }

  private func end() {
    guard !ended else { return }
    ended = true
    switch carrier {
    case .connection(let connection): connection.close()
    case .stream(let stream): stream.endFrames()
    }
  }

  // MARK: Heartbeat

  /// A peer that answers nothing for two heartbeats is gone, though no packet said so.
  private func scheduleHeartbeat() {
    guard let interval = upgrade.options.heartbeat else { return }
    heartbeat = loop.schedule(after: interval) { [unowned self] in
      guard isOpen else { return }
      if awaitingPong { return abort() }
      awaitingPong = true
      control(.ping, Bytes())
      scheduleHeartbeat()
    }
  }
}
