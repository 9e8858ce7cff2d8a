// Calls over a WebSocket, in JSON or protobuf by the subprotocol that was agreed. One socket object a connection, on the
// connection's loop; each call is a task of that loop. What to do is `CallMachine`'s to say.

public import API
internal import Core
public import HTTP
internal import Net
internal import Wire

/// The operations of a dispatcher over WebSocket.
public struct CallDoor: Sendable {
  private let dispatcher: Dispatcher
  private let package: String
  private let limits: CallLimits

  /// The subprotocols are `cascade.v1.json` and `cascade.v1.proto` for the package `cascade.v1`.
  public init(_ dispatcher: Dispatcher, package: String, limits: CallLimits = CallLimits()) {
    self.dispatcher = dispatcher
    self.package = package
    self.limits = limits
  }

  public func route(_ path: String) -> Route {
    var options = WebSocketOptions()
    options.subprotocols = [package + ".json", package + ".proto"]
    options.maxMessageBytes = 64 << 10
    return Route(.get, path) { [dispatcher, limits, options] request async throws(HTTPError) in
      let credentials: Credentials
      do throws(APIError) {
        credentials = try RESTDoor.credentials(request)
        // Refused here, a client reads why; behind the upgrade a browser would see no more than an end.
        _ = try await dispatcher.identify(credentials)
      } catch {
        return RESTDoor.response(error, request)
      }
      return try .webSocket(request, options) { CallSocket(dispatcher, limits, credentials, request.peer) }
    }
  }
}

/// One connection.
final class CallSocket: WebSocketHandler {
  private let dispatcher: Dispatcher
  private let limits: CallLimits
  private let credentials: Credentials
  private let peer: Peer
  private var encoding = CallEncoding.json
  private var machine: CallMachine
  /// Calls that were not answered; nil while one is being started.
  private var running: [Int: Running?] = [:]
  private var lastTask = 0
  private var socket: WebSocket?
  private var heartbeat: TimerID?

  init(_ dispatcher: Dispatcher, _ limits: CallLimits, _ credentials: Credentials, _ peer: Peer) {
    self.dispatcher = dispatcher
    self.limits = limits
    self.credentials = credentials
    self.peer = peer
    machine = CallMachine(.json, limits, at: .now)
  }

  override func opened(_ socket: WebSocket) {
    self.socket = socket
    encoding = CallEncoding(subprotocol: socket.subprotocol)
    machine = CallMachine(encoding, limits, at: .now)
    send(
      .welcome(
        connectionID: RequestID.next().description, now: Int(Timestamp.now.microseconds),
        heartbeatMs: Int(limits.heartbeat.milliseconds)))
    beat(socket.loop)
  }

  /// So that who only listens can tell silence from a connection that is gone.
  private func beat(_ loop: Loop) {
    heartbeat = loop.schedule(at: .now + limits.heartbeat) { [weak self] in
      self?.send(.bookmark)
      self?.beat(loop)
    }
  }

  override func received(text: Bytes, on socket: WebSocket) { received(text, isText: true, socket) }
  override func received(binary: Bytes, on socket: WebSocket) { received(binary, isText: false, socket) }

  private func received(_ message: Bytes, isText: Bool, _ socket: WebSocket) {
    let action = machine.received(
      message, isText: isText, at: .now, clock: { Int(Timestamp.now.microseconds) },
      places: { dispatcher.place(of: $0) })
    switch action {
    case .answer(let answer): send(answer)
    case .close(let code, let reason): socket.close(code: code, reason: reason)
    case .call(let place, let id, let input): call(place, id, input, socket.loop)
    }
    // Who sends and does not read waits with us.
    if !socket.hasRoom { socket.pauseReading() }
  }

  override func roomAgain(_ socket: WebSocket) { socket.resumeReading() }

  override func drain(_ socket: WebSocket) {
    send(.goAway(retryAfterMs: Int.random(in: 200...2_000)))
    if machine.drain() { closeDrained() }
  }

  private func closeDrained() { socket?.close(code: WebSocketCloseCode.serviceRestart, reason: "draining") }

  override func closed(code: UInt16) {
    for case let call? in running.values {
      call.task.cancel()
      socket?.loop.cancel(call.timer)
    }
    running = [:]
    if let heartbeat { socket?.loop.cancel(heartbeat) }
    socket = nil
  }

  // MARK: Calls

  private func call(_ place: Int, _ id: String, _ input: CallInput, _ loop: Loop) {
    lastTask += 1
    let number = lastTask
    let caller = Caller(
      door: .call, requestID: .next(), deadline: .now + CallSocket.deadline, loop: loop,
      address: { [peer] in peer.address.description })
    let confined = Confined(self, to: loop)
    // Its place first: a call that never waits is over, and its place given back, when `spawn` returns.
    running.updateValue(nil, forKey: number)
    let task = loop.spawn { [dispatcher, credentials] in
      let answer: CallAnswer
      do throws(APIError) {
        let reply = try await dispatcher.call(place, input, credentials, caller, ByteWriter(capacity: 256))
        var output = reply.output
        answer = .result(id: id, value: output.finish())
      } catch {
        answer = .error(id: id, error.problem(caller.requestID.description))
      }
      confined.value.finished(number, id, answer)
    }
    guard running.keys.contains(number) else { return }
    let timer = loop.schedule(at: caller.deadline) { [weak self] in self?.deadlinePassed(number, id, caller) }
    running[number] = Running(task: task, timer: timer)
  }

  /// It keeps its place among those in flight until it really is over: giving up is not the same as being done.
  private func deadlinePassed(_ number: Int, _ id: String, _ caller: Caller) {
    guard let call = running.removeValue(forKey: number) else { return }
    call?.task.cancel()
    let error = APIError(DoorError.deadlineExceeded, "The call took longer than it may.")
    send(.error(id: id, error.problem(caller.requestID.description)))
  }

  private func finished(_ number: Int, _ id: String, _ answer: CallAnswer) {
    // Who was told of the deadline is told nothing else.
    if let call = running.removeValue(forKey: number) {
      if let call { socket?.loop.cancel(call.timer) }
      send(answer)
    }
    if machine.finished(id) { closeDrained() }
  }

  private func send(_ answer: CallAnswer) {
    let bytes = answer.bytes(encoding)
    if encoding == .json { socket?.send(text: bytes) } else { socket?.send(binary: bytes) }
  }

  private struct Running {
    let task: Task<Void, Never>
    let timer: TimerID
  }

  private static let deadline = Duration.seconds(30)
}
