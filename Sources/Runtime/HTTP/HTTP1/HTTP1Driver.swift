// One HTTP/1 connection: it runs the machine over what is read, one request at a time, and answers in order. A request
// that was pipelined behind one that is not answered yet waits, unparsed, and nothing more is read meanwhile.
//
// A handler starts when its body is complete or the read is used up, whichever is first, so a small body is there when
// it looks. What a handler leaves unread is read on and dropped, up to a bound; beyond it the connection closes.

internal import Core
internal import Net

final class HTTP1Driver: BodySource {
  /// A cycle until the connection is closed or upgraded: it lets go of us then.
  let connection: HTTPConnection
  let service: HTTPService
  private var machine: HTTP1Machine
  private var exchange: HTTP1Exchange?
  /// The present request's; the empty one between requests, and for one without a body.
  private var body = RequestBody.empty
  private var bodyDone = true
  private var waiting: HTTP1Head?
  private var discarded = 0
  /// What a declared length still has to bring.
  private var bodyRest = 0
  /// Bytes behind the present request.
  private var stash: [UInt8] = []
  private var processing = false
  private var lastRequest = false
  private var peerIsDone = false
  /// Who has the connection after an upgrade; nothing here may touch it then.
  private var successor: WebSocketDriver?

  init(_ connection: HTTPConnection, _ service: HTTPService) {
    self.connection = connection
    self.service = service
    machine = HTTP1Machine(limits: HTTP1Limits(service.limits))
    connection.setDeadline(connection.loop.now.after(nanoseconds: service.waits.head))
  }

  // MARK: In

  func receive(_ bytes: Span<UInt8>) {
    guard stash.isEmpty else { return stash.append(bytes) }
    process(bytes)
  }

  private func process(_ bytes: Span<UInt8>) {
    var at = 0
    processing = true
    defer { processing = false }
    while connection.isOpen {
      if let successor {
        if at < bytes.count { successor.receive(bytes.extracting(at..<bytes.count)) }
        return
      }
      if (exchange != nil || !connection.hasRoom) && bodyDone {
        if at < bytes.count { hold(bytes.extracting(at..<bytes.count)) }
        return
      }
      switch machine.next(bytes, consumed: &at) {
      case .needMore:
        startWaiting()
        if exchange == nil || !bodyDone { return awaitMore() }
      case .head(let head): begin(head)
      case .body(let range): take(bytes.extracting(range))
      case .end(let trailers): bodyEnded(trailers)
      case .failed(let failure): return refuse(failure.error)
      }
    }
  }

  private func hold(_ rest: Span<UInt8>) {
    stash.append(rest)
    connection.pauseReading()
  }

  private func awaitMore() {
    let waits = service.waits
    let now = connection.loop.now
    if exchange != nil || !bodyDone {
      if !connection.isPaused { connection.setDeadline(now.after(nanoseconds: waits.body)) }
    } else if machine.isIdle {
      connection.setDeadline(now.after(nanoseconds: lastRequest ? waits.drainIdle : waits.idle))
      isInHead = false
    } else if !isInHead {
      isInHead = true
      connection.setDeadline(now.after(nanoseconds: waits.head))
    }
  }

  /// A head has begun: its deadline stays where it is, however slowly the bytes drip.
  private var isInHead = true

  private func begin(_ head: consuming HTTP1Head) {
    isInHead = false
    discarded = 0
    bodyDone = false
    exchange = HTTP1Exchange(
      self, version: head.request.version, keepAlive: head.keepAlive && !lastRequest,
      expectsContinue: head.expectContinue)
    if lastRequest { exchange?.drain() }
    bodyRest = if case .length(let length) = head.framing { length } else { 0 }
    if head.framing != .none { body = RequestBody(loop: connection.loop, from: self) }
    waiting = head
  }

  private func take(_ bytes: Span<UInt8>) {
    bodyRest -= bytes.count
    guard exchange?.phase != .done, exchange != nil else {
      discarded += bytes.count
      if discarded > service.limits.maxDiscardedBytes { connection.close() }
      return
    }
    body.feed(Bytes(copying: bytes))
    if body.queuedBytes > service.limits.bodyWindow {
      connection.pauseReading()
      connection.clearDeadline()
    }
  }

