// Somebody who asks a node for an operation, and holds it to its answer. Where the call has a name it may be asked for again,
// of the same node or another, and must have been done once.

import Core
import State
import Storage

final class Call {
  private let operation: Operation
  private let world: World
  private let model: Model
  private let isNamed: Bool
  private let node: () -> Node?
  private let lane: Lane
  /// How long an attempt may wait; nil for ever.
  private let patience: Duration?
  private static let attempts = 3

  init(_ operation: Operation, _ world: World, _ model: Model, isNamed: Bool, node: @escaping () -> Node?) {
    self.operation = operation
    self.world = world
    self.model = model
    self.isNamed = isNamed
    self.node = node
    lane = Lane("call \(operation.number)")
    patience = world.random.chance(100) ? .milliseconds(Int64(world.random.within(1...300))) : nil
    model.begin(operation)
  }

  private enum End {
    case done(Int, Cursor?)
    case failed(CommitError<Refused>)
  }

  func run(at first: Node) async {
    var node = first
    for attempt in 1...Call.attempts {
      await world.passage(lane, "asks")
      let begun = model.head(operation.scope)
      model.ask(operation)
      let end = await ask(node)
      model.hear(operation)
      // Who has crashed answers nobody.
      let isHeard = !node.isGone
      if isHeard { await judge(end, begun, node) }
      guard isNamed, attempt < Call.attempts, !(isHeard && isFinal(end)), let next = self.node() else { return }
      node = next
      world.coverage.note("asked again", isHeard ? "after an error" : "after a crash")
    }
  }

  private func ask(_ node: Node) async -> End {
    let operation = self.operation
    let key = OperationKey(caller: "caller", id: operation.name, digest: [UInt8(operation.number % 250)])
    let remembered = Remembered<Int>(key) {
      Bytes([UInt8($0)])
    } decode: {
      $0.array.first.map { Int($0) }
    }
    do throws(CommitError<Refused>) {
      let committed = try await node.store.commit(
        operation.scope.description, creating: operation.kind == .create, as: isNamed ? remembered : nil,
        by: patience.map { world.loop.clock + $0 } ?? .distantFuture
      ) { draft throws(Refused) in try operation.decide(&draft) }
      return .done(committed.result, committed.cursor)
    } catch {
      return .failed(error)
    }
  }

  /// Whether asking again would come to nothing else.
  private func isFinal(_ end: End) -> Bool {
    switch end {
    case .done, .failed(.refused), .failed(.noScope): true
    case .failed: false
    }
  }

  private func judge(_ end: End, _ begun: (epoch: String, revision: Int)?, _ node: Node) async {
    world.trace.note("\(operation.kind) \(operation.number): \(words(end))")
    world.coverage.note("answered", kind(end))
    switch end {
    case .done(let result, let cursor):
      model.answered(operation, result, cursor?.revision, since: begun)
      await expectShown(cursor, node)
    case .failed(.refused): model.refused(operation, .refused, since: begun)
    case .failed(.noScope): model.refused(operation, .noScope, since: begun)
    case .failed(.storage(let error)) where error.code == .outcomeUnknown: break
    case .failed(.storage(let error)) where error.code == .constraint:
      model.refused(operation, .forbidden, since: begun)
    case .failed: if !isNamed { model.denied(operation) }
    }
  }

  private func kind(_ end: End) -> String {
    switch end {
    case .done(_, nil): "nothing changed"
    case .done: "done"
    case .failed(.storage(let error)): "\(error.code)"
    case .failed(.refused): "refused"
    case .failed(let error): "\(error)"
    }
  }

  private func words(_ end: End) -> String {
    switch end {
    case .done(let result, let cursor): "\(result) at \(cursor?.revision ?? -1)"
    case .failed(.storage(let error)): "\(error.code)"
    case .failed(let error): "\(error)"
    }
  }

  /// Nothing is answered before it is shown.
  private func expectShown(_ cursor: Cursor?, _ node: Node) async {
    guard let cursor, let state = try? await node.store.state(of: operation.scope.description) else { return }
    world.expect(
      state.cursor.epoch != cursor.epoch || state.cursor.revision >= cursor.revision,
      "operation \(operation.number) is answered at \(cursor.revision), and shown is \(state.cursor.revision)")
  }
}
