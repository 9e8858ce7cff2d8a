// One request and its answer, between a codec and a handler; it lives on the connection's loop. The base class holds what
// is the same for every protocol (routing, the handler's task, the deadline, back-pressure, what happens when either
// side gives up); HTTP/1.1 and HTTP/2 override how heads and bodies are written.
//
// Phases: handling (no byte of the answer was sent) → streaming (the head was) → done. A handler that ends after its
// exchange is done, because the deadline or the client came first, is a legal race: its answer is dropped.

internal import Core

/// A request under way.
class Exchange: @unchecked Sendable {
  enum Phase {
    case handling, streaming, done
  }

  let service: HTTPService
  let loop: Loop
  private(set) var phase = Phase.handling
  private(set) var request: Request?
  /// What is asked of the request most often, without counting references to it.
  private(set) var isHead = false
  private(set) var id: RequestID?
  private var task: Task<Void, Never>?
  private var timer: TimerID?
  private var waitingForRoom: Waiter?
  private var status: UInt16 = 0
  private var trailers: Fields?
  /// Bytes that a declared length still owes.
  private var owed: Int?
  /// The server is going down.
  private(set) var isDraining = false
  /// Set by a body that may end between any two pieces.
  var whenDraining: (() -> Void)?

  init(_ service: HTTPService, _ loop: Loop) {
    self.service = service
    self.loop = loop
  }

  // MARK: For the codec to override

  /// Sends a whole answer.
  func sendComplete(_ response: Response, _ body: Bytes) {}
  /// Sends the head of an answer whose body follows in pieces.
  func sendHead(_ response: Response, length: Int?) {}
  func sendPiece(_ piece: Bytes) {}
  func sendEnd(_ trailers: Fields?) {}
  /// The answer cannot be completed: the peer must be able to see that it is cut short.
  func cutOff(_ error: HTTPError) {}
  /// Hands the connection (or stream) over to a WebSocket.
  func upgrade(_ upgrade: WebSocketUpgrade, _ response: Response) {}
  /// Whether a writer may go on.
  var hasRoom: Bool { true }
  /// The exchange is over and was told so once.
  func finished() {}

  // MARK: Beginning

  /// Finds the route and starts its handler. `declaredLength` is what the client says of its body.
  func begin(
    _ head: consuming RequestHead, _ body: RequestBody, _ peer: Peer, id: RequestID, declaredLength: Int?,
    refusal: HTTPError? = nil
  ) {
    var refusal = refusal
    let method = head.connectProtocol == nil ? head.method : .get
    let match = service.route(method, head.path) ?? unmatched(method, head.path, &refusal)
    let now = loop.now
    let request = Request(
      head: head, body: body, peer: peer, id: id, arrival: now,
      deadline: match.route.deadlineNanoseconds.map { now.after(nanoseconds: $0) } ?? .distantFuture, loop: loop,
      match: consume match, deflatesWebSockets: service.perMessageDeflate)
    self.request = request
    self.id = id
    isHead = request.method == .head
    service.began(request)
    let limit = request.match.route.limits.maxBodyBytes
    if !body.allow(limit) || declaredLength ?? 0 > limit { refusal = .bodyTooLarge(limit) }
    if let refusal { return fail(refusal) }
    start(request, request.match.route)
  }

  /// Answers at once where the route can, which needs no task and no deadline; else its handler gets one.
  private func start(_ request: Request, _ route: Route) {
    do throws(HTTPError) {
      if var response = try route.answerNow(request) {
        if let produce = try deliver(request, &response) { task = loop.spawn { [self] in await stream(produce) } }
        return
      }
    } catch {
      return fail(error)
    }
    if let handler = route.handler { run(request, handler) }
  }

  /// Who answers where the table has no route, and with what.
  private func unmatched(_ method: Method, _ path: Span<UInt8>, _ refusal: inout HTTPError?) -> RouteMatch {
    let methods = service.router.methods(path)
    if let methods, method == .options { return RouteMatch(unlisted: .options(methods)) }
    if let methods, refusal == nil { refusal = .methodNotAllowed(methods) }
    return RouteMatch(unlisted: service.router.unmatched)
  }

  private func run(_ request: Request, _ handler: @escaping Handler) {
    let task = loop.spawn { [self] in
      do throws(HTTPError) {
        var response = try await handler(request)
        guard let produce = try deliver(request, &response) else { return }
        await stream(produce)
      } catch {
        fail(error)
      }
    }
    guard phase != .done else { return }
    self.task = task
    guard phase == .handling, request.deadline != .distantFuture else { return }
    timer = loop.schedule(at: request.deadline) { [unowned self] in
      timer = nil
      deadlinePassed()
    }
  }

