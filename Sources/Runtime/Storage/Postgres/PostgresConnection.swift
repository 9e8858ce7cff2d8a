// One connection to PostgreSQL, in pipeline mode on its loop: lists of statements go out as they come, answers come back in
// that order, and the loop never waits. It is opened by a worker thread, since libpq looks names up by blocking.
//
// Each list ends in a Sync. What PostgreSQL answers is read against what was sent (`Expected`): anything else is its bug
// or ours, and ends the connection.

internal import CPQ
internal import Core

/// An open connection; everything here belongs to its loop.
@safe
final class PostgresConnection {
  typealias Answer = Result<[SQLRows], StorageError>

  private enum Expected {
    case prepared(String)
    case rows
    case sync
  }

  private struct Request {
    let isCommitting: Bool
    let done: (Answer) -> Void
    var rows: [SQLRows] = []
    var failure: StorageError?
  }

  /// Statements that are kept; the store's own are some dozens.
  private static let maxPrepared = 500

  let loop: Loop
  let opened = MonotonicTime.now
  private let owner: PostgresHandle
  private let handle: OpaquePointer
  private var watcher: FileWatcher?
  private var requests: [Request] = []
  private var expected: [Expected] = []
  private var expectedAt = 0
  private var names: [String: String] = [:]
  private var nextName = 0
  /// Why it is of no use any more.
  private(set) var failure: StorageError?
  /// Told once, when it fails.
  var onFailure: (() -> Void)?

  /// Connects on the calling thread, and blocks it: for workers. `more` are parameters of the session, as `-c name=value`.
  static func open(_ options: PostgresOptions, _ more: String = "") throws(StorageError) -> PostgresHandle {
    let seconds = max(1, Int(options.connectTimeout.nanoseconds / 1_000_000_000))
    let waits =
      "-c statement_timeout=\(milliseconds(options.statementTimeout)) "
      + "-c lock_timeout=\(milliseconds(options.lockTimeout))" + more
    let words: [(String, String)] = [
      ("dbname", options.url.reveal()), ("connect_timeout", "\(seconds)"), ("client_encoding", "UTF8"),
      ("fallback_application_name", options.applicationName), ("options", waits),
      // A server that vanished without a word is noticed.
      ("keepalives_idle", "10"), ("keepalives_interval", "5"), ("tcp_user_timeout", "20000"),
    ]
    return try PostgresHandle(words)
  }

  private static func milliseconds(_ wait: Duration) -> Int64 { wait.nanoseconds / 1_000_000 }

  init?(_ owner: PostgresHandle, on loop: Loop) {
    loop.assertCurrent()
    self.loop = loop
    self.owner = owner
    unsafe handle = owner.pointer
    guard unsafe PQsetnonblocking(handle, 1) == 0, unsafe PQenterPipelineMode(handle) == 1,
      let watcher = unsafe FileWatcher(PQsocket(handle), on: loop)
    else { return nil }
    self.watcher = watcher
    watcher.whenReady { [unowned self] interest in ready(interest) }
    watcher.watch(.read)
  }

  deinit { watcher?.close() }

  // MARK: Out

  /// Sends a list; `done` has the rows of each statement, or the first failure.
  func send(_ statements: [SQLStatement], isCommitting: Bool = false, _ done: @escaping (Answer) -> Void) {
    if let failure { return done(.failure(failure)) }
    requests.append(Request(isCommitting: isCommitting, done: done))
    do throws(StorageError) {
      for statement in statements { try send(statement) }
    } catch {
      // What is wrong with it is known before PostgreSQL is asked; what went before it must come to nothing.
      requests[requests.count - 1].failure = error
      sendNonsense()
    }
    guard unsafe PQpipelineSync(handle) == 1 else { return fail() }
    expected.append(.sync)
    flush()
  }

  private func send(_ statement: SQLStatement) throws(StorageError) {
    let parameters = try PostgresParameters(statement.values)
    let name = names[statement.text] ?? prepare(statement.text)
    _ = unsafe parameters.lend { count, values, lengths, formats in
      unsafe PQsendQueryPrepared(handle, name, count, values, lengths, formats, 0)
    }
    expected.append(.rows)
  }

  private func prepare(_ text: String) -> String {
    if names.count >= PostgresConnection.maxPrepared { forgetPrepared() }
    nextName += 1
    let name = "s\(nextName)"
    names[text] = name
    unsafe PQsendPrepare(handle, name, text, 0, nil)
    expected.append(.prepared(text))
    return name
  }

  private func forgetPrepared() {
    names = [:]
    unsafe PQsendQueryParams(handle, "DEALLOCATE ALL", 0, nil, nil, nil, nil, 0)
    expected.append(.prepared(""))
  }

  /// Makes PostgreSQL give the list up.
  private func sendNonsense() {
    unsafe PQsendQueryParams(handle, "cascade: give up", 0, nil, nil, nil, nil, 0)
    expected.append(.rows)
  }

  private func flush() {
    switch unsafe PQflush(handle) {
    case 0: watcher?.watch(.read)
    case 1: watcher?.watch([.read, .write])
    default: fail()
    }
  }

  // MARK: In

  private func ready(_ interest: FileWatcher.Interest) {
    if interest.contains(.read) {
      guard unsafe PQconsumeInput(handle) == 1 else { return fail() }
      readAnswers()
    }
    if failure == nil { flush() }
  }

  private func readAnswers() {
    while failure == nil, expectedAt < expected.count, unsafe PQisBusy(handle) == 0 {
      // Each answer but a Sync's is followed by a nil.
      guard let result = unsafe PQgetResult(handle) else { continue }
      unsafe take(result)
      unsafe PQclear(result)
    }
    if expectedAt == expected.count {
      expected.removeAll(keepingCapacity: true)
      expectedAt = 0
    }
    if unsafe PQstatus(handle) != CONNECTION_OK { fail() }
  }

  private func take(_ result: OpaquePointer) {
    let step = expected[expectedAt]
    expectedAt += 1
    let status = unsafe PQresultStatus(result)
    switch (step, status) {
    case (.sync, PGRES_PIPELINE_SYNC): finishRequest()
    case (.prepared, PGRES_COMMAND_OK): break
    case (.rows, PGRES_COMMAND_OK), (.rows, PGRES_TUPLES_OK): unsafe requests[0].rows.append(SQLRows(result))
    case (.prepared(let text), PGRES_PIPELINE_ABORTED): names[text] = nil
    case (.rows, PGRES_PIPELINE_ABORTED): break
    case (.prepared, PGRES_FATAL_ERROR), (.rows, PGRES_FATAL_ERROR):
      if case .prepared(let text) = step { names[text] = nil }
      if requests[0].failure == nil { requests[0].failure = unsafe StorageError(postgres: result) }
    default: fail(StorageError(.broken, "PostgreSQL answered out of order"))
    }
  }

  private func finishRequest() {
    let request = requests.removeFirst()
    request.done(request.failure.map { .failure($0.after(request.isCommitting)) } ?? .success(request.rows))
  }

  // MARK: Its end

  private func fail(_ error: StorageError? = nil) {
    guard failure == nil else { return }
    let lost = unsafe error ?? StorageError(lost: handle)
    failure = lost
    watcher?.close()
    watcher = nil
    let open = requests
    requests = []
    for request in open { request.done(.failure((request.failure ?? lost).after(request.isCommitting))) }
    onFailure?()
    onFailure = nil
  }

  var isIdle: Bool { requests.isEmpty }
}
