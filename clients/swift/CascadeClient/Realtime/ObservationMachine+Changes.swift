// What the server says of an observed resource, taken into what is held.

internal import Core

extension ObservationMachine {
  /// Changes name resources and views, so that one encoding of them serves everybody.
  func isMeant(by change: ResourceChange) -> Bool {
    guard isOpen else { return false }
    switch change {
    case .patch(let change): return change.resource == resource.key
    case .value(let change): return change.resource == resource.key
    case .removed(let change): return change.resource == resource.key
    case .stale(let change): return change.resource == resource.key
    case .items(let change): return change.resource == resource.key && change.view == view
    case .entries(let change): return change.resource == resource.key && change.view == view
    case .notify(let change): return change.resource == resource.key && change.view == view
    case .unknown: return false
    }
  }

  mutating func snapshot(_ message: SnapshotMessage) throws(DecodeError) -> Reaction {
    let isFirst = !hasSnapshot
    hasSnapshot = true
    version = message.version
    view = message.view
    switch resource.kind {
    case .collection: return .news([try itemsSnapshot(message.value, isFirst: isFirst)])
    case .log: return .news([try logSnapshot(message.value, last: message.lastSequence)])
    case .state, .resolved, .presence:
      value = message.value == .null ? nil : try open(message.value)
      return .news([.value(value, version: message.version)])
    }
  }

  mutating func update(_ message: UpdateMessage) throws(DecodeError) -> Reaction {
    // Computed before what is shown: late, and of no use.
    guard message.basedOn >= basedOn else { return .news([]) }
    basedOn = message.basedOn
    if resource.kind == .presence { return .news([try itemsSnapshot(message.value, isFirst: true)]) }
    let updated = try open(message.value)
    value = updated
    return .news([.update(updated, basedOn: message.basedOn)])
  }

  mutating func change(_ change: ResourceChange) throws(DecodeError) -> Reaction {
    switch change {
    case .stale: return .news([.stale])
    case .unknown: return .news([])
    case .patch(let change):
      return try applying(change.base, change.next) { machine throws(DecodeError) in
        let patch = try machine.encoding.open(machine.resource.message.patch, change.patch)
        return machine.hold((machine.value ?? .null).merged(with: patch))
      }
    case .value(let change):
      return try applying(change.base, change.next) { machine throws(DecodeError) in
        machine.hold(try machine.open(change.value))
      }
    case .removed(let change):
      return try applying(change.base, change.next) { machine throws(DecodeError) in machine.hold(nil) }
    case .items(let change):
      return try applying(change.base, change.next) { machine throws(DecodeError) in try machine.apply(change.items) }
    case .notify(let change):
      return try applying(change.base, change.next) { _ throws(DecodeError) in .news([.version(change.next)]) }
    case .entries(let change):
      // Entries are dense by their own numbers, which say whether one is missing.
      return try applying(nil, change.next) { machine throws(DecodeError) in try machine.apply(change.entries) }
    }
  }

  private mutating func applying(
    _ base: Int?, _ next: Int, _ apply: (inout ObservationMachine) throws(DecodeError) -> Reaction
  ) throws(DecodeError) -> Reaction {
    guard let version, next > version else { return .news([]) }
    if let base, base != version { return .diverged }
    self.version = next
    return try apply(&self)
  }

  private func open(_ payload: JSON) throws(DecodeError) -> JSON { try encoding.open(resource.message, payload) }

  private mutating func hold(_ value: JSON?) -> Reaction {
    self.value = value
    return .news([.value(value, version: version ?? 0)])
  }

  // MARK: Items

  private func page(_ payload: JSON) throws(DecodeError) -> [JSON] {
    let page = resource.message.page
    return try Members.items(try encoding.open(page, payload), of: page.name)
  }

  private mutating func itemsSnapshot(_ payload: JSON, isFirst: Bool) throws(DecodeError) -> News {
    let page = try page(payload)
    if isFirst { items = [:] }
    var changed: [(key: String, value: JSON?)] = []
    for item in page {
      guard let key = key(of: item) else { throw DecodeError("an item without its \(resource.identity ?? "id")") }
      items[key] = item
      changed.append((key, item))
    }
    return .items(changed, isWhole: isFirst)
  }

  private func key(of item: JSON) -> String? {
    let value = item[resource.identity ?? "id"]
    return value?.text ?? value?.integer.map(String.init)
  }

  private mutating func apply(_ changes: [ItemChange]) throws(DecodeError) -> Reaction {
    var changed: [(key: String, value: JSON?)] = []
    for change in changes {
      switch change {
      case .unknown: return .diverged
      case .removed(let item):
        items[item.key] = nil
        changed.append((item.key, nil))
      case .value(let item):
        let value = try open(item.value)
        items[item.key] = value
        changed.append((item.key, value))
      case .patch(let item):
        guard let held = items[item.key] else { return .diverged }
        let value = held.merged(with: try encoding.open(resource.message.patch, item.patch))
        items[item.key] = value
        changed.append((item.key, value))
      }
    }
    return .news([.items(changed, isWhole: false)])
  }

  // MARK: Entries

  private mutating func logSnapshot(_ payload: JSON, last: Int?) throws(DecodeError) -> News {
    var entries: [(sequence: Int, event: JSON?)] = []
    for item in try page(payload) {
      guard let sequence = item["sequence"]?.integer else { throw DecodeError("an entry without its sequence") }
      entries.append((sequence, item))
    }
    entries.sort { $0.sequence < $1.sequence }
    // The last ones may be hidden.
    sequence = last ?? entries.last?.sequence ?? 0
    return .entries(entries, isRecent: true)
  }

  private mutating func apply(_ changes: [LogEntry]) throws(DecodeError) -> Reaction {
    var entries: [(sequence: Int, event: JSON?)] = []
    for change in changes {
      switch change {
      case .unknown: return .diverged
      case .event(let entry):
        guard entry.sequence <= sequence + 1 else { return .diverged }
        guard entry.sequence > sequence else { continue }
        sequence = entry.sequence
        entries.append((entry.sequence, try open(entry.event)))
      case .hidden(let entry):
        guard entry.sequence <= sequence + 1 else { return .diverged }
        sequence = max(sequence, entry.sequence)
        entries.append((entry.sequence, nil))
      }
    }
    return .news(entries.isEmpty ? [] : [.entries(entries, isRecent: false)])
  }
}

extension Members {
  /// The items of a page, in the wire's form.
  fileprivate static func items(_ page: JSON, of name: String) throws(DecodeError) -> [JSON] {
    guard case .object = page else { throw DecodeError("\(name) is no object") }
    return page["items"]?.list ?? []
  }
}
