// Writes down who did what: told of every call that was finished, it makes an entry of those that change something and has
// it written behind the caller's back. What finds no room is counted and said in the log; a drain writes what waits.

internal import API
internal import Core
internal import Domain
internal import Generated
internal import State
internal import Storage

final class AuditLog: Sendable {
  private let operations: [Operation]
  private let rows: WriteBehind

  /// How long a drain tries to write what waits.
  private static let patience = Duration.seconds(3)

  init(_ metrics: Metrics, _ database: any Database, _ operations: [Operation], on loop: Loop) {
    self.operations = operations
    let written = metrics.counter("cascade_audit_entries_total", help: "Entries of the audit log that were written.")
    let dropped = metrics.counter("cascade_audit_dropped_total", help: "Entries of the audit log that found no room.")
    let troubles = AuditTroubles()
    rows = WriteBehind(database, on: loop) { event in
      switch event {
      case .written(let count): written.add(count)
      case .dropped(let count): dropped.add(count)
      case .failed: break
      }
      troubles.happened(event)
    }
    metrics.collect("cascade_audit_waiting", help: "Entries of the audit log that are to be written.", kind: .gauge) {
      [rows] in Double(rows.waiting)
    }
  }

  /// On any loop; costs what making the entry costs.
  func finished(_ place: Int, _ caller: Caller, _ error: APIError?) {
    guard let entry = AuditEntry(operations[place], caller, error) else { return }
    rows.add(AuditEntryRow(entry).put)
  }

  func close() async { await rows.flush(within: AuditLog.patience) }

  /// What grows old.
  static func table(_ configuration: Configuration) -> AgedTable {
    AgedTable("audit_entries", key: "id", at: "at", kept: configuration.settings.audit.retention)
  }
}

/// Says each trouble once, when it begins and when it is over: a thousand dropped entries are one line, not a thousand.
private final class AuditTroubles: Sendable {
  private let log = Logger(part: "audit")
  private let trouble = Monitor<(dropped: Int, isFailing: Bool)>((0, false))

  func happened(_ event: WriteBehind.Event) {
    switch event {
    case .dropped(let count):
      let isFirst = trouble.withLock { trouble in
        trouble.dropped += count
        return trouble.dropped == count
      }
      if isFirst { log.error("entries are dropped") }
    case .failed(let error):
      let isFirst = trouble.withLock { trouble in
        defer { trouble.isFailing = true }
        return !trouble.isFailing
      }
      if isFirst { log.error("entries cannot be written, and wait", ["reason": .string(error.message)]) }
    case .written:
      let (dropped, wasFailing) = trouble.withLock { trouble in
        defer { trouble = (0, false) }
        return trouble
      }
      if dropped > 0 { log.error("entries were dropped", ["count": .int(dropped)]) }
      if wasFailing { log.info("entries are written again") }
    }
  }
}
