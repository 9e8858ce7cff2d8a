// One `call` connection: does what `CallMachine` says, on the connection's loop; each call is a task of that loop, which
// its deadline or the client's going cancels.
//
// Back-pressure: while the client does not take what it is sent, its messages stay with it; so what can wait here is
// bounded by the calls in flight and by what one read brought.

internal import API
internal import Core
internal import HTTP
internal import Wire

final class CallSocket: WebSocketHandler {
  private let dispatcher: Dispatcher
  private let limits: CallLimits
  private let caller: Caller
  private let scope: CallScope?
  private let observer: CallDoor.Observer
  private var encoding = CallEncoding.json
  private var machine: CallMachine
  /// Calls that were not answered; nil while one is being started.
  private var running: [Int: Running?] = [:]
  private var lastTask = 0
  private var socket: WebSocket?
  private var heartbeat: TimerID?

  private struct Running {
    let task: Task<Void, Never>
    let timer: TimerID
  }

  init(
    _ dispatcher: Dispatcher, _ limits: CallLimits, _ caller: Caller, _ scope: CallScope?,
    _ observer: @escaping CallDoor.Observer
  ) {
    self.dispatcher = dispatcher
    self.limits = limits
    self.caller = caller
    self.scope = scope
    self.observer = observer
    machine = CallMachine(.json, limits, scope, at: .now)
  }

  override func opened(_ socket: WebSocket) {
    self.socket = socket
    encoding = CallEncoding(subprotocol: socket.subprotocol)
    machine = CallMachine(encoding, limits, scope, at: .now)
    observer(.opened, socket.loop)
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
      find: { [dispatcher] in dispatcher.place(of: $0).map { ($0, dispatcher.operations[$0]) } })
    switch action {
    case .answer(let answer): send(answer)
    case .refuse(let id, let error):
      observer(.refused(error.kind), socket.loop)
      refuse(id, error, nil)
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
    guard let socket else { return }
    if let heartbeat { socket.loop.cancel(heartbeat) }
    observer(.closed, socket.loop)
    self.socket = nil
  }

  // MARK: Calls

  private func call(_ place: Int, _ id: String, _ input: CallInput, _ loop: Loop) {
    lastTask += 1
    let number = lastTask
    let caller = Caller(
      identity: caller.identity, door: .call, requestID: .next(), deadline: .now + limits.deadline, loop: loop,
      address: caller.address)
    let confined = Confined(self, to: loop)
    // Its place first: a call that never waits is over, and its place given back, when `spawn` returns.
    running.updateValue(nil, forKey: number)
    let task = loop.spawn { [dispatcher, encoding] in
      do throws(APIError) {
        let reply = try await dispatcher.call(place, input, nil, caller, CallAnswer.beginResult(id, encoding))
        let message = CallAnswer.endResult(id, reply.output, encoding)
        confined.value.finished(number, id) { $0.send(message) }
      } catch {
        confined.value.finished(number, id) { $0.refuse(id, error, caller.requestID) }
      }
    }
    guard running.keys.contains(number) else { return }
    let timer = loop.schedule(at: caller.deadline) { [weak self] in self?.deadlinePassed(number, id, caller) }
    running[number] = Running(task: task, timer: timer)
  }

  private func deadlinePassed(_ number: Int, _ id: String, _ caller: Caller) {
    guard let call = running.removeValue(forKey: number) else { return }
    call?.task.cancel()
    refuse(id, APIError(DoorError.deadlineExceeded, "The call took longer than it may."), caller.requestID)
    if machine.answered(id) { closeDrained() }
  }

  private func finished(_ number: Int, _ id: String, _ answer: (CallSocket) -> Void) {
    machine.ended()
    // Who was told of the deadline is told nothing else.
    guard let call = running.removeValue(forKey: number) else { return }
    if let call { socket?.loop.cancel(call.timer) }
    answer(self)
    if machine.answered(id) { closeDrained() }
  }

  // MARK: Sending

  private func refuse(_ id: String?, _ error: APIError, _ request: RequestID?) {
    send(.error(id: id, error.problem(request?.description, encoding == .json ? .json : .protobuf)))
  }

  private func send(_ answer: CallAnswer) { send(answer.bytes(encoding)) }

  fileprivate func send(_ message: Bytes) {
    if encoding == .json { socket?.send(text: message) } else { socket?.send(binary: message) }
  }
}
