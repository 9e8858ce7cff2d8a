// Somebody who observes a scope through thick and thin: connects to some node, observes what it wants, resumes where it was
// when the connection is cut, and begins anew where it is told to. Whatever it is told is held against the model at once.

import Core
import Generated
import NotesGenerated
import State
import Storage

final class Client {
  let number: Int
  let scope: ID<Notebook>
  let encoding: Encoding
  private let modes: [Resource: ObservationMode]
  private let window: Int
  private let world: World
  private let model: Model
  private let anyNode: () -> Node?
  private(set) var node: Node?
  private var belief: Belief
  private(set) var connection: Connection?
  private(set) var maySeeRemarks: Bool
  /// Where it can go on with each, as it was told: an epoch is also of what it might see then.
  private var resumable: [Resource: Cursor] = [:]
  private var isConnecting = false
  private var connections = 0
  /// Nothing is here for it any more.
  private(set) var isOver = false

  init(_ number: Int, _ scope: ID<Notebook>, _ world: World, _ model: Model, node: @escaping () -> Node?) {
    self.number = number
    self.scope = scope
    self.world = world
    self.model = model
    anyNode = node
    encoding = world.random.chance(500) ? .json : .protobuf
    var modes: [Resource: ObservationMode] = [:]
    for resource in Resource.allCases where world.random.chance(750) {
      modes[resource] = world.random.pick([.delta, .delta, .delta, .snapshot, .notify])
    }
    if modes.isEmpty { modes[.notebook] = .delta }
    self.modes = modes
    window = world.random.pick([1, 2, 4, 1_000])
    maySeeRemarks = world.random.chance(500)
    belief = Belief(encoding, modes, world.random.pick([.all, .all, .pinned, .firstTwo]))
    belief.checksBase = world.mutation != .checksNoBase
  }

  private var name: String { "client \(number)" }
  var wanted: [Resource] { Resource.allCases.filter { modes[$0] != nil } }

  /// What it holds in the scope now.
  var rights: UInt64 { maySeeRemarks ? 1 : 0 }

  func viewer(of facts: ResourceFacts) -> ViewerClass? {
    facts == NotebookRow.facts && maySeeRemarks ? ViewerClass(rawValue: 1) : []
  }

  /// What is going on, for whoever counts where faults struck.
  var state: String {
    guard let connection, connection.observer != nil else { return isConnecting ? "while connecting" : "while away" }
    if !connection.hasRoom { return "while behind" }
    return wanted.allSatisfy { belief.held[$0]?.isSettled == true } ? "while following" : "while beginning"
  }

  // MARK: Connecting

  func connect() {
    guard connection == nil, !isConnecting, !isOver else { return }
    guard let node = anyNode() else { return reconnect() }
    isConnecting = true
    connections += 1
    let connection = Connection(world, self, name: "\(name).\(connections)", window: window)
    let here = Confined((client: self, connection: connection, node: node), to: world.loop)
    world.loop.spawn {
      let (client, connection, node) = here.value
      await client.connect(connection, node)
    }
  }

  private func connect(_ connection: Connection, _ node: Node) async {
    await world.passage(connection.up, "connects")
    let here = Confined(connection, to: world.loop)
    var found: Bool?
    do throws(StorageError) {
      found = try await node.store.with(scope.description, notBefore: belief.seen) { live in
        here.value.attach(live)
        return true
      }
    } catch {}
    isConnecting = false
    guard found == true, !node.isGone else {
      connection.close()
      return reconnect()
    }
    self.connection = connection
    self.node = node
    belief.connected()
    world.trace.note("\(name) is connected to \(node.name)")
    for resource in wanted { observe(resource, on: connection) }
  }

  func reconnect() {
    world.loop.schedule(after: .milliseconds(Int64(world.random.within(1...500)))) { [weak self] in self?.connect() }
  }

