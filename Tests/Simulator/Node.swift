// One node: the production store, on the simulated database and among the simulated others.

import Core
import NotesGenerated
import Replication
import State
import Storage

/// How nodes learn of each other's commits.
enum Carriage {
  /// In a way that keeps no promise.
  case exchange(Exchange)
  /// As in production.
  case redis(SimulatedRedis, RedisReplicatorOptions)
}

final class Node {
  let name: String
  let store: Store
  let link: DatabaseLink
  private let replicator: RedisReplicator?
  private let redis: RedisEnd?
  /// It has crashed: nobody hears of it any more.
  private(set) var isGone = false

  init(_ name: String, _ world: World, _ engine: SimulatedEngine, _ carriage: Carriage, _ options: StoreOptions) {
    self.name = name
    link = DatabaseLink(world, engine, name: name)
    let database = SimulatedDatabase(link)
    let carrier: any Replicator
    switch carriage {
    case .exchange(let exchange):
      (redis, replicator) = (nil, nil)
      carrier = SimulatedReplicator(exchange: Confined(exchange, to: world.loop), name: name)
    case .redis(let server, let options):
      let end = RedisEnd(name, server)
      let real = end.replicator(database, options)
      (redis, replicator) = (end, real)
      carrier = WatchedReplicator(replicator: real, world: Confined(world, to: world.loop))
    }
    store = Store(database, Surface.scopes, on: [world.loop], replicator: carrier, options: options)
    store.start()
  }

  func crash() {
    isGone = true
    link.isCut = true
    redis?.crash()
    stop()
  }

  func stop() {
    let (store, replicator) = (self.store, self.replicator)
    link.world.loop.spawn {
      await store.close()
      await replicator?.close()
    }
  }
}
