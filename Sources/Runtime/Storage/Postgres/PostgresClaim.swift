// Whose a PostgreSQL is. A server that is alone holds it against all others; the nodes of a cluster hold it together; and
// whoever replaces what is in it (a restore) must find it free. The claim is an advisory lock on a connection of its own, so
// it ends when the process does, however it ends.
//
// free → held ⇄ reconnecting → lost. A connection that is cut is made again and the lock taken anew; only when somebody
// else has it by then is the claim lost, and the server must go.

public import Core
internal import Glibc

/// A claim to a database, from `take` to `release`.
public final class PostgresClaim: Sendable {
  public enum Kind: Sendable {
    case alone, together

    fileprivate var function: String { self == .alone ? "pg_try_advisory_lock" : "pg_try_advisory_lock_shared" }
  }

  private struct State {
    var connection: Confined<PostgresConnection>?
    var isReleased = false
  }

  private let options: PostgresOptions
  private let kind: Kind
  private let loop: Loop
  private let workers: WorkerPool
  private let whenLost: @Sendable (StorageError) -> Void
  private let state = Monitor(State())

  /// Any number will do, as long as it stays the same: "hold", in ASCII. It fits into the lower half of a lock's name.
  static let lock = 0x686f_6c64
  /// A server that was just killed is let go of within this.
  private static let patience = Duration.seconds(3)
  /// And one's own connection, when it was cut somewhere on the way.
  private static let patienceWithOneself = Duration.seconds(40)
  private static let pause = Duration.milliseconds(200)
  private static let longestPause = Duration.seconds(5)

  public init(
    _ options: PostgresOptions, _ kind: Kind, on loop: Loop, workers: WorkerPool,
    whenLost: @escaping @Sendable (StorageError) -> Void = { _ in }
  ) {
    var options = options
    options.applicationName = PostgresClaim.name(options.applicationName)
    (self.options, self.kind, self.loop, self.workers) = (options, kind, loop, workers)
    self.whenLost = whenLost
  }

  /// Takes it; `conflict` says who has it. Call on the loop.
  public func take() async throws(StorageError) {
    let connection = try await connect()
    let began = MonotonicTime.now
    while try await ask(connection, "SELECT 1 WHERE \(kind.function)(\(PostgresClaim.lock))").isEmpty {
      let holder = try await ask(connection, PostgresClaim.holder).first
      let isOurs = holder?.text(0) == options.applicationName
      guard .now - began < (isOurs ? PostgresClaim.patienceWithOneself : PostgresClaim.patience) else {
        let (name, address) = (holder?.text(0) ?? "another server", holder?.text(1) ?? "somewhere")
        throw StorageError(.conflict, "the database is in use by \(name), from \(address)")
      }
      try? await loop.sleep(for: PostgresClaim.pause)
    }
    guard keep(connection) else { throw StorageError(.unavailable, "the database is closed") }
  }

  /// Lets go of it. Call on the loop.
  public func release() {
    loop.assertCurrent()
    let connection = state.withLock { state in
      state.isReleased = true
      defer { state.connection = nil }
      return state.connection
    }
    connection?.value.onFailure = nil
  }

  // MARK: Holding on

  private func keep(_ connection: PostgresConnection) -> Bool {
    let isKept = state.withLock { state in
      if !state.isReleased { state.connection = Confined(connection, to: loop) }
      return !state.isReleased
    }
    guard isKept else { return false }
    let takeAgain: () -> Void = { [self] in loop.spawn { [self] in await self.takeAgain() } }
    // It may have been cut since it answered, and would tell nobody.
    if connection.failure == nil { connection.onFailure = takeAgain } else { takeAgain() }
    return true
  }

  private func takeAgain() async {
    var wait = PostgresClaim.pause
    while !state.withLock({ $0.isReleased }) {
      do throws(StorageError) {
        return try await take()
      } catch  where error.code == .conflict {
        return whenLost(error)
      } catch {
        // Away: so are all commits. It is asked again until it is back.
        try? await loop.sleep(for: wait)
        wait = min(wait * 2, PostgresClaim.longestPause)
      }
    }
  }

  // MARK: Asking

  private func connect() async throws(StorageError) -> PostgresConnection {
    let handle: PostgresHandle
    do {
      handle = try await workers.run { [options] () throws(StorageError) in
        try PostgresConnection.open(options, PostgresClaim.keepalives)
      }
    } catch {
      throw (error as? StorageError) ?? StorageError(.unavailable, "no thread is free to connect")
    }
    guard let connection = PostgresConnection(handle, on: loop) else {
      throw StorageError(.unavailable, "the connection to the database was lost")
    }
    return connection
  }

  /// A machine that vanished without a word holds nothing for longer than half a minute.
  private static let keepalives =
    " -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=3"

  private func ask(_ connection: PostgresConnection, _ text: String) async throws(StorageError) -> SQLRows {
    let answer: PostgresConnection.Answer = await withCheckedContinuation { continuation in
      connection.send([SQLStatement(text)]) { continuation.resume(returning: $0) }
    }
    return try answer.get()[0]
  }

  private static let holder = """
    SELECT a.application_name, coalesce(host(a.client_addr), 'this machine') FROM pg_locks l \
    JOIN pg_stat_activity a USING (pid) WHERE l.locktype = 'advisory' AND l.granted AND l.classid = 0 \
    AND l.objid = \(lock) AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
    """

  /// `cascade, process 123 on host`, as far as PostgreSQL takes it.
  private static func name(_ application: String) -> String {
    var host = [CChar](repeating: 0, count: 256)
    unsafe gethostname(&host, host.count - 1)
    let name = String(decoding: host.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return String("\(application), process \(getpid()) on \(name)".prefix(63))
  }
}
