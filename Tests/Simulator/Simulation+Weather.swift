// What may happen at any moment, besides answers and time: somebody asks for something, or something breaks.

import Core
import NotesGenerated
import State
import Storage

extension Simulation {
  private static let kinds: [Operation.Kind] = [
    .count, .count, .title, .remark, .remark, .unseen, .add, .add, .add, .edit, .edit, .edit, .remove, .addAndRemove,
    .say, .say, .sayTwice, .hide, .hide, .everything, .everything, .dropNotebook, .makeNotebook, .makeNotebook,
    .nothing,
  ]

  /// One thing happens.
  func happen() {
    let client = world.random.pick(clients)
    switch world.random.below(20) {
    case 0: if world.strikes(.cut, client.state) { client.cut(serverKnows: true) }
    case 1: if world.strikes(.halfOpen, client.state) { client.cut(serverKnows: false) }
    case 2: if world.strikes(.slowReader, client.state) { client.stall() }
    case 3:
      if world.strikes(.rightsChanged, client.state) { client.changeRights() }
      if world.strikes(.rightsComeBack, client.state) { changeForAWhile(client) }
    case 4: breakNode()
    case 5: breakDatabase()
    case 6: client.bookmark()
    case 7:
      if backup == nil { backup = engine.tables } else if world.strikes(.restored, transactions) { restore() }
    case 8: if world.strikes(.pruned, transactions) { prune() }
    case 9 where redis != nil: breakRedis()
    default:
      let scope = world.random.pick(scopes)
      if world.strikes(.badWrite, "among others") { return ask(.badWrite, of: scope) }
      // Few scopes end, and late.
      let ends = operationsAreMany && world.random.chance(40)
      ask(model.present(scope) == nil ? .create : ends ? .end : world.random.pick(Simulation.kinds), of: scope)
    }
  }

  private var transactions: String {
    engine.open.isEmpty ? "between transactions" : "in \(engine.open.count == 1 ? "a transaction" : "transactions")"
  }

  /// It may see other things, and is away when it may see again what it might before.
  private func changeForAWhile(_ client: Client) {
    client.changeRights()
    world.loop.schedule(after: .milliseconds(Int64(world.random.within(1...2_000)))) {
      client.cut(serverKnows: true)
      client.changeRights()
    }
  }

  private func breakNode() {
    guard let node = anyNode(), world.strikes(.crash, transactions) else { return }
    nodes.removeAll { $0 === node }
    exchange.leave(node.name)
    node.crash()
    for client in clients where client.node === node { client.cut(serverKnows: true) }
    world.loop.schedule(after: .milliseconds(Int64(world.random.within(1...2_000)))) { [weak self] in self?.addNode() }
  }

  private func breakDatabase() {
    if world.strikes(.databaseAway, transactions) {
      world.isDatabaseAway = true
      let wait = Duration.milliseconds(Int64(world.random.within(1...5_000)))
      world.loop.schedule(after: wait) { [world] in world.isDatabaseAway = false }
    }
  }

  private func breakRedis() {
    guard let redis else { return }
    if world.strikes(.redisRestarted, redis.state) { redis.forget(true) }
    if world.strikes(.redisFlushed, redis.state) { redis.forget(false) }
    let wait = Duration.milliseconds(Int64(world.random.within(1...4_000)))
    if world.strikes(.redisFailedOver, redis.state) {
      redis.holdListeners()
      world.loop.schedule(after: world.random.chance(300) ? .zero : wait) { redis.failOver() }
    }
    if world.strikes(.redisPaused, redis.state) {
      redis.pause(true)
      world.loop.schedule(after: wait) { redis.pause(false) }
    }
    if world.strikes(.redisAway, redis.state) {
      redis.goAway(true)
      world.loop.schedule(after: wait) { redis.goAway(false) }
    }
  }

  /// Old events go, as they do after a while.
  private func prune() {
    let keeps = Int64(world.random.pick([0, 0, 1, 3]))
    for scope in scopes {
      guard let head = model.head(scope) else { continue }
      let oldest = min(Int64(head.revision) - keeps + 1, Int64(model.oldestAsked(scope) ?? .max))
      engine.edit("events") { rows in
        rows = rows.filter { key, _ in
          guard key[0] == scope.sql, case .integer(let revision) = key[1] else { return true }
          return revision >= oldest
        }
      }
    }
  }

  /// An older state comes back, and is another history.
  private func restore() {
    guard let backup, let place = backup.firstIndex(where: { $0.name == "scopes" }) else { return }
    var tables = backup
    guard scopes.allSatisfy({ model.head($0) == nil || tables[place].rows[[$0.sql]] != nil }) else { return }
    restores += 1
    for scope in scopes {
      guard var row = tables[place].rows[[scope.sql]], case .integer(let revision) = row[3] else { continue }
      row[2] = .text("restored \(restores)")
      tables[place].rows[[scope.sql]] = row
      model.restored(scope, to: Int(revision), as: "restored \(restores)")
    }
    engine.replace(tables)
    self.backup = nil
    // Some are cut off meanwhile, and come back with what they knew of the history that was left.
    for client in clients where world.random.chance(500) { client.cut(serverKnows: true) }
  }
}
