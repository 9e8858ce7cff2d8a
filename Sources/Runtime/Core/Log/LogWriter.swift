// The thread that writes log lines. Loops and workers put finished lines into a buffer that is bounded in bytes and go
// on; the thread takes all that is there and writes it at once. When whoever reads the log is too slow for us, lines are
// dropped rather than anybody waiting; they are counted, and the log says how many as soon as it can.
//
// The thread starts with the first line, and only it writes to, opens again or closes a descriptor.

internal import Glibc
internal import Synchronization

final class LogWriter: Sendable {
  struct Destination {
    var descriptor: Int32
    /// Nil where we did not open it, and shall not close it.
    var path: String?
  }

  private struct State {
    var destination: Destination
    var retired: [Destination] = []
    var pending: [UInt8] = []
    var dropped = 0
    var shallReopen = false
    var started = false
    var busy = false
    /// The last write ended within a line.
    var torn = false
    var closed = false
  }

  private struct Batch {
    var bytes: [UInt8]
    var dropped: Int
    var destination: Destination
    var retired: [Destination]
    var reopen: Bool
    var torn: Bool
  }

  private let state: Monitor<State>
  private let bound: Int
  private let format: Atomic<UInt8>
  private let droppedInAll = Atomic<Int>(0)

  init(_ destination: Destination, format: LogFormat, bound: Int) {
    state = Monitor(State(destination: destination))
    self.format = Atomic(format.rawValue)
    self.bound = bound
  }

  /// Lines that were never written, since the start.
  var dropped: Int { droppedInAll.load(ordering: .relaxed) }

  func put(_ record: LogRecord) {
    let line = encode(record)
    let isFirst = state.withLock { state in
      guard !state.closed, state.pending.count + line.count <= bound else {
        state.dropped += 1
        droppedInAll.add(1, ordering: .relaxed)
        return false
      }
      state.pending.append(contentsOf: line)
      defer { state.started = true }
      return !state.started
    }
    if isFirst { start() } else { state.wakeAll() }
  }

  /// Lines from now on go to `destination`.
  func redirect(to destination: Destination, format: LogFormat) {
    self.format.store(format.rawValue, ordering: .relaxed)
    let isFirst = state.withLock { state in
      state.retired.append(state.destination)
      state.destination = destination
      defer { state.started = true }
      return !state.started
    }
    if isFirst { start() } else { state.wakeAll() }
  }

  func reopen() {
    state.withLock { $0.shallReopen = true }
    state.wakeAll()
  }

  /// Waits until all is written; false when `limit` passed first.
  func flush(within limit: Duration) -> Bool {
    let done: Bool? = state.wait(until: .now + limit) { state in
      !state.started || (state.pending.isEmpty && !state.busy && !state.shallReopen) ? true : nil
    }
    return done ?? false
  }

  /// Takes no more lines; what there is is written, then the thread ends.
  func close() {
    state.withLock { $0.closed = true }
    state.wakeAll()
  }

  private func encode(_ record: LogRecord) -> [UInt8] {
    (LogFormat(rawValue: format.load(ordering: .relaxed)) ?? .json).line(record)
  }

  // MARK: The thread

  private func start() {
    let thread = Thread(name: "log") { [self] in
      while let batch = state.wait({ LogWriter.take(&$0) }) ?? nil { write(batch) }
    }
    thread.detach()
  }

  /// The next thing to do; `.some(nil)` where all is done.
  private static func take(_ state: inout State) -> Batch?? {
    guard !state.pending.isEmpty || state.shallReopen || !state.retired.isEmpty else {
      guard state.closed else { return nil }
      state.retired.append(state.destination)
      defer { state.retired = [] }
      state.retired.forEach(closeFile)
      return .some(nil)
    }
    let batch = Batch(
      bytes: state.pending, dropped: state.dropped, destination: state.destination,
      retired: state.retired, reopen: state.shallReopen, torn: state.torn)
    state.pending = []
    state.dropped = 0
    state.retired = []
    state.shallReopen = false
    state.busy = true
    return batch
  }

  private func write(_ batch: Batch) {
    batch.retired.forEach(LogWriter.closeFile)
    var descriptor = batch.destination.descriptor
    var bytes = batch.torn ? [UInt8(ascii: "\n")] + batch.bytes : batch.bytes
    if batch.reopen, let path = batch.destination.path {
      if let fresh = try? LogWriter.open(path) {
        descriptor = fresh
        replace(batch.destination, with: fresh)
      } else {
        bytes += encode(note("log file cannot be opened again; the old one goes on", ["path": .string(path)]))
      }
    }
    if batch.dropped > 0 { bytes += encode(note("log lines dropped", ["lines": .int(batch.dropped)])) }
    finish(batch, bytes, written: LogWriter.write(bytes, to: descriptor))
  }

  /// What a failing descriptor (a full disk) did not take is told with the next lines, not tried again and again.
  private func finish(_ batch: Batch, _ bytes: [UInt8], written: Int) {
    let newline = UInt8(ascii: "\n")
    let failed = written < bytes.count
    let noteLines = batch.dropped > 0 ? 1 : 0
    let lost = failed ? bytes[written...].count { $0 == newline } - noteLines : 0
    droppedInAll.add(lost, ordering: .relaxed)
    state.withLock { state in
      state.busy = false
      if written > 0 { state.torn = bytes[written - 1] != newline }
      if failed { state.dropped += lost + batch.dropped }
    }
    state.wakeAll()
  }

  /// The log may have been redirected meanwhile; then the file that was opened again is the one to close.
  private func replace(_ old: Destination, with descriptor: Int32) {
    state.withLock { state in
      if state.destination.descriptor == old.descriptor { state.destination.descriptor = descriptor }
      for index in state.retired.indices where state.retired[index].descriptor == old.descriptor {
        state.retired[index].descriptor = descriptor
      }
    }
    LogWriter.closeFile(old)
  }

  private func note(_ message: String, _ fields: LogFields) -> LogRecord {
    LogRecord(time: .now, level: .warn, part: "log", request: nil, message: message, fields: fields)
  }
}
