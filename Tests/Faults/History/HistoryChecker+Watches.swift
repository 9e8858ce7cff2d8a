// What each observer was told: every entry of the log once, in order, with the note as it was then, to the end.

extension HistoryChecker {
  mutating func check(_ watch: Watch) {
    var (last, revision, hasBegun) = (0, 0, false)
    for event in watch.events {
      switch event {
      case .reset: continue
      case .misfit(let base, _): defects.append(.doesNotApply(by: watch.name, base: base))
      case .began(let entries, let sighting):
        checkRun(entries, after: (entries.first?.sequence ?? 1) - 1, watch.name)
        let newest = entries.last?.sequence ?? 0
        if newest < last || sighting.revision < revision {
          defects.append(.backward(by: watch.name, revision: sighting.revision))
        }
        (last, revision, hasBegun) = (newest, sighting.revision, true)
      case .told(let entries, let sighting):
        checkRun(entries, after: last, watch.name)
        if sighting.revision <= revision { defects.append(.backward(by: watch.name, revision: sighting.revision)) }
        if let version = entries.compactMap(\.version).last, sighting.note != version {
          defects.append(.torn(by: watch.name, at: entries.last?.sequence ?? 0))
        }
        (last, revision) = (max(last, entries.last?.sequence ?? 0), sighting.revision)
      }
    }
    if !hasBegun || last < history.log.last?.sequence ?? 0 { defects.append(.incomplete(by: watch.name, at: last)) }
  }

  /// Entries one after another, as the log has them.
  private mutating func checkRun(_ entries: [Entry], after last: Int, _ name: String) {
    var last = last
    for entry in entries {
      if entry.sequence <= last { defects.append(.twice(by: name, at: entry.sequence)) }
      if entry.sequence > last + 1 { defects.append(.missed(by: name, at: last + 1)) }
      if !history.log.indices.contains(entry.sequence - 1) || history.log[entry.sequence - 1] != entry {
        defects.append(.another(by: name, at: entry.sequence))
      }
      last = max(last, entry.sequence)
    }
  }
}

extension Entry {
  /// Of the note, where the entry tells of it.
  fileprivate var version: Int? { if case .note(_, let version) = saying { version } else { nil } }
}
