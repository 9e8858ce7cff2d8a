// One thread with a libuv loop: it owns sockets, timers and rooms as plain objects, and runs Swift tasks as their
// executor. Everything here but `post`, `enqueue`, `stop` and `join` belongs to the loop's own thread.
//
// A turn: libuv calls back for what is ready (I/O, timers, the inbox), then the jobs that this made ready run, then what
// asked to run at the end of the turn (sockets flush there, once, however many wrote to them).
//
// Tasks get the loop as *preferred* executor, and jobs run as that executor's: without the preference a parked
// continuation would resume through the global pool, forty times slower; as a serial executor's, others would run on the
// way into every continuation (docs/decisions/002-executors.md).

internal import CUV
internal import Glibc
internal import Synchronization

/// An event loop: a thread, its sockets, its timers, its tasks.
@safe
public final class Loop: SerialExecutor, TaskExecutor, @unchecked Sendable {
  public let index: Int
  public let name: String

  // Shared with other threads.
  private let inbox = Monitor(Inbox())
  let wakePending = Atomic<Bool>(false)
  let threadID = Atomic<UInt>(0)
  let turnBegan = Atomic<UInt64>(0)
  private let wakes = Atomic<UInt64>(0)
  private let foreignJobs = Atomic<UInt64>(0)
  private let heldReport = Monitor<HeldReport?>(nil)

  // The loop's own.
  let uv: UnsafeMutablePointer<uv_loop_t>
  private let handles: LoopHandles
  /// Driven by a test, which says what time it is (Loop+ByHand.swift).
  let isByHand: Bool
  private var jobs: ContiguousArray<UnownedJob> = []
  private var spareJobs: ContiguousArray<UnownedJob> = []
  private var spareInbox: ContiguousArray<Post> = []
  private var endOfTurn: ContiguousArray<() -> Void> = []
  private var spareEndOfTurn: ContiguousArray<() -> Void> = []
  var timers = TimerHeap()
  private var armedFor = MonotonicTime.distantFuture
  private var stopping = false
  private var localJobs: UInt64 = 0
  private var buffers: ContiguousArray<[UInt8]> = []

  /// The moment this turn began; cheap, and fine for deadlines.
  public internal(set) var now = MonotonicTime.now
  /// Where every socket of this loop reads into; its content means nothing outside one callback.
  public let readBuffer: UnsafeMutableRawBufferPointer

  /// How much one read may bring.
  public static let readBufferSize = 128 * 1024
  /// A turn that takes longer is reported.
  public static let heldTooLong = Duration.milliseconds(50)

  /// In a struct: a bare closure that comes out of a generic is wrapped anew, and kept, each time.
  private struct HeldReport {
    let call: @Sendable (Loop, Duration) -> Void
  }

  /// `post` has been *sent* its work, so only the loop can reach what is in it.
  private enum Post: @unchecked Sendable {
    case job(UnownedJob)
    case work(() -> Void)
  }

  private struct Inbox {
    var posts: ContiguousArray<Post> = []
    /// The loop has ended: what is posted now is let go.
    var closed = false

    mutating func append(_ post: Post) {
      if !closed { posts.append(post) }
    }
  }

  init(index: Int, name: String, isByHand: Bool = false) {
    self.index = index
    self.name = name
    self.isByHand = isByHand
    unsafe uv = .allocate(capacity: 1)
    unsafe uv_loop_init(uv)
    unsafe handles = LoopHandles(uv)
    unsafe readBuffer = .allocate(byteCount: Loop.readBufferSize, alignment: 64)
    handles.start(self)
  }

  deinit {
    unsafe readBuffer.deallocate()
    unsafe uv.deallocate()
  }

  // MARK: Where we are

  public var isCurrent: Bool { threadID.load(ordering: .relaxed) == UInt(pthread_self()) }

  public func assertCurrent() { precondition(isCurrent, "this belongs to another loop's thread") }

  public func isIsolatingCurrentContext() -> Bool? { isCurrent }
  public func checkIsolated() { assertCurrent() }

  // MARK: From any thread

  /// Runs `work` on the loop, in the order of posting.
  public func post(_ work: sending @escaping () -> Void) {
    let item = Post.work(work)
    inbox.withLock { $0.append(item) }
    wake()
  }

