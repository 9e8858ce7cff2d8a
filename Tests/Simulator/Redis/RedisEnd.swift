// A node's end of replication by Redis: the production replicator, with its relay, over the simulated network.

import Core
import Net
import Replication
import State
import Storage

final class RedisEnd {
  let name: String
  let redis: SimulatedRedis
  /// The node has crashed: nothing is sent any more, and nobody hears.
  private(set) var isGone = false

  init(_ name: String, _ redis: SimulatedRedis) {
    self.name = name
    self.redis = redis
  }

  func crash() { isGone = true }

  func replicator(_ database: any Database, _ options: RedisReplicatorOptions) -> RedisReplicator {
    let loop = redis.world.loop
    let network = SimulatedNetwork(end: Confined(self, to: loop))
    let place = RedisOptions(url: Secret("unix:///redis"))
    guard let server = try? RedisServer(place, by: network) else { preconditionFailure("this is where it is") }
    return RedisReplicator(
      server, database: database, on: loop, resolver: Net.Resolver(on: loop, workers: RedisEnd.workers),
      options: options)
  }

  /// Nobody asks for a name.
  private static let workers = WorkerPool(name: "names", threads: 1)
}

private struct SimulatedNetwork: RedisNetwork {
  let end: Confined<RedisEnd>

  func connect(
    to endpoint: RedisEndpoint, of server: RedisServer, on loop: Loop, _ resolver: Net.Resolver
  ) async throws(NetError) -> RedisConnection {
    let end = self.end.value
    await end.redis.world.passage(Lane("\(end.name) to Redis"), "connects")
    guard !end.redis.isAway, !end.isGone else { throw NetError(.timeout, "nobody is there") }
    return RedisConnection(end.redis.accept(end), server.options, on: loop)
  }

  func chance() -> Double { Double(end.value.redis.world.random.within(0...1_000)) / 1_000 }
}
