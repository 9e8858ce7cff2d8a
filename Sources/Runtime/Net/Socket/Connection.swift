// One byte stream on one loop: it reads into the loop's buffer and hands on what came, gathers what is written and sends
// it once a turn, runs TLS between the two where there is TLS, and ends a peer that is too slow. What the bytes mean is
// for the subclass. It lives until `closed` was called, held by its watcher; all calls are on its loop.
//
// States: starting (TLS or the PROXY header is not done) → open → closing (what is queued is still sent) → lingering (our
// end is shut; what the peer had under way is read and dropped, else its reset could destroy our last bytes) → closed.
// Writing to a connection that closes does nothing: the peer may go at any time, a legal race and not a mistake.

internal import CSocket
public import Core
internal import Glibc

/// A connected socket; subclass it to give its bytes a meaning.
@safe
open class Connection {
  public let loop: Loop
  public let limits: ConnectionLimits
  /// The other end of the socket, or what a PROXY header said.
  public internal(set) var remote: SocketAddress

  enum State {
    case starting, open, closing, lingering, closed
  }

  let descriptor: Int32
  var state = State.starting
  var watcher: FileWatcher?
  var tls: TLSSession?
  var preface: ProxyProtocolMachine?

  // Reading.
  var readPaused = false
  var peerEnded = false
  /// What came after we had begun to close, and was dropped.
  var dropped = 0
  var inRead = false
  /// The session calls us from within itself: it must not be asked to write, nor be let go.
  var inDecrypt = false
  var abortedInDecrypt: NetError?

  // Writing. `output` is what the subclass wrote; with TLS it becomes `sealed` on its way to the socket.
  var output = OutputQueue()
  var sealed = OutputQueue()
  var blocked = false
  var flushQueued = false
  var wantsRoom = false

  // Time.
  private var timer: TimerID?
  private var timerAt = MonotonicTime.distantFuture
  private var deadlineAt = MonotonicTime.distantFuture
  var stalledUntil = MonotonicTime.distantFuture
  var phaseUntil = MonotonicTime.distantFuture

  private var onEnd: ((Connection) -> Void)?
  /// Its place in the table of whoever watches over it.
  public var slot = -1

  /// Takes over a connected socket.
  public init(_ socket: consuming ConnectedSocket, limits: ConnectionLimits) {
    loop = socket.loop
    remote = socket.remote
    tls = socket.tls
    preface = socket.expectsProxyHeader ? ProxyProtocolMachine() : nil
    self.limits = limits
    descriptor = socket.release()
  }

  // MARK: For the subclass

  /// The stream is ready for use: TLS is agreed on, the PROXY header is read.
  open func opened() {}
  /// Bytes came; they are gone when this returns.
  open func received(_ bytes: Span<UInt8>) {}
  /// The peer will send no more; it may still read.
  open func peerFinished() { close() }
  /// The queue has room after `hasRoom` had said no.
  open func roomAgain() {}
  /// The deadline that was set has passed.
  open func deadlinePassed() { abort(NetError(.timeout, "idle for too long")) }
  /// The last call. Nil when both ends closed in order.
  open func closed(_ error: NetError?) {}
  /// The server is going down: finish what runs, take nothing new.
  open func drain() { close() }

  // MARK: Life

  /// Begins to read; once. `onEnd` is called after `closed`.
  public final func start(onEnd: ((Connection) -> Void)? = nil) {
    self.onEnd = onEnd
    guard let watcher = FileWatcher(descriptor, on: loop) else {
      state = .closed
      _ = Glibc.close(descriptor)
      return ended(NetError(.system, "the socket cannot be watched"))
    }
    self.watcher = watcher
    watcher.whenReady { [self] ready in ioReady(ready) }
    updateInterest()
    if tls == nil && preface == nil { return becomeOpen() }
    phaseUntil = loop.now + limits.handshake
    rearm()
    // A client speaks first.
    if tls?.outputCount ?? 0 > 0 { flushSoon() }
  }

  public final var isOpen: Bool { state == .open || state == .starting }
  public final var isClosed: Bool { state == .closed }
  public final var isSecure: Bool { tls != nil }
  /// The protocol agreed on by ALPN.
  public final var negotiatedProtocol: String? { tls?.negotiatedProtocol }

  /// Sends what is queued, tells the peer, closes.
  public final func close() {
    guard isOpen else { return }
    state = .closing
    phaseUntil = loop.now + limits.closing
    rearm()
    updateInterest()
    flushSoon()
  }

  /// Closes at once: what the socket does not take now is lost.
  public final func abort(_ error: NetError = NetError(.closed, "aborted")) {
    flush()
    end(error)
  }

  final func becomeOpen() {
    state = .open
    phaseUntil = .distantFuture
    opened()
  }

  final func end(_ error: NetError?) {
    guard state != .closed else { return }
    if inDecrypt {
      abortedInDecrypt = error ?? NetError(.closed, "closed")
      state = .closing
      return
    }
    state = .closed
    watcher?.close()
    watcher = nil
    _ = Glibc.close(descriptor)
    output.removeAll()
    sealed.removeAll()
    tls = nil
    if let timer { loop.cancel(timer) }
    timer = nil
    ended(error)
  }

  private func ended(_ error: NetError?) {
    closed(error)
    onEnd?(self)
    onEnd = nil
  }

  // MARK: Time

  /// Calls `deadlinePassed` at that moment, instead of any deadline set before. Moving it later costs nothing.
  public final func setDeadline(_ moment: MonotonicTime) {
    deadlineAt = moment
    rearm()
  }

  public final func clearDeadline() { deadlineAt = .distantFuture }

  /// One timer serves all deadlines; when it rings too early it is set again.
  final func rearm() {
    let next = min(deadlineAt, stalledUntil, phaseUntil)
    guard next < timerAt, state != .closed else { return }
    if let timer { loop.cancel(timer) }
    timerAt = next
    timer = loop.schedule(at: next) { [unowned self] in timerRang() }
  }

  private func timerRang() {
    timer = nil
    timerAt = .distantFuture
    let now = MonotonicTime.now
    if phaseUntil <= now {
      return state == .lingering ? end(nil) : end(NetError(.timeout, "not done in time"))
    }
    if stalledUntil <= now { return end(NetError(.limit, "took nothing for too long")) }
    if deadlineAt <= now {
      deadlineAt = .distantFuture
      deadlinePassed()
    }
    rearm()
  }
}
