// The reference store: it is told of each commit at the moment at which the database has it, replays it as it must have been,
// and knows from then on what everybody may be shown and told. It keeps every revision whole.

import Core
import NotesGenerated
import Storage

final class Model {
  /// One scope's life in one history.
  struct History {
    /// By revision, from 0.
    var contents: [Contents?] = [nil]
    var head: Int { contents.count - 1 }
  }

  /// What became of an operation, as the database has it.
  struct Fate: Equatable {
    let epoch: String
    let revision: Int
    let result: Int
  }

  private let world: World
  private var operations: [Int: Operation] = [:]
  private(set) var fates: [Int: Fate] = [:]
  private var histories: [String: [String: History]] = [:]
  private(set) var epochs: [String: String] = [:]
  /// Operations that were told not to have happened.
  private var denied: Set<Int> = []
  /// Scopes that ended, be it in a history that was left: while nodes run, a restore does not take back what is on its way.
  private var ended: Set<String> = []
  /// Operations that were done, and were undone by a restore.
  private var lost: Set<Int> = []
  private(set) var commits = 0
  /// Operations that somebody is deciding on now, or looks for.
  private var asked: Set<Int> = []

  init(_ world: World) { self.world = world }

  // MARK: What is there

  func head(_ scope: ID<Notebook>) -> (epoch: String, revision: Int)? {
    let id = scope.description
    guard let epoch = epochs[id], let history = histories[id]?[epoch] else { return nil }
    return (epoch, history.head)
  }

  /// Nil where no such thing was ever there.
  func contents(_ scope: ID<Notebook>, _ epoch: String, _ revision: Int) -> Contents? {
    guard let history = histories[scope.description]?[epoch], history.contents.indices.contains(revision) else {
      return nil
    }
    return history.contents[revision]
  }

  func present(_ scope: ID<Notebook>) -> Contents? {
    head(scope).flatMap { contents(scope, $0.epoch, $0.revision) }
  }

  // MARK: The database

  func begin(_ operation: Operation) { operations[operation.number] = operation }
  func ask(_ operation: Operation) { asked.insert(operation.number) }
  func hear(_ operation: Operation) { asked.remove(operation.number) }

  /// The oldest commit that somebody may still look for: events are kept for longer than that takes.
  func oldestAsked(_ scope: ID<Notebook>) -> Int? {
    asked.filter { operations[$0]?.scope == scope }.compactMap { fates[$0]?.revision }.min()
  }

  /// One commit of one scope, as it stands in the database now. `rows` is all that it wrote, by table and key.
  func committed(
    _ scope: ID<Notebook>, _ epoch: String, _ revision: Int, record: [UInt8], rows: [Contents.Row: [SQLValue]?]
  ) {
    commits += 1
    let id = scope.description
    if epochs[id] == nil { epochs[id] = epoch }
    world.expect(epochs[id] == epoch, "\(id) is committed to in another history than its own")
    var history = histories[id]?[epoch] ?? History()
    world.expect(revision == history.head + 1, "\(id) goes from \(history.head) to \(revision)")
    let numbers = Operation.numbers(in: record)
    guard numbers.count == 1, let number = numbers.first, let operation = operations[number] else {
      return world.diverged("\(id) at \(revision) is of \(numbers.sorted()), and must be of one operation")
    }
    world.expect(operation.scope == scope, "operation \(number) is committed to another scope")
    world.expect(fates[number] == nil, "operation \(number) is committed twice")
    world.expect(!denied.contains(number), "operation \(number) is committed after it was said not to be")
    let before = history.contents.last ?? nil
    guard case .becomes(let after, let result) = operation.meaning(on: before, at: revision) else {
      return world.diverged("operation \(number), \(operation.kind), must not change \(id) at \(revision - 1)")
    }
    compare(rows, before, after, operation, revision)
    history.contents.append(after)
    if after.isEnded { ended.insert(id) }
    histories[id, default: [:]][epoch] = history
    fates[number] = Fate(epoch: epoch, revision: revision, result: result)
    world.trace.note("= \(operation.kind) \(number) is revision \(revision)")
  }

