// A server among others: it meets Redis before its doors open, tells the others of itself when it is ready, and takes
// itself out before it goes.

internal import Core
internal import Generated
internal import HTTP
internal import Net
internal import Replication

extension Server {
  /// Connects to Redis, and listens to other nodes. On the home loop.
  func joinOthers() async throws(StartError) {
    guard let redis else { return }
    let client = try await redis.open(on: home, workers)
    limits.shared?.begin(client)
    guard let cluster = configuration.cluster else { return }
    var node = NodeRecord()
    node.id = String(UInt64.random(in: .min ... .max), radix: 36)
    node.address = cluster.advertised
    node.version = Version.number
    node.started = .now
    let door = NodeDoor.http(node, cluster.secret, configuration)
    var options = ListenerOptions(
      gate: ConnectionGate(maxConnections: NodeDoor.maxConnections, maxPerAddress: NodeDoor.maxConnections))
    options.tls = cluster.isEncrypted ? tls : nil
    let listener = try await bind(cluster.listen, options, "cluster.listen", door)
    let registry = NodeRegistry(client, prefix: configuration.settings.redis.keyPrefix)
    let here = Confined(registry, to: home)
    state.withLock { state in
      state.nodes = here
      state.nodeDoor = listener
    }
    registry.start(node)
  }

  /// On the home loop.
  func leaveOthers() async { await state.withLock { $0.nodes }?.value.stop() }
}
