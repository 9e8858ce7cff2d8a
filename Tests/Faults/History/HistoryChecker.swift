// Holds a history to the promises: writes are linearizable, reads of one node never go back, and each observer was told
// every entry once, in order, whole.
//
// Linearizable: there is an order of all calls, each somewhere between its beginning and its end, in which each comes to
// what it came to. For a register whose values differ that order needs no search: a write's place is its entry's, and
// what somebody read lies between two writes of the note.

struct HistoryChecker {
  let history: History
  var defects: [Defect] = []
  /// Where in the log is what was asked for, by its name.
  private var places: [String: [Int]] = [:]
  /// Of each version of the note: its title, its entry, and the entry of the next.
  private(set) var versions: [Int: (title: String?, place: Int, next: Int)] = [:]

  static func defects(of history: History) -> [Defect] {
    var checker = HistoryChecker(history)
    checker.checkLog()
    checker.checkCalls()
    checker.checkTime()
    for watch in history.watches { checker.check(watch) }
    return checker.defects
  }

  private init(_ history: History) {
    self.history = history
    versions[history.first] = (nil, 0, Int.max)
    var before = history.first
    for entry in history.log {
      places[entry.saying.name, default: []].append(entry.sequence)
      guard case .note(let title, let version) = entry.saying else { continue }
      versions[before]?.next = entry.sequence
      versions[version] = (title, entry.sequence, Int.max)
      before = version
    }
  }

  // MARK: The log

  private mutating func checkLog() {
    for (place, entry) in zip(1..., history.log) where entry.sequence != place { defects.append(.gapInLog(at: place)) }
    let asked = Set(history.calls.compactMap(\.request.name))
    var before = history.first
    for entry in history.log {
      let name = entry.saying.name
      if places[name]?.first != entry.sequence { defects.append(.twiceInLog(entry.saying)) }
      if !asked.contains(name) { defects.append(.nobodySaidIt(entry)) }
      guard case .note(_, let version) = entry.saying else { continue }
      if version <= before { defects.append(.versionsOutOfOrder(at: entry.sequence)) }
      before = version
    }
  }

  // MARK: The calls

  /// Where a write's entry is, whatever its client was told.
  func place(of request: Call.Request) -> Int? { request.name.flatMap { places[$0]?.first } }

  private mutating func checkCalls() {
    for call in history.calls {
      let place = place(of: call.request)
      switch (call.request, call.answer) {
      case (.append, .appended(let sequence)):
        if place == nil { defects.append(.lost(call.request)) }
        if let place, place != sequence { defects.append(.elsewhere(call.request, at: place)) }
      case (.patch, .patched(let version)):
        if place == nil { defects.append(.lost(call.request)) }
        if let place, versions[version]?.place != place { defects.append(.elsewhere(call.request, at: place)) }
      case (_, .refused): if place != nil { defects.append(.refusedAndDone(call.request)) }
      case (.patch(_, let base), .mismatch(let version, let title)):
        if place != nil { defects.append(.refusedAndDone(call.request)) }
        if version == base { defects.append(.refusedForItsBase(call.request)) }
        checkRead(version, title)
      case (_, .read(let version, let title)): checkRead(version, title)
      default: break
      }
      if case .patch(_, let base) = call.request, let place, versions[base]?.next != place {
        let other = versions.first { $0.value.next == place }?.key ?? 0
        defects.append(.builtOnAnother(call.request, base: other))
      }
    }
  }

  private mutating func checkRead(_ version: Int, _ title: String) {
    let known = versions[version]
    if known == nil || known?.title != nil && known?.title != title {
      defects.append(.nobodyWroteWhatWasRead(version: version))
    }
  }
}

extension Saying {
  /// What is different in each.
  var name: String {
    switch self {
    case .remark(let remark): "remark \(remark)"
    case .note(let title, _): "title \(title)"
    }
  }
}

extension Call.Request {
  /// The same of what it asks for; nil where that is nothing.
  var name: String? {
    switch self {
    case .append(let remark): Saying.remark(remark).name
    case .patch(let title, _): Saying.note(title: title, version: 0).name
    case .read: nil
    }
  }
}
