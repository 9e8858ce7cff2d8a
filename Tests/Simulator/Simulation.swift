// One seed, one history: some nodes on one database, some scopes, some clients, and a few dozen things that happen, in an
// order and with faults that the dice decide. Then the weather clears, and all must come to rest where the model is.

import Core
import NotesGenerated
import Replication
import State
import Storage

/// What came of a seed.
struct Outcome: Sendable {
  let seed: UInt64
  /// The first thing that was not as it must be.
  let divergence: String?
  let digest: UInt64
  let steps: Int
  let commits: Int
  let messages: Int
  let coverage: Coverage
  let lines: [String]
}

final class Simulation {
  let world: World
  let model: Model
  let engine: SimulatedEngine
  let exchange: Exchange
  private let carriage: Carriage
  /// Nil where commits do not go by Redis.
  let redis: SimulatedRedis?
  private let seed: UInt64
  private let options: StoreOptions
  var nodes: [Node] = []
  var clients: [Client] = []
  let scopes: [ID<Notebook>]
  private var nodesMade = 0
  private var operations = 0
  private var running = 0
  /// Enough has happened for a scope to end.
  var operationsAreMany: Bool { operations > 20 }
  var backup: [SimulatedTable]?
  var restores = 0

  /// What fails is meant to.
  private static let isQuiet: Bool = {
    Log.process.levels = LogLevels(.error)
    return true
  }()

  /// Runs a seed on the calling thread.
  static func run(_ seed: UInt64, mutation: Mutation? = nil, isTold: Bool = false) -> Outcome {
    _ = isQuiet
    let loop = Loop.byHand()
    defer { loop.letGo() }
    let simulation = Simulation(seed, loop, mutation, isTold)
    simulation.run()
    return simulation.outcome
  }

  private init(_ seed: UInt64, _ loop: Loop, _ mutation: Mutation?, _ isTold: Bool) {
    self.seed = seed
    world = World(seed: seed, loop: loop, mutation: mutation, isTold: isTold)
    model = Model(world)
    exchange = Exchange(world)
    let redis = world.random.chance(500) ? SimulatedRedis(world) : nil
    self.redis = redis
    carriage = if let redis { .redis(redis, Simulation.carrying(&world.random)) } else { .exchange(exchange) }
    engine = SimulatedEngine(
      world.random.chance(700) ? .postgres : .sqlite,
      SimulatedTable.ofTheStore
        + [SimulatedTable(NotebookRow.table), SimulatedTable(NoteRow.table), SimulatedTable(NoteEventRow.table)])
    var options = StoreOptions()
    options.historyLength = world.random.pick([2, 5, 1_000])
    options.idleAfter = world.random.pick([.seconds(1), .seconds(60)])
    // By itself a replicator of ours must be enough: who listens anew compares.
    if redis != nil && world.random.chance(500) { options.compareEvery = .seconds(3_600) }
    self.options = options
    scopes = (0..<world.random.within(1...2)).map(Operation.scope)
    engine.committed = { [unowned self] in committed($0) }
    redis?.takes = { [unowned self] in expectNext($0, $1) }
    engine.allows = { table, row in
      guard table == "notebooks" else { return true }
      let column = NotebookRow.table.columns.firstIndex(of: "max_notes") ?? 0
      return row[column] != .integer(0)
    }
  }

  private static func carrying(_ random: inout Random) -> RedisReplicatorOptions {
    var options = RedisReplicatorOptions()
    options.window.seconds = random.pick([2, 300])
    options.window.length = random.pick([1, 3, 1_000])
    options.relay.rows = random.pick([1, 2, 256])
    options.relay.partitions = random.pick([1, 16])
    return options
  }

  private var outcome: Outcome {
    Outcome(
      seed: seed, divergence: world.divergence, digest: world.trace.digest, steps: world.trace.steps,
      commits: model.commits, messages: clients.reduce(0) { $0 + $1.messages }, coverage: world.coverage,
      lines: world.trace.lines)
  }

  // MARK: A history

  private func run() {
    // Of a SQLite database with Redis there is one node, whose relay is alone.
    let isAlone = redis != nil && engine.dialect == .sqlite
    for _ in 0..<(isAlone ? 1 : world.random.within(1...3)) { addNode() }
    for scope in scopes { ask(.create, of: scope) }
    for number in 0..<world.random.within(1...4) {
      let client = Client(number, world.random.pick(scopes), world, model) { [unowned self] in anyNode() }
      clients.append(client)
      client.reconnect()
    }
    // How much comes at once.
    let haste = world.random.pick([5, 15, 40])
    var left = world.random.chance(100) ? 120 : world.random.within(15...45)
    while left > 0 && world.divergence == nil {
      switch world.random.below(100) {
      case 0..<haste:
        left -= 1
        happen()
      case 95...: tick()
      default: if !world.answerOne() { tick() }
      }
      world.loop.runAllReady()
    }
    comeToRest()
    if world.divergence == nil { compareTheDatabase() }
    end()
  }

  /// Time passes, up to the next thing that waits for it.
  private func tick() {
    if world.loop.ringNext() { world.loop.runAllReady() }
  }

