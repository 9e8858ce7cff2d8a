// A node's way to the database: `Database`, as the store knows it. Each list of statements is a journey there and one back,
// and on either something may happen; what is told then is what PostgreSQL's and SQLite's conformers tell.

import Core
import Storage

/// What a node holds of the database. It can be given to the store, which lives on the same loop.
struct SimulatedDatabase: Database {
  let dialect: SQLDialect
  let link: Confined<DatabaseLink>

  init(_ link: DatabaseLink) {
    dialect = link.engine.dialect
    self.link = Confined(link, to: link.world.loop)
  }

  func read(_ statements: [SQLStatement]) async throws(StorageError) -> [SQLRows] {
    try await link.value.read(statements)
  }

  func transaction<Result: Sendable>(
    _ body: @Sendable (any Transaction) async throws(StorageError) -> Result
  ) async throws(StorageError) -> Result {
    let link = self.link.value
    let conversation = Conversation(link)
    do throws(StorageError) {
      let result = try await body(SimulatedTransaction(conversation: Confined(conversation, to: link.world.loop)))
      try await conversation.commit()
      return result
    } catch {
      await conversation.giveUp()
      throw error
    }
  }

  func migrate(_ text: String, already: SQLStatement?, record: [SQLStatement]) async throws(StorageError) -> Bool {
    false
  }

  func close() async {}
}

private struct SimulatedTransaction: Transaction {
  let conversation: Confined<Conversation>

  func run(_ statements: [SQLStatement]) async throws(StorageError) -> [SQLRows] {
    try await conversation.value.run(statements)
  }
}

/// The connections of one node, which all end with it.
final class DatabaseLink {
  let world: World
  let engine: SimulatedEngine
  let name: String
  private var lanes = 0
  /// The node is gone: whatever it asked for comes to nothing.
  var isCut = false

  init(_ world: World, _ engine: SimulatedEngine, name: String) {
    self.world = world
    self.engine = engine
    self.name = name
  }

  /// What is going on, for whoever counts where faults struck.
  var state: String {
    switch engine.open.count {
    case 0: "alone"
    case 1: "beside one transaction"
    default: "beside several transactions"
    }
  }

  func lane() -> Lane {
    lanes += 1
    return Lane("\(name) connection \(lanes)")
  }

  /// A journey: the dice say when it is over, and now and then it takes long.
  func journey(_ lane: Lane, _ label: StaticString) async {
    if world.strikes(.slowAnswer, state) {
      try? await world.loop.sleep(for: .milliseconds(Int64(world.random.within(1...3_000))))
    }
    await world.passage(lane, label)
  }

  func checkReachable() throws(StorageError) {
    if isCut || world.isDatabaseAway { throw StorageError(.unavailable, "the connection was lost") }
  }

  func read(_ statements: [SQLStatement]) async throws(StorageError) -> [SQLRows] {
    let lane = lane()
    await journey(lane, "reads")
    try checkReachable()
    if world.strikes(.readLost, state) { throw StorageError(.unavailable, "the connection was lost") }
    var answers: [SQLRows] = []
    for statement in statements {
      switch engine.run(statement, nil) {
      case .rows(let rows): answers.append(rows)
      case .failed(let error): throw error
      case .wait: throw StorageError(.broken, "a read that locks")
      }
    }
    await journey(lane, "has read")
    try checkReachable()
    return answers
  }
}

/// One transaction, from its first statement to its end.
final class Conversation {
  private let link: DatabaseLink
  private let lane: Lane
  private var session: Session?
  private static let faults: [(Fault, StorageError.Code)] = [
    (.statementLost, .unavailable), (.statementConflict, .conflict), (.statementTimeout, .timeout), (.diskFull, .full),
  ]

  init(_ link: DatabaseLink) {
    self.link = link
    lane = link.lane()
  }

  private var world: World { link.world }
  private var engine: SimulatedEngine { link.engine }

  func run(_ statements: [SQLStatement]) async throws(StorageError) -> [SQLRows] {
    await link.journey(lane, "runs")
    try link.checkReachable()
    let session = await begin()
    for (fault, code) in Conversation.faults where world.strikes(fault, link.state) {
      throw StorageError(code, fault.rawValue)
    }
    var answers: [SQLRows] = []
    for statement in statements { answers.append(try await run(statement, session)) }
    await link.journey(lane, "has run")
    try link.checkReachable()
    guard !session.isOver else { throw StorageError(.unavailable, "the database was restored") }
    return answers
  }

  private func run(_ statement: SQLStatement, _ session: Session) async throws(StorageError) -> SQLRows {
    while true {
      guard !session.isOver else { throw StorageError(.unavailable, "the session has ended") }
      switch engine.run(statement, session) {
      case .rows(let rows): return rows
      case .failed(let error): throw error
      case .wait(let row):
        world.coverage.note("wait for a row", link.state)
        await withCheckedContinuation { continuation in
          engine.whenFree(row) { [lane, world] in world.later(lane, "got the row") { continuation.resume() } }
        }
      }
    }
  }

  /// SQLite has one that writes, and the others wait for it.
  private func begin() async -> Session {
    if let session { return session }
    if engine.dialect == .sqlite {
      while !engine.open.isEmpty {
        await withCheckedContinuation { continuation in
          engine.whenFree(.file) { [lane, world] in world.later(lane, "got the file") { continuation.resume() } }
        }
      }
    }
    let new = engine.begin()
    session = new
    return new
  }

  func commit() async throws(StorageError) {
    guard let session else { return }
    await link.journey(lane, "commits")
    if link.isCut || world.isDatabaseAway || world.strikes(.commitLostBefore, link.state) {
      throw unknown()
    }
    if world.strikes(.commitConflict, link.state) { throw StorageError(.conflict, "could not serialize") }
    if world.strikes(.diskFull, "at the commit") { throw StorageError(.full, "disk full") }
    if engine.dialect == .postgres, world.strikes(.commitUndecided, link.state) {
      // The server has it and has not come to it; nobody is there any more to be told.
      self.session = nil
      let comesThrough = world.random.chance(600)
      let wait = Duration.milliseconds(Int64(world.random.within(1...400)))
      world.loop.schedule(after: wait) { [engine] in comesThrough ? engine.commit(session) : engine.rollBack(session) }
      throw unknown()
    }
    guard !session.isOver else { throw StorageError(.unavailable, "the database was restored") }
    engine.commit(session)
    if world.strikes(.commitLostAfter, link.state) { throw unknown() }
    await link.journey(lane, "has committed")
    if link.isCut { throw unknown() }
  }

  private func unknown() -> StorageError { StorageError(.outcomeUnknown, "the connection was lost at COMMIT") }

  /// A server learns late that nobody is there any more.
  func giveUp() async {
    guard let session, !session.isOver else { return }
    if engine.dialect == .postgres && world.random.chance(300) {
      world.loop.schedule(after: .milliseconds(Int64(world.random.within(1...200)))) { [engine] in
        engine.rollBack(session)
      }
    } else {
      engine.rollBack(session)
    }
  }
}