  /// What was written is what the two differ in, no more and no less.
  private func compare(
    _ rows: [Contents.Row: [SQLValue]?], _ before: Contents?, _ after: Contents, _ operation: Operation, _ revision: Int
  ) {
    let (old, new) = (before?.rows(operation.scope) ?? [:], after.rows(operation.scope))
    var expected: [Contents.Row: [SQLValue]?] = [:]
    for (row, values) in new where old[row] != values { expected[row] = .some(values) }
    for row in old.keys where new[row] == nil { expected[row] = .some(nil) }
    guard rows != expected else { return }
    let differing = Set(rows.keys).union(expected.keys).filter { rows[$0] != expected[$0] }
    world.diverged(
      "operation \(operation.number), \(operation.kind), at \(revision) wrote "
        + differing.map { "\($0.table): \(String(describing: rows[$0])), not \(String(describing: expected[$0]))" }
        .sorted().joined(separator: "; "))
  }

  /// The database was put back to where `revisions` says, and goes on as another history.
  func restored(_ scope: ID<Notebook>, to revision: Int, as epoch: String) {
    let id = scope.description
    guard let old = epochs[id], let history = histories[id]?[old] else { return }
    epochs[id] = epoch
    histories[id]?[epoch] = History(contents: Array(history.contents.prefix(revision + 1)))
    // What was committed since is not any more: whoever was told of it was told the truth, as it was then.
    let gone = fates.filter { number, fate in
      fate.epoch == old && fate.revision > revision && operations[number]?.scope == scope
    }
    for number in gone.keys {
      fates[number] = nil
      lost.insert(number)
    }
  }

  // MARK: Answers

  /// An answer: it was done, and this came of it.
  func answered(_ operation: Operation, _ result: Int, _ revision: Int?, since begun: (epoch: String, revision: Int)?) {
    let number = operation.number
    if let revision {
      guard let fate = fates[number] else {
        if lost.contains(number) { return }
        return world.diverged("operation \(number) is said to be revision \(revision), and is nowhere")
      }
      world.expect(
        fate.revision == revision && fate.result == result,
        "operation \(number) is said to be revision \(revision) with \(result), and is \(fate)")
    } else {
      world.expect(fates[number] == nil, "operation \(number) is said to change nothing, and is committed")
      expectMeaning(operation, since: begun) { $0 == .nothing(result: result) }
    }
  }

  /// An answer: the rule said no, or there is nothing to decide about.
  func refused(_ operation: Operation, _ meaning: Operation.Meaning, since begun: (epoch: String, revision: Int)?) {
    denied(operation)
    if meaning == .noScope, ended.contains(operation.scope.description) { return }
    expectMeaning(operation, since: begun) { $0 == meaning }
  }

  /// An answer: nothing was changed.
  func denied(_ operation: Operation) {
    denied.insert(operation.number)
    world.expect(
      fates[operation.number] == nil, "operation \(operation.number) is said not to have happened, and is committed")
  }

  /// What was decided and changed nothing must have been so at some moment between question and answer.
  private func expectMeaning(
    _ operation: Operation, since begun: (epoch: String, revision: Int)?, _ isIt: (Operation.Meaning) -> Bool
  ) {
    let now = head(operation.scope)
    if begun == nil, isIt(operation.meaning(on: nil, at: 1)) { return }
    guard let now else {
      return world.diverged("operation \(operation.number), \(operation.kind), was decided on what is not there")
    }
    // Where the history changed on the way, it may have been decided in either.
    guard begun == nil || begun?.epoch == now.epoch else { return }
    for revision in (begun?.revision ?? 0)...now.revision
    where isIt(operation.meaning(on: contents(operation.scope, now.epoch, revision), at: revision + 1)) { return }
    world.diverged(
      "operation \(operation.number), \(operation.kind), was decided as it never could be between \(begun?.revision ?? 0) "
        + "and \(now.revision)")
  }
}