  /// Everything works again, and everything must have its end.
  private func comeToRest() {
    world.weather.isRough = false
    world.isDatabaseAway = false
    world.trace.note("the weather clears")
    redis?.clear()
    if nodes.isEmpty { addNode() }
    let end = world.loop.clock + .seconds(60)
    while world.divergence == nil {
      world.loop.runAllReady()
      if world.answerOne() { continue }
      if running == 0 && clients.allSatisfy(\.isAtHead) && isAllSent { return }
      guard world.loop.clock < end, world.loop.ringNext() else { break }
    }
    guard world.divergence == nil else { return }
    let behind = clients.filter { !$0.isAtHead }.map(\.whereItIs)
    let heads = scopes.map { "\(String(describing: model.head($0)))" }
    world.diverged(
      "does not come to rest: \(running) operations run, \(behind.joined(separator: "; ")); heads \(heads)")
  }

  /// What was committed has left the outbox.
  private var isAllSent: Bool { redis == nil || engine.tables[engine.table("outbox")].rows.isEmpty }

  private func end() {
    for client in clients { client.leave() }
    for node in nodes { node.stop() }
    world.isOver = true
    // What waits is answered, so that no task is left; what it comes to is nobody's business any more.
    world.weather.isRough = false
    for _ in 0..<10_000 {
      world.loop.runAllReady()
      if !world.answerOne() && !world.loop.ringNext() { break }
    }
    redis?.cutAll()
  }

  // MARK: Nodes

  func addNode() {
    nodesMade += 1
    nodes.append(Node("node \(nodesMade)", world, engine, carriage, options))
  }

  func anyNode() -> Node? { nodes.isEmpty ? nil : world.random.pick(nodes) }

  // MARK: Operations

  func ask(_ kind: Operation.Kind, of scope: ID<Notebook>) {
    guard let node = anyNode() else { return }
    operations += 1
    let last = model.present(scope)?.lastSequence ?? 0
    let which = kind == .hide ? world.random.within(1...max(1, last)) : world.random.below(4)
    let operation = Operation(number: operations, scope: scope, kind: kind, which: which)
    let call = Call(operation, world, model, isNamed: world.random.chance(400)) { [unowned self] in anyNode() }
    running += 1
    let here = Confined((simulation: self, call: call, node: node), to: world.loop)
    world.loop.spawn {
      let (simulation, call, node) = here.value
      await call.run(at: node)
      simulation.running -= 1
    }
  }

  // MARK: The database

  /// A transaction is durable: each event in it closes a commit, and all that was written before belongs to it.
  private func committed(_ session: Session) {
    var rows: [Contents.Row: [SQLValue]?] = [:]
    var outbox: Set<[SQLValue]> = []
    for (row, after) in session.log where engine.tables[row.table].name == "outbox" {
      if after != nil { outbox.insert(row.key) } else { expectSent(row.key) }
    }
    for (row, after) in session.log {
      let table = engine.tables[row.table].name
      switch table {
      case "scopes", "operations", "outbox": continue
      case "events":
        guard let after, case .text(let id) = after[0], case .integer(let revision) = after[1],
          case .bytes(let record) = after[4], let scope = ID<Notebook>(text: id),
          case .text(let epoch)? = engine.tables[engine.table("scopes")].rows[[after[0]]]?[2]
        else { continue }
        let partition = SQLValue.integer(Int64(ScopePartition.of(id)))
        world.expect(outbox.contains([partition, after[0], after[1]]), "\(id) at \(revision) is not in the outbox")
        model.committed(scope, epoch, Int(revision), record: record, rows: rows)
        rows = [:]
      default: rows[Contents.Row(table: table, key: row.key)] = .some(after)
      }
    }
    world.expect(rows.isEmpty, "rows were written that no event tells of")
    for scope in scopes { compareRevision(scope) }
  }

  /// Whatever leaves the outbox was taken by Redis, or there is nobody to tell: its event is not kept any more.
  private func expectSent(_ row: [SQLValue]) {
    guard let redis, restores == 0, case .text(let id) = row[1], case .integer(let revision) = row[2],
      engine.tables[engine.table("events")].rows[[row[1], row[2]]] != nil
    else { return }
    world.expect(
      redis.isDone(id, Int(revision)), "\(id) at \(revision) has left the outbox, and Redis never had it")
  }

  /// Each scope's commits go to Redis in their order.
  private func expectNext(_ id: String, _ revision: Int) {
    guard let redis, restores == 0, revision > 1 else { return }
    let isKept = engine.tables[engine.table("events")].rows[[.text(id), .integer(Int64(revision - 1))]] != nil
    world.expect(
      !isKept || redis.hasSeen(id, revision - 1), "Redis gets \(id) at \(revision) and never got what is before it")
  }

  private func compareRevision(_ scope: ID<Notebook>) {
    guard let head = model.head(scope) else { return }
    let row = engine.tables[engine.table("scopes")].rows[[scope.sql]]
    world.expect(
      row?[3] == .integer(Int64(head.revision)) && row?[2] == .text(head.epoch),
      "the row of \(scope) says \(String(describing: row)), and its head is \(head)")
  }

  private func compareTheDatabase() {
    for scope in scopes {
      let expected = model.present(scope)?.rows(scope) ?? [:]
      var found: [Contents.Row: [SQLValue]] = [:]
      for table in engine.tables.suffix(3) {
        for (key, row) in table.rows where key[0] == scope.sql {
          found[Contents.Row(table: table.name, key: key)] = row
        }
      }
      world.expect(found == expected, "at the end the rows of \(scope) are not the model's")
    }
  }
}
