// The present state of one resource, as a viewer sees it: what an observation begins with. A COLLECTION or a LOG is a page
// of its list, `{items, nextCursor}`: all items of the view, or the last entries, the oldest of them first. Older entries are
// for the list, in its order `sequenceDesc`, from `nextCursor` on.

internal import Core
internal import Wire

struct Snapshot {
  let version: Int
  let count: Int
  /// Of a LOG, whose last entries may be hidden: what comes next follows on this.
  let lastSequence: Int?
  let value: Bytes

  /// Nil where a STATE is not there.
  init?(
    of facts: ResourceFacts, _ view: View?, in state: ScopeState, _ items: OrderedItems?, _ encoding: Encoding,
    for viewer: ViewerClass
  ) {
    version = state.version(of: facts)
    lastSequence = facts.kind == .log ? state.lastSequence(of: facts) : nil
    switch facts.kind {
    case .state:
      guard let value = state.value(facts, .only) else { return nil }
      count = 1
      self.value = value.encoded(encoding, for: viewer)
    case .collection, .log:
      let values = Snapshot.values(of: facts, view, in: state, items)
      count = values.count
      value = Snapshot.page(
        values.map { $0.encoded(encoding, for: viewer) }, next: Snapshot.older(facts, values, state), encoding)
    case .presence, .resolved: return nil
    }
  }

  private static func values(
    of facts: ResourceFacts, _ view: View?, in state: ScopeState, _ items: OrderedItems?
  ) -> [AnyValue] {
    guard let window = view?.window, let items else {
      let values = state.values(of: facts)
      guard let filter = view?.filter else { return values }
      return values.filter { $0.matches(filter) }
    }
    let start = items.start(after: window.after)
    return (start..<min(items.count, start + window.limit)).compactMap { state.value(facts, .item(items[$0].key)) }
  }

  /// Of a LOG with more entries than are at hand, where its list goes on towards older ones: the sequence of the oldest.
  private static func older(_ facts: ResourceFacts, _ values: [AnyValue], _ state: ScopeState) -> String? {
    guard facts.kind == .log else { return nil }
    let oldest =
      if case .entry(let sequence)? = values.first?.key { sequence } else { state.lastSequence(of: facts) + 1 }
    return oldest > 1 ? String(oldest) : nil
  }

  static func page(_ items: [Bytes], next: String?, _ encoding: Encoding) -> Bytes {
    switch encoding {
    case .json:
      var json = JSONWriter(capacity: items.reduce(64) { $0 + $1.count + 1 })
      json.beginObject()
      json.key("items")
      json.beginArray()
      for item in items { json.raw(item) }
      json.endArray()
      json.field("nextCursor", next)
      json.endObject()
      return json.finish()
    case .protobuf:
      var writer = ProtobufWriter(capacity: items.reduce(64) { $0 + $1.count + 8 })
      for item in items { writer.bytes(1, item, .explicit) }
      if let next { writer.string(2, next, .explicit) }
      return writer.finish()
    }
  }
}
