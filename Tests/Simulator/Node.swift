// One node: the production store, on the simulated database and among the simulated others.

import Core
import NotesGenerated
import State
import Storage

final class Node {
  let name: String
  let store: Store
  let link: DatabaseLink
  /// It has crashed: nobody hears of it any more.
  private(set) var isGone = false

  init(_ name: String, _ world: World, _ engine: SimulatedEngine, _ exchange: Exchange, _ options: StoreOptions) {
    self.name = name
    link = DatabaseLink(world, engine, name: name)
    store = Store(
      SimulatedDatabase(link), Surface.scopes, on: [world.loop],
      replicator: SimulatedReplicator(exchange: Confined(exchange, to: world.loop), name: name), options: options)
    store.start()
  }

  func crash() {
    isGone = true
    link.isCut = true
    stop()
  }

  func stop() {
    let store = self.store
    link.world.loop.spawn { await store.close() }
  }
}
