// Takes away what nobody comes back for: events older than the window within which observers resume, and what operations
// answered, after the time in which they may be tried again. A LOG keeps its entries; they lie in tables of their own.
//
// It goes in small batches with pauses at least as long as they took, so that commits wait for one batch at most, and
// with several nodes none of them waits for another's.

public import Core
public import Storage

/// A table of rows that nobody wants when they are old enough.
public struct AgedTable: Sendable {
  let name: StaticString
  let key: StaticString
  let at: StaticString
  let kept: Duration

  /// `key` and `at` are its columns: what tells rows apart, and when each came to be.
  public init(_ name: StaticString, key: StaticString, at: StaticString, kept: Duration) {
    (self.name, self.key, self.at, self.kept) = (name, key, at, kept)
  }
}

/// Prunes the tables of the store, and others that grow old, by a timer of its loop.
public final class HistoryPruner {
  /// How long an operation is known by its id.
  public static let operationsKept = Duration.seconds(600)
  /// Rows that go in one transaction.
  static let batch = 500
  private static let shortestPause = Duration.milliseconds(10)
  /// When it begins: a node that is started again and again prunes too.
  private static let start = Duration.seconds(1)

  private let database: any Database
  private let window: Duration
  private let aged: [AgedTable]
  private let interval: Duration
  private let loop: Loop
  private let whenFailed: (StorageError) -> Void
  private var timer: TimerID?
  private var isStopped = false

  /// Events are kept for `window`. `whenFailed` is told of a round that came to nothing; the next is tried in its time.
  public init(
    _ database: any Database, keeping window: Duration, and aged: [AgedTable] = [],
    every interval: Duration = .seconds(30), on loop: Loop, whenFailed: @escaping (StorageError) -> Void = { _ in }
  ) {
    self.aged = aged
    (self.database, self.window, self.interval, self.loop) = (database, window, interval, loop)
    self.whenFailed = whenFailed
  }

  /// Call on the loop, as everything here.
  public func start() { goOn(after: min(HistoryPruner.start, interval)) }

  private func goOn(after wait: Duration) {
    loop.assertCurrent()
    guard !isStopped else { return }
    let here = Confined(self, to: loop)
    timer = loop.schedule(after: wait) { [loop] in
      loop.spawn {
        do throws(StorageError) {
          try await here.value.prune(at: .now)
        } catch {
          here.value.whenFailed(error)
        }
        here.value.goOn(after: here.value.interval)
      }
    }
  }

  public func stop() {
    isStopped = true
    if let timer { loop.cancel(timer) }
  }

  /// One round; answers how many rows went.
  @discardableResult
  public func prune(at now: Timestamp) async throws(StorageError) -> Int {
    var gone = try await drain(HistoryPruner.events(before: now - window, database.dialect))
    gone += try await drain(HistoryPruner.operations(before: now - HistoryPruner.operationsKept, database.dialect))
    for table in aged { gone += try await drain(HistoryPruner.rows(of: table, at: now, database.dialect)) }
    return gone
  }

  private func drain(_ statement: SQLStatement) async throws(StorageError) -> Int {
    var gone = 0
    while !isStopped {
      let began = MonotonicTime.now
      let changed = try await database.write([statement])[0].changed
      gone += changed
      guard changed >= HistoryPruner.batch else { break }
      do { try await loop.sleep(for: max(HistoryPruner.shortestPause, .now - began)) } catch { break }
    }
    return gone
  }

  // MARK: Statements

  /// The oldest first. An event that other nodes have not been told of is kept until they are.
  static func events(before limit: Timestamp, _ dialect: SQLDialect) -> SQLStatement {
    SQLStatement(
      """
      DELETE FROM events WHERE (scope_id, revision) IN (SELECT e.scope_id, e.revision FROM events e WHERE e.at < $1 \
      AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.scope_id = e.scope_id AND o.revision = e.revision) \
      ORDER BY e.at LIMIT \(batch)\(skippingLocked(dialect)))
      """, [.integer(limit.microseconds)])
  }

  static func operations(before limit: Timestamp, _ dialect: SQLDialect) -> SQLStatement {
    SQLStatement(
      """
      DELETE FROM operations WHERE (caller, operation_id) IN (SELECT caller, operation_id FROM operations \
      WHERE at < $1 ORDER BY at LIMIT \(batch)\(skippingLocked(dialect)))
      """, [.integer(limit.microseconds)])
  }

  static func rows(of table: AgedTable, at now: Timestamp, _ dialect: SQLDialect) -> SQLStatement {
    SQLStatement(
      """
      DELETE FROM \(table.name) WHERE \(table.key) IN (SELECT \(table.key) FROM \(table.name) \
      WHERE \(table.at) < $1 ORDER BY \(table.at) LIMIT \(batch)\(skippingLocked(dialect)))
      """, [.integer((now - table.kept).microseconds)])
  }

  /// What another node is taking away already.
  private static func skippingLocked(_ dialect: SQLDialect) -> String {
    dialect == .postgres ? " FOR UPDATE SKIP LOCKED" : ""
  }
}