  public func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    if isCurrent {
      localJobs &+= 1
      jobs.append(job)
    } else {
      foreignJobs.add(1, ordering: .relaxed)
      inbox.withLock { $0.append(.job(job)) }
      wake()
    }
  }

  /// One wake-up serves all that is posted until the loop looks.
  private func wake() {
    guard !wakePending.exchange(true, ordering: .acquiringAndReleasing) else { return }
    wakes.add(1, ordering: .relaxed)
    unsafe uv_async_send(handles.async)
  }

  /// Ends `run` once the present turn is over.
  public func stop() {
    post { [self] in
      stopping = true
      unsafe uv_stop(uv)
    }
  }

  /// Is told, on the loop, of each turn that held the loop longer than `heldTooLong`.
  public func reportHeld(to report: @escaping @Sendable (Loop, Duration) -> Void) {
    heldReport.withLock { $0 = HeldReport(call: report) }
  }

  /// How long the present turn has been going on; zero while the loop sleeps. For a watchdog on another thread.
  public var heldFor: Duration {
    let began = turnBegan.load(ordering: .relaxed)
    return began == 0 ? .zero : MonotonicTime.now - MonotonicTime(nanoseconds: began)
  }

  /// Jobs put on the own queue, jobs that came from other threads, and wake-ups: for the tests of the executor's rules.
  package var counts: (localJobs: UInt64, foreignJobs: UInt64, wakes: UInt64) {
    (localJobs, foreignJobs.load(ordering: .relaxed), wakes.load(ordering: .relaxed))
  }

  // MARK: Running

  /// Makes the calling thread the loop's thread until `stop`.
  func run() {
    threadID.store(UInt(pthread_self()), ordering: .relaxed)
    Loop.setCurrent(self)
    while !stopping { unsafe uv_run(uv, UV_RUN_DEFAULT) }
    shutDown()
  }

  /// The end of the loop, on its thread.
  func shutDown() {
    runReady()
    muteBell()
    handles.close()
    // Bounded: a watcher that somebody left open must not keep the thread here for ever.
    for _ in 0..<1_000 {
      guard unsafe uv_run(uv, UV_RUN_NOWAIT) != 0 else { break }
      runReady()
    }
    runReady()
    unsafe uv_loop_close(uv)
    Loop.setCurrent(nil)
    turnBegan.store(0, ordering: .relaxed)
    threadID.store(0, ordering: .relaxed)
  }

  /// Every callback of libuv passes here first, so that the turn's time is taken once.
  func enter() {
    guard turnBegan.load(ordering: .relaxed) == 0 else { return }
    now = .now
    turnBegan.store(now.nanoseconds, ordering: .relaxed)
  }

  /// libuv is about to sleep: nothing of ours may be left waiting.
  func beforePoll() {
    runReady()
    armTimer()
    let began = turnBegan.load(ordering: .relaxed)
    if began != 0 {
      let held = MonotonicTime.now - MonotonicTime(nanoseconds: began)
      if held > Loop.heldTooLong { heldReport.withLock { $0 }?.call(self, held) }
      turnBegan.store(0, ordering: .relaxed)
    }
    handles.setBusy(!jobs.isEmpty || !endOfTurn.isEmpty)
  }

  func inboxRang() {
    enter()
    wakePending.store(false, ordering: .sequentiallyConsistent)
    drainInbox()
  }

  func drainInbox() {
    inbox.withLock { swap(&$0.posts, &spareInbox) }
    for post in spareInbox {
      switch post {
      case .job(let job): run(job)
      case .work(let work): work()
      }
    }
    spareInbox.removeAll(keepingCapacity: true)
  }

  /// Nobody may ring a bell that is gone. Nothing new comes in any more; whoever has set `wakePending` before is about
  /// to ring, so we answer until it is we who set it.
  private func muteBell() {
    inbox.withLock { $0.closed = true }
    while wakePending.exchange(true, ordering: .acquiringAndReleasing) { unsafe uv_run(uv, UV_RUN_ONCE) }
    drainInbox()
    runReady()
  }

  /// Jobs may enqueue jobs; the budget keeps them from starving I/O.
  func runReady() {
    if jobs.isEmpty && endOfTurn.isEmpty { return }
    enter()
    for _ in 0..<64 {
      if !jobs.isEmpty {
        swap(&jobs, &spareJobs)
        for job in spareJobs { run(job) }
        spareJobs.removeAll(keepingCapacity: true)
      } else if !endOfTurn.isEmpty {
        swap(&endOfTurn, &spareEndOfTurn)
        for work in spareEndOfTurn { work() }
        spareEndOfTurn.removeAll(keepingCapacity: true)
      } else {
        return
      }
    }
  }

  /// Whether a turn would do anything.
  var hasWork: Bool { !jobs.isEmpty || !endOfTurn.isEmpty || inbox.withLock { !$0.posts.isEmpty } }

  private func run(_ job: UnownedJob) {
    unsafe job.runSynchronously(on: asUnownedTaskExecutor())
  }

  /// Runs `work` once, after what is ready now; the order among several is that of asking.
  public func atEndOfTurn(_ work: @escaping () -> Void) { endOfTurn.append(work) }

  // MARK: Buffers

  /// An empty array with room; give it back when it has served, so that parked connections hold none.
  public func takeBuffer() -> [UInt8] {
    if let buffer = buffers.popLast() { return buffer }
    var buffer: [UInt8] = []
    buffer.reserveCapacity(Loop.bufferSize)
    return buffer
  }

  /// Takes the array back; one that grew large or is too many is let go.
  public func giveBack(_ buffer: inout [UInt8]) {
    if buffers.count < 64, buffer.capacity > 0, buffer.capacity <= 4 * Loop.bufferSize {
      buffer.removeAll(keepingCapacity: true)
      buffers.append(buffer)
    }
    buffer = []
  }

  private static let bufferSize = 16 * 1024

  // MARK: Timers

  /// The time now, of which timers go: the machine's, or what a test says.
  public var clock: MonotonicTime { isByHand ? now : .now }

  /// Runs `action` on this loop at `moment` or as soon after it as the loop is free.
  @discardableResult
  public func schedule(at moment: MonotonicTime, _ action: @escaping () -> Void) -> TimerID {
    timers.add(at: moment, action)
  }

  @discardableResult
  public func schedule(after wait: Duration, _ action: @escaping () -> Void) -> TimerID {
    timers.add(at: clock + wait, action)
  }

  public func cancel(_ timer: TimerID) { timers.cancel(timer) }

  public var liveTimers: Int { timers.count }

  func timerRang() {
    enter()
    armedFor = .distantFuture
    let due = MonotonicTime.now
    while let action = timers.popDue(due) { action() }
  }

  /// One libuv timer stands for the earliest of ours. It is left armed when that one is cancelled: a needless ring in
  /// a while is cheaper than a heap operation now.
  private func armTimer() {
    guard let next = timers.next, next < armedFor else { return }
    armedFor = next
    handles.arm(after: next - .now)
  }
}
