// The composition: a database, the store on it, rules, one dispatcher, the doors, one port. SIGTERM drains it, so that
// good-byes can be tested.

internal import API
internal import Core
internal import Doors
internal import Glibc
internal import HTTP
internal import Net
internal import NotesGenerated
internal import NotesMigrations
internal import Replication
internal import State
internal import Storage

final class NotesServer: Sendable {
  private let address: String
  private let loops: LoopGroup
  private let database: any Database
  private let store: Store
  /// Nil where this node is alone.
  private let replicator: RedisReplicator?
  private let service: HTTPService
  private let exitCode = Monitor<Int32?>(nil)
  private let watchers = Monitor<[Confined<SignalWatcher>]>([])

  init(_ address: String, _ database: any Database, _ replicator: RedisReplicator?, on loops: LoopGroup) {
    self.address = address
    self.loops = loops
    self.database = database
    self.replicator = replicator
    store = Store(database, Surface.scopes, on: loops.loops, replicator: replicator ?? InProcessReplicator())
    let desk = Desk(store)
    let dispatcher = Dispatcher(Surface.operations, Rules(desk: desk).bound, .tokens(desk))
    let realtime = RealtimeDoor(
      dispatcher, package: Surface.package, audience: .readers(store, Rules(desk: desk)), schema: Surface.digest,
      limits: NotesServer.limits)
    let services =
      GRPCDoor(dispatcher, package: Surface.package).services() + [realtime.service(field: "notebookId")]
    var routes =
      RESTDoor(dispatcher).routes + [
        realtime.route("/ws"), realtime.route("/ws/notebooks/{notebookId}"),
        realtime.watchRoute("/api/notebooks/{notebookId}/watch"),
      ]
    for service in services + ReflectionService.services(describing: services) { routes += service.routes() }
    let router = Router(routes) { request throws(HTTPError) in
      guard GRPC.isCall(request) else { throw .notFound }
      return GRPC.unimplemented(request)
    }
    service = HTTPService(router: router, finishing: [Caching.finish])
  }

  /// Tests do not wait as long as people do, and all of them are one user at one address.
  private static var limits: RealtimeLimits {
    var limits = RealtimeLimits()
    limits.drainSpread = .milliseconds(500)
    limits.overloadGrace = .seconds(2)
    (limits.maxPerUser, limits.maxPerAddress) = (limits.maxConnections, limits.maxConnections)
    return limits
  }

  func run() -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    let home = loops.loops[0]
    home.spawn { [self] in
      do throws(MigrationError) {
        try await NotesMigrations.all(for: database.dialect).run(on: database)
      } catch {
        print(error.message)
        return end(1)
      }
      store.start()
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
        await store.close()
        await replicator?.close()
        await database.close()
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