  func bodyTaken(_ count: Int) {
    guard !bodyDone && body.queuedBytes <= service.limits.bodyWindow / 2 else { return }
    connection.resumeReading()
    connection.setDeadline(connection.loop.now.after(nanoseconds: service.waits.body))
  }

  private func bodyEnded(_ trailers: Fields?) {
    bodyDone = true
    body.finish(trailers: trailers)
    startWaiting()
    if exchange == nil { requestIsOver() }
  }

  private func startWaiting() {
    guard let exchange, let head = waiting.take() else { return }
    connection.clearDeadline()
    let length: Int? = if case .length(let length) = head.framing { length } else { nil }
    let peer = connection.peer(head.request.fields)
    let id = connection.requestID(head.request.fields)
    exchange.begin(head.request, body, peer, id: id, declaredLength: length)
  }

  /// A client that waits for "100 Continue" is told to go on when the handler first waits for its body.
  func bodyWanted() { sayContinue() }

  /// Once the head is sent it is too late, and a handler that streams may read while it does.
  func sayContinue() {
    guard connection.isOpen, !bodyDone, let exchange, exchange.expectsContinue, !exchange.saidContinue,
      exchange.phase != .done
    else { return }
    exchange.saidContinue = true
    connection.write { $0.append(HTTP1Encoder.continueHead) }
  }

  /// A request that cannot be understood ends the connection: what follows it cannot be either.
  private func refuse(_ error: HTTPError) {
    if let exchange {
      exchange.requestBroke(error)
    } else {
      connection.refused(.http11, error.code)
      HTTP1Exchange(self, version: .http11).refuse(error)
    }
    connection.close()
  }

  // MARK: After an answer

  /// The answer is complete, or will never be.
  func answered(_ exchange: HTTP1Exchange, keepAlive: Bool) {
    guard self.exchange === exchange else { return }
    self.exchange = nil
    if !body.isShared {
      body.release()
      body = .empty
    }
    guard keepAlive && canGoOn(behind: exchange) else { return connection.close() }
    connection.resumeReading()
    if bodyDone { requestIsOver() }
  }

  /// Whether another request can follow an answer that is complete now: one that was told to wait may never send its
  /// body, and a long rest is not read on.
  func canGoOn(behind exchange: HTTP1Exchange) -> Bool {
    bodyDone
      || !(exchange.expectsContinue && !exchange.saidContinue) && bodyRest <= service.limits.maxDiscardedBytes
  }

  private func requestIsOver() {
    guard !processing else { return }
    goOn()
  }

  /// Takes up what waited behind the last request.
  private func goOn() {
    connection.resumeReading()
    let held = stash
    stash = []
    if held.isEmpty {
      awaitMore()
    } else {
      process(held.span)
    }
    if peerIsDone && exchange == nil && stash.isEmpty && successor == nil { connection.close() }
  }

  func upgraded(_ driver: WebSocketDriver) {
    exchange = nil
    successor = driver
    let held = stash
    stash = []
    connection.become(driver)
    connection.resumeReading()
    driver.opened()
    if lastRequest { driver.drain() }
    if !held.isEmpty { driver.receive(held.span) }
    if peerIsDone { driver.peerFinished() }
  }

  // MARK: Events

  /// The client may have shut its half and still wait for answers to what it sent.
  func peerFinished() {
    peerIsDone = true
    if let exchange {
      if !bodyDone { exchange.requestBroke(.disconnected) }
    } else {
      connection.close()
    }
  }

  func roomAgain() {
    if let exchange {
      exchange.roomAgain()
    } else if !stash.isEmpty {
      goOn()
    }
  }

  func deadlinePassed() {
    if let exchange, exchange.phase == .handling {
      exchange.requestBroke(HTTPError(408, "body_timeout", "The body did not come in time."))
      connection.close()
    } else if !bodyDone || isInHead && !machine.isIdle {
      refuse(HTTPError(408, "head_timeout", "The request did not come in time."))
    } else {
      connection.close()
    }
  }

  /// The present answer, or the next one, is the last.
  func drain() {
    lastRequest = true
    if let exchange {
      exchange.keepAlive = false
      exchange.drain()
    } else {
      connection.setDeadline(connection.loop.now.after(nanoseconds: service.waits.drainIdle))
    }
  }

  func connectionClosed() {
    body.release()
    exchange?.peerGone()
    exchange = nil
  }
}
