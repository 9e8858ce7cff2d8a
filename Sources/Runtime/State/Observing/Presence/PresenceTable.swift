// Who is present, by one resource of one scope: what this node leases, until it runs out, and what other nodes say that they
// do. Nothing of it is durable and nothing has a version; what it comes to is told as a whole.

internal import Core
internal import Wire

/// Belongs to its scope's loop.
final class PresenceTable {
  private struct Lease {
    let presence: AnyPresence
    var end: MonotonicTime
    /// Who holds it; it is over when the last of them leaves.
    var holders: Set<ObjectIdentifier>
  }

  private struct Elsewhere {
    /// Of what was said last, so that what is said late is known to be old.
    var number: Int
    var presences: [String: AnyPresence]
  }

  private struct PageKey: Hashable {
    let viewer: ViewerClass
    let encoding: Encoding
  }

  let facts: ResourceFacts
  private let read: @Sendable (Bytes) -> AnyPresence?
  private var leases: [String: Lease] = [:]
  private var elsewhere: [String: Elsewhere] = [:]
  private var pages: [PageKey: Bytes] = [:]
  /// Counts what happened.
  private(set) var changes = 0
  /// Counts what happened here, which other nodes are to be told.
  private(set) var ownChanges = 0

  init<Value: PresenceValue>(_ type: Value.Type) {
    facts = Value.facts
    read = { body in (try? Value(decoding: body)).map(HeldPresence.init) }
  }

  // MARK: Here

  var count: Int { leases.count }

  /// False where no more may.
  func enter(_ presence: AnyPresence, until end: MonotonicTime, atMost limit: Int, by holder: ObjectIdentifier?) -> Bool
  {
    let known = leases[presence.key]
    if known == nil && leases.count >= limit { return false }
    let holders = (known?.holders ?? []).union([holder].compactMap(\.self))
    leases[presence.key] = Lease(presence: presence, end: end, holders: holders)
    if known?.presence.body != presence.body { changed(here: true) }
    return true
  }

  /// False where nobody of that key is here, or not any more.
  func renew(_ key: String, until end: MonotonicTime) -> Bool {
    guard leases[key] != nil else { return false }
    leases[key]?.end = end
    return true
  }

  func leave(_ key: String, by holder: ObjectIdentifier?) {
    if let holder {
      leases[key]?.holders.remove(holder)
      guard leases[key]?.holders.isEmpty == true else { return }
    }
    if leases.removeValue(forKey: key) != nil { changed(here: true) }
  }

  var nextEnd: MonotonicTime? { leases.values.map(\.end).min() }

  func expire(_ now: MonotonicTime) {
    let left = leases.filter { $0.value.end > now }
    guard left.count != leases.count else { return }
    leases = left
    changed(here: true)
  }

  /// What this node leases, as others are told it.
  var body: Bytes {
    var writer = ProtobufWriter()
    for (_, lease) in leases.sorted(by: { $0.key < $1.key }) { writer.bytes(1, lease.presence.body, .explicit) }
    return writer.finish()
  }

  // MARK: Elsewhere

  /// All that another node leases. What it cannot say here is left out: it may be of a newer schema.
  func present(on node: String, number: Int, _ body: Bytes) {
    guard number > elsewhere[node]?.number ?? .min else { return }
    var presences: [String: AnyPresence] = [:]
    var reader = ProtobufReader(body)
    do throws(WireError) {
      while let field = try reader.nextField() {
        guard field == 1 else {
          try reader.skip()
          continue
        }
        if let presence = read(try reader.bytes()) { presences[presence.key] = presence }
      }
    } catch {
      return
    }
    let before = elsewhere[node]?.presences ?? [:]
    elsewhere[node] = Elsewhere(number: number, presences: presences)
    if before.mapValues(\.body) != presences.mapValues(\.body) { changed(here: false) }
  }

  func isGone(_ node: String) {
    if elsewhere.removeValue(forKey: node)?.presences.isEmpty == false { changed(here: false) }
  }

  private func changed(here: Bool) {
    changes += 1
    if here { ownChanges += 1 }
    pages = [:]
  }

  // MARK: Together

  /// By their keys. Who is in several places is who is here, or on the first node by its name.
  var all: [AnyPresence] {
    var all: [String: AnyPresence] = leases.mapValues(\.presence)
    for (_, other) in elsewhere.sorted(by: { $0.key < $1.key }) { all.merge(other.presences) { known, _ in known } }
    return all.sorted { $0.key < $1.key }.map(\.value)
  }

  /// All of them, as a viewer is told: made once for all who see it alike.
  func page(_ encoding: Encoding, for viewer: ViewerClass) -> Bytes {
    let key = PageKey(viewer: viewer, encoding: encoding)
    if let known = pages[key] { return known }
    let page = Snapshot.page(all.map { $0.encoded(encoding, for: viewer) }, next: nil, encoding)
    pages[key] = page
    return page
  }
}
