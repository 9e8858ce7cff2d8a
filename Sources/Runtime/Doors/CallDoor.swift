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
    return Route(.get, path) { [dispatcher, limits, options] request throws(HTTPError) in
      let credentials: Credentials
      do throws(APIError) {
        credentials = try RESTDoor.credentials(request)
      } catch {
        return RESTDoor.response(error, request)
      }
      return try .webSocket(request, options) { CallSocket(dispatcher, limits, credentials, request) }
    }
  }
}

/// One connection.
final class CallSocket: WebSocketHandler {
  private let dispatcher: Dispatcher
  private let limits: CallLimits
  private let credentials: Credentials
  private let request: Request
  private var encoding = CallEncoding.json
  private var machine: CallMachine
  private var tasks: [Int: Task<Void, Never>] = [:]
  private var lastTask = 0
  private var socket: WebSocket?

  init(_ dispatcher: Dispatcher, _ limits: CallLimits, _ credentials: Credentials, _ request: Request) {
    self.dispatcher = dispatcher
    self.limits = limits
    self.credentials = credentials
    self.request = request
    machine = CallMachine(.json, limits, at: .now)
  }

  override func opened(_ socket: WebSocket) {
    self.socket = socket
    encoding = CallEncoding(subprotocol: socket.subprotocol)
    machine = CallMachine(encoding, limits, at: .now)
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
    socket.close(code: WebSocketCloseCode.serviceRestart, reason: "draining")
  }

  override func closed(code: UInt16) {
    socket = nil
    for task in tasks.values { task.cancel() }
    tasks = [:]
  }

  // MARK: Calls

  private func call(_ place: Int, _ id: String, _ input: CallInput, _ loop: Loop) {
    lastTask += 1
    let number = lastTask
    let caller = Caller(
      door: .call, requestID: .next(), deadline: .now + CallSocket.deadline, loop: loop,
      address: { [request] in request.peer.address.description })
    let confined = Confined(self, to: loop)
    let task = loop.spawn { [dispatcher, credentials] in
      let answer: CallAnswer
      do throws(APIError) {
        let reply = try await dispatcher.call(place, input, credentials, caller, ByteWriter(capacity: 256))
        var output = reply.output
        answer = .result(id: id, value: output.finish())
      } catch {
        answer = .error(id: id, error.problem(caller.requestID.description))
      }
      confined.value.finished(number, answer)
    }
    if isRunning(number) { tasks[number] = task }
  }

  /// Calls that never waited are over before their task is known.
  private var finishedBefore: Int = 0
  private func isRunning(_ number: Int) -> Bool { finishedBefore != number }

  private func finished(_ number: Int, _ answer: CallAnswer) {
    finishedBefore = number
    tasks[number] = nil
    machine.finished()
    send(answer)
  }

  private func send(_ answer: CallAnswer) {
    let bytes = answer.bytes(encoding)
    if encoding == .json { socket?.send(text: bytes) } else { socket?.send(binary: bytes) }
  }

  private static let deadline = Duration.seconds(30)
}
