// A program run as a child, on one loop: what it writes comes as callbacks, what it reads waits in a bounded queue, and
// its end is told once, after all that it wrote.
//
// It never outlives us: the kernel kills it when the loop's thread ends, however that comes about. It leads a session of
// its own, and when it ends whatever it started in that session is killed with it. It starts with the three standard
// descriptors and nothing else of ours. States: running → ended (reaped, output may still come) → told.

public import Core
internal import Glibc

/// A running child process; it lives until its end was told.
public final class ChildProcess {
  /// What may wait to be read by the child.
  public static let maxQueuedInput = 1024 * 1024
  /// How long output is waited for after the end, while something that escaped still holds the pipe.
  static let drainTime = Duration.seconds(1)

  /// What is told about a child, on its loop.
  public struct Events {
    public var output: (Span<UInt8>) -> Void = { _ in }
    public var errorOutput: (Span<UInt8>) -> Void = { _ in }
    /// All that was written has gone to the child.
    public var inputDrained: () -> Void = {}
    /// The last event.
    public var ended: (ChildEnd) -> Void = { _ in }

    public init() {}
  }

  public let loop: Loop
  public var pid: Int32 { child.pid }
  /// Nil while it runs.
  public private(set) var end: ChildEnd?

  private let child: SpawnedChild
  private var events: Events
  private var watcher: FileWatcher?
  private var input: ChildInputPipe?
  private var output: ChildOutputPipe?
  private var errorOutput: ChildOutputPipe?
  private var killTimer: TimerID?
  private var drainTimer: TimerID?
  private var told = false

  /// Starts the program; call on the loop, which waits for the system to do so (about a millisecond).
  public init(_ command: ChildCommand, on loop: Loop, _ events: Events) throws(NetError) {
    ChildProcess.ignoreBrokenPipes
    self.loop = loop
    self.events = events
    var inputEnds = try ChildEnds(command.takesInput ? .pipe : .null, childReads: true)
    var outputEnds = try ChildEnds(ChildEnds.Kind(command.output, ours: 1), childReads: false)
    var errorEnds = try ChildEnds(ChildEnds.Kind(command.errorOutput, ours: 2), childReads: false)
    child = try SpawnedChild.start(
      command, standard: (inputEnds.child.number, outputEnds.child.number, errorEnds.child.number))
    do throws(NetError) {
      try watch(inputEnds.takeOurs(), outputEnds.takeOurs(), errorEnds.takeOurs())
    } catch {
      abandon()
      throw error
    }
  }

  /// A child that closed its input must not end us. Servers never want this signal; children get it back.
  private static let ignoreBrokenPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

  private func watch(
    _ toChild: consuming OwnedDescriptor?, _ fromChild: consuming OwnedDescriptor?, _ errors: consuming OwnedDescriptor?
  ) throws(NetError) {
    if let toChild = toChild.take() {
      input = try ChildInputPipe(toChild, on: loop) { [unowned self] in events.inputDrained() }
    }
    if let fromChild = fromChild.take() {
      output = try ChildOutputPipe(
        fromChild, on: loop, onBytes: { [unowned self] in events.output($0) }, onEnd: { [unowned self] in tellEnd() })
    }
    if let errors = errors.take() {
      errorOutput = try ChildOutputPipe(
        errors, on: loop, onBytes: { [unowned self] in events.errorOutput($0) }, onEnd: { [unowned self] in tellEnd() })
    }
    guard let watcher = FileWatcher(child.handle, on: loop) else {
      throw NetError(.system, "the child cannot be watched")
    }
    self.watcher = watcher
    // This holds the child until it has ended.
    watcher.whenReady { [self] _ in reap() }
    watcher.watch(.read)
  }

  // MARK: Input and output

  /// Gives the child bytes to read; false, and nothing is taken, when the queue is full or the child reads no more.
  public func write(_ bytes: Bytes) -> Bool {
    guard let input, input.isOpen else { return false }
    guard !bytes.isEmpty else { return true }
    guard input.queuedBytes + bytes.count <= ChildProcess.maxQueuedInput else { return false }
    input.write(bytes)
    return true
  }

  /// What waits to be read by the child.
  public var queuedInput: Int { input?.queuedBytes ?? 0 }

  /// Ends the child's input after what was written.
  public func finishInput() { input?.finish() }

  /// While paused the child can write until its pipe is full, and then waits. A pause also holds back the end.
  public func pauseOutput(_ paused: Bool) {
    output?.pause(paused)
  }

  // MARK: Ending

  /// Asks the child to end, and kills it after the grace.
  public func terminate(grace: Duration = .seconds(5)) {
    guard end == nil, killTimer == nil else { return }
    child.signalGroup(SIGTERM)
    killTimer = loop.schedule(after: grace) { [unowned self] in kill() }
  }

  /// Ends the child and all that it started in its session, now.
  public func kill() {
    guard end == nil else { return }
    child.signalGroup(SIGKILL)
  }

  private func reap() {
    guard end == nil, child.hasEnded else { return }
    // Before the child is taken away, while its number is still its own: nothing that it started stays behind.
    child.signalGroup(SIGKILL)
    guard let end = child.reap() else { return }
    self.end = end
    if let killTimer { loop.cancel(killTimer) }
    input?.close()
    waitForOutput()
    tellEnd()
  }

  /// A process that left the session may hold the pipes for ever; we do not wait that long.
  private func waitForOutput() {
    drainTimer = loop.schedule(after: ChildProcess.drainTime) { [self] in
      if output?.isOpen == true, output?.isPaused == true { return waitForOutput() }
      output?.close()
      errorOutput?.close()
      tellEnd()
    }
  }

  private func tellEnd() {
    guard let end, !told, output?.isOpen != true, errorOutput?.isOpen != true else { return }
    told = true
    if let drainTimer { loop.cancel(drainTimer) }
    let ended = events.ended
    events = Events()
    closeHandle()
    ended(end)
  }

  private func closeHandle() {
    guard let watcher else { return }
    self.watcher = nil
    watcher.close()
    _ = Glibc.close(child.handle)
  }

  /// It runs but cannot be watched: then it must not run.
  private func abandon() {
    child.signalGroup(SIGKILL)
    child.waitForEnd()
    input?.close()
    output?.close()
    errorOutput?.close()
    _ = Glibc.close(child.handle)
  }
}
