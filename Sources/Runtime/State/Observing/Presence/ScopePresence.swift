// Who is present in a scope, and when others hear of it. Leases end by a timer of the loop. When many come and go at once,
// observers and other nodes are told the first at once, and what came of the rest a little later.

public import Core

/// Tells other nodes who is present here.
public protocol PresenceCarrier: AnyObject {
  /// All that this node leases of a resource in a scope; of two, the one with the greater number counts. Said with each
  /// change. Who carries it repeats it to nodes that come later, and lets it go with this node.
  func present(in scope: String, of resource: String, number: Int, _ body: Bytes)
  /// Somebody looks here for the first time: what other nodes lease is not known yet.
  func ask(in scope: String)
}

/// Belongs to its scope's loop.
final class ScopePresence {
  /// Of one resource in one scope, on one node: a page of them is one message.
  static let maxPresent = 10_000
  /// Between two times that something is told.
  static let pause = Duration.milliseconds(100)

  private unowned let scope: LiveScope
  private let loop: Loop
  private var tables: [ResourceFacts: PresenceTable] = [:]
  private var expiry: (timer: TimerID, end: MonotonicTime)?
  private var telling: TimerID?
  private var lastTold: MonotonicTime?
  /// Of each resource, what the others were told last.
  private var carried: [ResourceFacts: Int] = [:]
  private var carrier: (any PresenceCarrier)? { scope.presenceCarrier }

  init(_ scope: LiveScope, on loop: Loop) {
    self.scope = scope
    self.loop = loop
  }

  deinit {
    if let expiry { loop.cancel(expiry.timer) }
    if let telling { loop.cancel(telling) }
  }

  /// Whether somebody is present here.
  var isEmpty: Bool { tables.values.allSatisfy { $0.count == 0 } }

  func table(_ facts: ResourceFacts) -> PresenceTable? {
    if let known = tables[facts] { return known }
    guard let made = facts.makePresence?() else { return nil }
    tables[facts] = made
    carrier?.ask(in: scope.id)
    return made
  }

  // MARK: Coming and going

  func enter(_ presence: AnyPresence, for lease: Duration, by holder: ObjectIdentifier? = nil) -> Bool {
    guard let table = table(presence.facts) else { return false }
    let end = MonotonicTime.now + lease
    guard table.enter(presence, until: end, atMost: ScopePresence.maxPresent, by: holder) else { return false }
    arm(for: end)
    settle()
    return true
  }

  func renew(_ facts: ResourceFacts, _ key: String, for lease: Duration) -> Bool {
    let end = MonotonicTime.now + lease
    guard let table = table(facts), table.renew(key, until: end) else { return false }
    arm(for: end)
    return true
  }

  /// By one of those who hold it, or as a whole.
  func leave(_ facts: ResourceFacts, _ key: String, by holder: ObjectIdentifier? = nil) {
    table(facts)?.leave(key, by: holder)
    settle()
  }

  /// The scope is gone: other nodes are told that nobody is here, or they would be told for ever that somebody is.
  func end() {
    for (facts, table) in tables where table.count > 0 {
      carrier?.present(in: scope.id, of: facts.name, number: table.ownChanges + 1, Bytes())
    }
  }

  /// Where nobody has looked nobody is told; who looks later asks.
  func present(on node: String, of resource: String, number: Int, _ body: Bytes) {
    tables.first { $0.key.name == resource }?.value.present(on: node, number: number, body)
    settle()
  }

  func isGone(_ node: String) {
    for table in tables.values { table.isGone(node) }
    settle()
  }

  // MARK: Time

  private func settle() {
    guard telling == nil, isUntold else { return }
    let due = lastTold.map { $0 + ScopePresence.pause } ?? .now
    if due <= .now { return tell() }
    telling = loop.schedule(at: due) { [weak self] in
      self?.telling = nil
      self?.tell()
    }
  }

  private var toldChanges = 0
  private var changes: Int { tables.values.reduce(0) { $0 + $1.changes } }
  private var isUntold: Bool { changes != toldChanges }

  private func tell() {
    lastTold = .now
    toldChanges = changes
    for (facts, table) in tables where table.ownChanges != carried[facts] ?? 0 {
      carried[facts] = table.ownChanges
      carrier?.present(in: scope.id, of: facts.name, number: table.ownChanges, table.body)
    }
    scope.tellObservers()
  }

  /// One timer for the lease that ends first. Where that was renewed it rings for nothing, and not too often.
  private func arm(for end: MonotonicTime) {
    if let expiry {
      guard end < expiry.end else { return }
      loop.cancel(expiry.timer)
    }
    let timer = loop.schedule(at: end) { [weak self] in self?.leasesEnd() }
    expiry = (timer, end)
  }

  private func leasesEnd() {
    expiry = nil
    let now = MonotonicTime.now
    for table in tables.values { table.expire(now) }
    if let next = tables.values.compactMap(\.nextEnd).min() { arm(for: max(next, now + ScopePresence.pause)) }
    settle()
  }
}

// MARK: For rules

extension LiveScope {
  /// Somebody is here, or is here with another value: for so long, unless renewed. False where no more may be. Call on the
  /// loop, here and below.
  /// Of several holders of one key, each leaves for itself.
  public func enter(_ value: some PresenceValue, for lease: Duration, by holder: ObjectIdentifier? = nil) -> Bool {
    presence.enter(HeldPresence(value), for: lease, by: holder)
  }

  /// False where it is not here any more.
  public func renew<Value: PresenceValue>(_ type: Value.Type, _ key: String, for lease: Duration) -> Bool {
    presence.renew(Value.facts, key, for: lease)
  }

  public func leave<Value: PresenceValue>(_ type: Value.Type, _ key: String, by holder: ObjectIdentifier? = nil) {
    presence.leave(Value.facts, key, by: holder)
  }

  /// Who is here, on every node that is known of, by their keys.
  public func present<Value: PresenceValue>(_ type: Value.Type) -> [Value] {
    presence.table(Value.facts)?.all.compactMap { ($0 as? HeldPresence<Value>)?.value } ?? []
  }

  // MARK: For who carries it between nodes

  /// Who tells other nodes. It is not kept alive from here.
  public func carryPresence(by carrier: any PresenceCarrier) { presenceCarrier = carrier }

  /// Another node said what it leases, in the words of its own carrier.
  public func present(on node: String, of resource: String, number: Int, _ body: Bytes) {
    presenceIfAny?.present(on: node, of: resource, number: number, body)
  }

  /// Another node is gone, and who was there with it.
  public func isGone(_ node: String) { presenceIfAny?.isGone(node) }
}