  // MARK: Answering

  /// Sends an answer that is there as a whole; gives back the source of one that is not.
  private func deliver(_ request: Request, _ response: inout Response) throws(HTTPError) -> Response.Producer? {
    guard phase == .handling else { return nil }
    if request.connectProtocol != nil && response.status < 300 && !response.isWebSocket {
      throw HTTPError(400, "not_a_websocket", "This address does not speak WebSocket.")
    }
    service.finish(request, &response)
    switch response.takeBody() {
    case .none: complete(response, Bytes())
    case .bytes(let body): complete(response, body)
    case .webSocket(let socket):
      leaveHandling(response.status)
      phase = .done
      upgrade(socket, response)
      service.answered(request, status, nil)
    case .stream(let length, let produce):
      leaveHandling(response.status)
      phase = .streaming
      trailers = response.trailers
      owed = length
      sendHead(response, length: length)
      return produce
    }
    return nil
  }

  private func stream(_ produce: Response.Producer) async {
    do throws(HTTPError) {
      // Nobody reads a body for the sake of one that is not sent.
      let isBodiless = isHead || status == 204 || status == 304
      let last = isBodiless ? nil : try await produce(ResponseWriter(self))
      guard phase == .streaming else { return }
      if !isBodiless, let owed, owed > 0 { throw Exchange.notAsDeclared }
      sendEnd(last ?? trailers)
      end(nil)
    } catch {
      fail(error)
    }
  }

  private func complete(_ response: Response, _ body: Bytes) {
    leaveHandling(response.status)
    sendComplete(response, body)
    end(nil)
  }

  private func leaveHandling(_ status: UInt16) {
    self.status = status
    if let timer { loop.cancel(timer) }
    timer = nil
  }

  func fail(_ error: HTTPError) {
    guard let request else { return }
    switch phase {
    case .handling:
      var response = Response(error, for: request)
      service.finish(request, &response)
      guard case .bytes(let body) = response.body else { return }
      leaveHandling(response.status)
      sendComplete(response, body)
      end(error)
    case .streaming:
      cutOff(error)
      end(error)
    case .done: return
    }
  }

  private func deadlinePassed() {
    guard phase == .handling else { return }
    fail(HTTPError(504, "deadline_exceeded", "The request took longer than it may."))
  }

  /// The peer reset the stream or the connection is gone.
  func peerGone() {
    guard phase != .done else { return }
    end(.disconnected)
  }

  /// The server is going down: what runs is finished, but a body without an end is asked to find one.
  func drain() {
    isDraining = true
    let tell = whenDraining
    whenDraining = nil
    tell?()
  }

  /// Ends the body in order behind its last piece, and with it whoever writes it.
  func endBody() {
    guard phase == .streaming else { return }
    sendEnd(nil)
    let writing = task
    end(nil)
    writing?.cancel()
  }

  private func end(_ error: HTTPError?) {
    guard phase != .done else { return }
    phase = .done
    if let timer { loop.cancel(timer) }
    timer = nil
    whenDraining = nil
    roomAgain()
    if error != nil { task?.cancel() }
    task = nil
    if let request { leave(request, error) }
    finished()
  }

  private func leave(_ request: Request, _ error: HTTPError?) {
    request.body.release()
    service.answered(request, status, error)
  }

  // MARK: The writer's side

  var isOpen: Bool { phase == .streaming }

  func write(_ piece: Bytes) throws(HTTPError) {
    guard phase == .streaming else { throw .disconnected }
    if piece.isEmpty { return }
    if let owed {
      guard piece.count <= owed else { throw Exchange.notAsDeclared }
      self.owed = owed - piece.count
    }
    sendPiece(piece)
  }

  private static let notAsDeclared = HTTPError(500, "internal", "", cause: "the body is not as long as was declared")

  /// Waits until the codec has room or the peer is gone.
  func room() async throws(HTTPError) {
    await withCheckedContinuation { continuation in
      // The loop may have run since the writer looked: room that came meanwhile would ring nobody.
      guard phase == .streaming, !hasRoom else { return continuation.resume() }
      precondition(waitingForRoom == nil, "a response has one writer")
      waitingForRoom = Waiter(continuation)
    }
    guard phase == .streaming else { throw .disconnected }
  }

  func roomAgain() {
    waitingForRoom?.resume()
    waitingForRoom = nil
  }
}