  private func observe(_ resource: Resource, on connection: Connection) {
    // Another epoch than the welcome's is given back too: the server must see by itself that it is of no use.
    let asked = belief.held[resource] == nil ? nil : resumable[resource]
    if asked == nil { belief.forget(resource) }
    world.later(connection.up, "observes") { [self] in
      guard connection.isOpen, let observer = connection.observer else { return }
      let usable = asked.flatMap { connection.place($0) }
      let before = connection.seesRemarks
      if resource == .notebook { connection.seesRemarks = maySeeRemarks }
      do throws(Observation.Refusal) {
        var request = Observation.Request(resource.rawValue, resource.facts, modes[resource] ?? .delta, since: usable)
        if resource == .note { belief.view.ask(&request, encoding) }
        try observer.observe(request)
        world.trace.note("\(name) observes \(resource) since \(usable?.revision ?? -1)")
      } catch {
        connection.seesRemarks = before
        world.trace.note("\(name) may not observe \(resource)")
      }
    }
  }

  // MARK: Being told

  func receive(_ message: Bytes, _ epoch: Epoch, maySeeRemarks: Bool, isRightful: Bool) {
    let before = belief.held.mapValues(\.cursor)
    belief.receive(message, epoch: epoch)
    for resource in wanted where belief.held[resource]?.cursor != before[resource] ?? nil { remember(resource) }
    let fault = belief.fault ?? belief.difference(from: model, scope, maySeeRemarks: maySeeRemarks)
    if belief.isToldOfNotebook, !isRightful, belief.modes[.notebook] != .notify {
      return world.diverged("\(name) is told of the notebook as one who may see other things than it may")
    }
    if let fault { return world.diverged("\(name), \(encoding): \(fault)") }
    for (resource, reason) in belief.takeResets() {
      if reason == .permissionChanged, world.mutation != .resumesAcrossRights { connection?.isOfOtherRights = true }
      world.coverage.note("reset", "\(reason)")
      // There is nothing any more: it asks again later, whether there is.
      if reason == .gone, resource == nil { return cut(serverKnows: true) }
      guard reason != .gone, let connection else { continue }
      for one in wanted where resource == nil || resource == one { observe(one, on: connection) }
    }
  }

  /// The welcome's epoch is of what it might see then: who begins anew because that has changed has no other name for what it
  /// is shown since, and cannot go on from there.
  private func remember(_ resource: Resource) {
    guard let connection, !connection.isOfOtherRights, let cursor = belief.held[resource]?.cursor else {
      return resumable[resource] = nil
    }
    resumable[resource] = connection.welcome.map { Cursor($0.epoch, cursor.revision) }
  }

  // MARK: What happens to it

  /// The connection is lost, and with it what was on its way.
  func cut(serverKnows: Bool) {
    guard let lost = connection else { return }
    connection = nil
    node = nil
    lost.cut()
    if serverKnows {
      lost.close()
    } else {
      world.loop.schedule(after: .milliseconds(Int64(world.random.within(1...2_000)))) { lost.close() }
    }
    reconnect()
  }

  func stall() {
    guard let down = connection?.down, !down.isHeld else { return }
    down.isHeld = true
    world.loop.schedule(after: .milliseconds(Int64(world.random.within(1...1_000)))) { down.isHeld = false }
  }

  func changeRights() {
    maySeeRemarks.toggle()
    if world.random.chance(500) { connection?.observer?.rightsChanged() }
  }

  func bookmark() { connection?.observer?.bookmark() }

  func leave() {
    isOver = true
    connection?.close()
    connection = nil
  }

  // MARK: At rest

  var messages: Int { belief.messages }

  /// Whether it has been told all that there is to be told.
  var isAtHead: Bool {
    guard let head = model.head(scope), let contents = model.present(scope), !contents.isEnded else {
      return connection?.down.count ?? 0 == 0
    }
    guard let connection, connection.down.count == 0, connection.up.count == 0 else { return false }
    return wanted.allSatisfy { resource in
      guard let held = belief.held[resource] else { return resource == .notebook }
      guard held.isSettled, held.cursor?.epoch.text == head.epoch else { return false }
      return held.version == contents.versions[resource] ?? 0
    }
  }

  var whereItIs: String {
    let held = wanted.map { "\($0) \(belief.held[$0].map { "v\($0.version) \($0.isSettled)" } ?? "-")" }
    return "\(name) is \(state) with \(held.joined(separator: ", "))"
  }
}

extension Resource {
  var facts: ResourceFacts {
    switch self {
    case .notebook: NotebookRow.facts
    case .note: NoteRow.facts
    case .noteEvent: NoteEventRow.facts
    }
  }
}
