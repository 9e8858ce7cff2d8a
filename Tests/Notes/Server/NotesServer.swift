// The composition: rules, one dispatcher, three doors, one port. SIGTERM drains it, so that good-byes can be tested.

internal import API
internal import Core
internal import Doors
internal import Glibc
internal import HTTP
internal import Net
internal import NotesGenerated

final class NotesServer: Sendable {
  private let address: String
  private let loops = LoopGroup(count: 2)
  private let service: HTTPService
  private let exitCode = Monitor<Int32?>(nil)
  private let watchers = Monitor<[Confined<SignalWatcher>]>([])

  init(_ address: String) {
    self.address = address
    let dispatcher = Dispatcher(Surface.operations, Rules(desk: Desk()).bound, .tokens)
    let services = GRPCDoor(dispatcher, package: Surface.package).services()
    var routes = RESTDoor(dispatcher).routes + [RealtimeDoor(dispatcher, package: Surface.package).route("/ws")]
    for service in services + ReflectionService.services(describing: services) { routes += service.routes() }
    let router = Router(routes) { request throws(HTTPError) in
      guard GRPC.isCall(request) else { throw .notFound }
      return GRPC.unimplemented(request)
    }
    service = HTTPService(router: router, finishing: [Caching.finish])
  }

  func run() -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    let home = loops.loops[0]
    home.spawn { [self] in
      do throws(NetError) {
        let door = try await ListenerGroup.open(
          SocketAddress(address), on: loops, ListenerOptions(gate: ConnectionGate())
        ) {
          [service] in service.connection($0)
        }
        watch(door, home)
        print("ready http://\(door.address)")
        fflush(nil)
      } catch {
        print(error.message)
        end(1)
      }
    }
    let code = exitCode.wait { $0 } ?? 1
    loops.shutDown()
    return code
  }

  private func watch(_ door: ListenerGroup, _ home: Loop) {
    let watcher = SignalWatcher(SIGTERM, on: home) { [self] in
      home.spawn { [self] in
        _ = await door.drain(within: .seconds(3))
        for watcher in watchers.withLock({ $0 }) { watcher.value.close() }
        end(0)
      }
    }
    watchers.withLock { $0 = [Confined(watcher, to: home)] }
  }

  private func end(_ code: Int32) {
    exitCode.withLock { $0 = code }
    exitCode.wakeAll()
  }
}
