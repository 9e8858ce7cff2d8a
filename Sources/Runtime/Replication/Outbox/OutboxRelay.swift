// Brings what lies in the outbox to Redis: at once what was committed here, and every second whatever lies there, another
// node's that has died too. While Redis is away it does nothing, and when it is back it begins with all there is.

internal import Core
internal import State
internal import Storage

/// How the outbox is emptied.
public struct OutboxOptions: Sendable {
  /// How often it is looked into without a reason.
  public var pollEvery = Duration.seconds(1)
  /// Partitions in one transaction, and rows of each.
  public var partitions = 16
  public var rows = 256
  /// A partition that another node has is tried again after so long.
  public var busyPause = Duration.milliseconds(10)

  public init() {}
}

/// Belongs to its loop.
final class OutboxRelay {
  private let database: any Database
  private let stream: CommitStream
  private let loop: Loop
  private let options: OutboxOptions
  private let log = Logger(part: "replication")

  private var woken: Set<Int> = []
  private var isRunning = false
  /// Whoever waits for the last pass.
  private var waiting: [CheckedContinuation<Void, Never>] = []
  private var isThere = false
  private var isClosed = false
  private var isPolling = false
  private var hasFailed = false
  /// Why Redis does not take what it is sent, though it is there.
  private(set) var failure: RedisError?
  /// Told when `failure` is another.
  var onChange: (() -> Void)?
  private var timer: TimerID?

  init(_ database: any Database, _ stream: CommitStream, on loop: Loop, _ options: OutboxOptions) {
    self.database = database
    self.stream = stream
    self.loop = loop
    self.options = options
  }

  func start() { pollLater() }

  func close() {
    isClosed = true
    woken = []
    if let timer { loop.cancel(timer) }
  }

  /// After `close`: until the pass that runs has given back what it took of the database. Its loop is needed so long.
  func end() async {
    guard isRunning else { return }
    await withCheckedContinuation { waiting.append($0) }
  }

  /// These have new rows.
  func wake(_ partitions: Set<Int>) {
    woken.formUnion(partitions)
    runSoon()
  }

  func redisChanged(isThere: Bool) {
    self.isThere = isThere
    failure = nil
    if isThere { poll() }
  }

  // MARK: Polling

  private func pollLater() {
    guard !isClosed else { return }
    timer = loop.schedule(after: options.pollEvery) { [weak self] in
      guard let self else { return }
      poll()
      pollLater()
    }
  }

  private func poll() {
    guard isThere, !isClosed, !isPolling else { return }
    isPolling = true
    let here = Confined(self, to: loop)
    loop.spawn {
      let relay = here.value
      defer { relay.isPolling = false }
      do throws(StorageError) {
        let rows = try await relay.database.read([OutboxStatements.partitions])[0]
        relay.wake(Set(rows.compactMap { $0.integer(0).map { Int($0) } }))
      } catch {
        relay.failed("\(error)")
      }
    }
  }

  // MARK: Running

  /// What wakes while a pass runs goes with the next.
  private func runSoon() {
    guard !isRunning, isThere, !isClosed, !woken.isEmpty else { return }
    isRunning = true
    let here = Confined(self, to: loop)
    loop.atEndOfTurn { [loop] in
      loop.spawn { await here.value.run() }
    }
  }

  private func run() async {
    let here = Confined(stream, to: loop)
    let pass = OutboxPass(database: database, rowsOfPartition: options.rows) { [loop] commits in
      await OutboxRelay.send(commits, here, loop)
    }
    while isThere, !isClosed, !woken.isEmpty {
      let some = woken.sorted().prefix(options.partitions)
      woken.subtract(some)
      do throws(StorageError) {
        take(try await pass.run(Array(some)))
      } catch {
        // What it took is there still, for the next poll.
        failed("\(error)")
      }
    }
    isRunning = false
    for continuation in waiting { continuation.resume() }
    waiting = []
  }

  private func take(_ outcome: OutboxPass.Outcome) {
    woken.formUnion(outcome.unfinished)
    if outcome.failure != failure {
      failure = outcome.failure
      onChange?()
    }
    if let failure { failed("\(failure)") } else { hasFailed = false }
    guard !outcome.busy.isEmpty else { return }
    loop.schedule(after: options.busyPause) { [weak self] in self?.wake(outcome.busy) }
  }

  /// Once, until it goes well again.
  private func failed(_ why: String) {
    if !hasFailed { log.warn("commits wait in the outbox", ["why": .string(why)]) }
    hasFailed = true
  }

  /// The body of a transaction may be anywhere; the stream is on its loop.
  private static func send(
    _ commits: [ReplicatedCommit], _ stream: Confined<CommitStream>, _ loop: Loop
  ) async -> Result<[RedisReply], RedisError> {
    await withCheckedContinuation { continuation in
      loop.spawn {
        do throws(RedisError) {
          continuation.resume(returning: .success(try await stream.value.send(commits)))
        } catch {
          continuation.resume(returning: .failure(error))
        }
      }
    }
  }
}
