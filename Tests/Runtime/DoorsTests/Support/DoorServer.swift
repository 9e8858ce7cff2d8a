// The pinboard with all its doors, on a free port of loopback, for one test; the test's body runs on the server's loop
// with a connection to it.

import API
import Core
import Doors
import HTTP
import Net
import NotesGenerated

struct DoorLimits: Sendable {
  var rest = RouteLimits()
  var grpc = GRPCLimits()
  var call = RealtimeLimits()
}

final class DoorServer: Sendable {
  let board: Pinboard
  let listeners: ListenerGroup
  let loop: Loop
  /// What the call door told of itself.
  let events: Monitor<[String]>
  /// What the dispatcher told of calls: the operation and what became of it.
  let finished: Monitor<[String]>

  static func run<Result: Sendable>(
    _ limits: DoorLimits = DoorLimits(), routes more: [Route] = [],
    _ body: @escaping @Sendable (DoorServer, DoorClient) async throws -> Result
  ) async throws -> Result {
    let group = LoopGroup(count: 1)
    let (board, events, finished) = (Pinboard(), Monitor<[String]>([]), Monitor<[String]>([]))
    let service = service(board, limits, events, finished, more)
    let listeners = try await ListenerGroup.open(
      SocketAddress("127.0.0.1:0"), on: group, ListenerOptions(gate: ConnectionGate())
    ) { service.connection($0) }
    let server = DoorServer(board, listeners, group.loops[0], events, finished)
    let result: Swift.Result<Result, any Error> = await withCheckedContinuation { done in
      server.loop.spawn { done.resume(returning: await server.result(of: body)) }
    }
    board.say("enough")
    _ = await listeners.drain(within: .milliseconds(100))
    group.shutDown()
    return try result.get()
  }

  private func result<Result: Sendable>(
    of body: @escaping @Sendable (DoorServer, DoorClient) async throws -> Result
  ) async -> Swift.Result<Result, any Error> {
    do {
      let connection = try await HTTP2Client.connect(to: listeners.address, on: loop)
      defer { connection.close() }
      return .success(try await body(self, DoorClient(connection)))
    } catch { return .failure(error) }
  }

  private static func service(
    _ board: Pinboard, _ limits: DoorLimits, _ events: Monitor<[String]>, _ finished: Monitor<[String]>,
    _ more: [Route]
  ) -> HTTPService {
    let operations = Pinboard.operations
    let dispatcher = Dispatcher(operations, board.bound, .names(Monitor([]))) { place, caller, error, took in
      finished.withLock { $0.append("\(operations[place].name) \(caller.door) \(error?.kind.code ?? "ok")") }
    }
    let calls = RealtimeDoor(dispatcher, package: Surface.package, limits: limits.call) { event, _ in
      events.withLock { $0.append(name(of: event)) }
    }
    var routes = RESTDoor(dispatcher, limits: limits.rest).routes + more
    routes += [calls.route("/ws"), calls.route("/ws/notebooks/{notebookId}")]
    for service in GRPCDoor(dispatcher, package: Surface.package, limits: limits.grpc).services() {
      routes += service.routes()
    }
    return HTTPService(
      router: Router(routes) { request throws(HTTPError) in
        if GRPC.isCall(request) { return GRPC.unimplemented(request) }
        throw .notFound
      }, finishing: [Caching.finish])
  }

  static func name(of event: RealtimeDoor.Event) -> String {
    switch event {
    case .opened: "opened"
    case .closed: "closed"
    case .refused(let kind): kind.code
    case .overloaded: "overloaded"
    case .left(let reason): "left \(reason)"
    }
  }

  private init(
    _ board: Pinboard, _ listeners: ListenerGroup, _ loop: Loop, _ events: Monitor<[String]>,
    _ finished: Monitor<[String]>
  ) {
    (self.board, self.listeners, self.loop) = (board, listeners, loop)
    (self.events, self.finished) = (events, finished)
  }
}
