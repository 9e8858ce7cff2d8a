// Rows that nobody waits for: they are taken at once, and written a moment later, many in one transaction. What the database
// does not take just now is tried again; beyond the bound what comes is dropped, and whoever made this is told. So a
// database that is slow or away costs whoever adds a row nothing.

public import Core

/// Writes rows behind the back of whoever adds them.
public final class WriteBehind: Sendable {
  public struct Options: Sendable {
    /// Rows that wait at most.
    public var most = 10_000
    /// Rows of one transaction.
    public var batch = 500
    /// How long rows are gathered.
    public var delay = Duration.milliseconds(100)
    /// How long a database that did not take them is left alone.
    public var pause = Duration.seconds(1)

    public init() {}
  }

  public enum Event: Sendable {
    case written(Int)
    /// There was no room for this many.
    case dropped(Int)
    /// The database did not take them; they wait.
    case failed(StorageError)
  }

  private struct State {
    var waiting: ContiguousArray<SQLStatement> = []
    /// Whether a writer is at work, or a timer will make one.
    var isCalled = false
    var isWriting = false
  }

  private let database: any Database
  private let loop: Loop
  private let options: Options
  private let happened: @Sendable (Event) -> Void
  private let state = Monitor(State())

  public init(
    _ database: any Database, on loop: Loop, options: Options = Options(),
    happened: @escaping @Sendable (Event) -> Void = { _ in }
  ) {
    (self.database, self.loop, self.options, self.happened) = (database, loop, options, happened)
  }

  /// Rows that wait now.
  public var waiting: Int { state.withLock { $0.waiting.count } }

  /// Takes a row, on any thread.
  public func add(_ statement: SQLStatement) {
    let (hasRoom, calls) = state.withLock { state in
      guard state.waiting.count < options.most else { return (false, false) }
      state.waiting.append(statement)
      defer { state.isCalled = true }
      return (true, !state.isCalled)
    }
    if !hasRoom { happened(.dropped(1)) }
    if calls { write(after: options.delay) }
  }

  /// Writes all that waits; what the database has not taken within `patience` is dropped. Call on the loop.
  public func flush(within patience: Duration) async {
    let end = MonotonicTime.now + patience
    while waiting > 0, MonotonicTime.now < end {
      // A database that answers nothing holds up a writer, and not whoever flushes.
      loop.spawn { [self] in _ = await writeAll() }
      do { try await loop.sleep(for: .milliseconds(20)) } catch { break }
    }
    let lost = state.withLock { state in
      defer { state.waiting = [] }
      return state.waiting.count
    }
    if lost > 0 { happened(.dropped(lost)) }
  }

  private func write(after wait: Duration) {
    loop.post { [self] in
      loop.schedule(after: wait) { [self] in
        loop.spawn { [self] in
          let isDone = await writeAll()
          let isOver = state.withLock { state in
            if state.waiting.isEmpty { state.isCalled = false }
            return !state.isCalled
          }
          if !isOver { write(after: isDone ? options.delay : options.pause) }
        }
      }
    }
  }

  /// Whether all of it is written. One writer is at work at a time.
  private func writeAll() async -> Bool {
    let isFree = state.withLock { state in
      defer { state.isWriting = true }
      return !state.isWriting
    }
    guard isFree else { return false }
    defer { state.withLock { $0.isWriting = false } }
    while true {
      let batch = state.withLock { Array($0.waiting.prefix(options.batch)) }
      guard !batch.isEmpty else { return true }
      do throws(StorageError) {
        try await database.write(batch)
        wrote(batch.count)
      } catch {
        happened(.failed(error))
        guard error.isOfARow, await writeEach(batch) else { return false }
      }
    }
  }

  /// One of them is wrong, and shall not take the others with it. False where the database went away meanwhile.
  private func writeEach(_ batch: [SQLStatement]) async -> Bool {
    for statement in batch {
      do throws(StorageError) {
        try await database.write([statement])
        wrote(1)
      } catch {
        guard error.isOfARow else { return false }
        leave(1)
        happened(.dropped(1))
      }
    }
    return true
  }

  private func wrote(_ count: Int) {
    leave(count)
    happened(.written(count))
  }

  /// They wait no longer; after a flush that gave up there are none.
  private func leave(_ count: Int) { state.withLock { $0.waiting.removeFirst(min(count, $0.waiting.count)) } }
}

extension StorageError {
  /// Whether it says that a row is wrong, which trying again does not mend.
  fileprivate var isOfARow: Bool { code == .constraint || code == .broken }
}
