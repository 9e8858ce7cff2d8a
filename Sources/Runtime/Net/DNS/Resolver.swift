// From names to addresses without blocking the loop: look-ups run on workers, those for one name share one, and the
// answer is kept for a short while (the system does not tell how long it is good for). A resolver belongs to its loop.
//
// Each caller waits no longer than the timeout. A look-up cannot be called off, though: it goes on alone, later callers
// wait for the same one, and what it brings is kept, so a slow server holds one worker for a name and not one a caller.

public import Core

/// Looks names up.
public final class Resolver {
  /// How long an answer is used again.
  public static let answerLife = Duration.seconds(30)
  /// How long a failure is.
  public static let failureLife = Duration.seconds(2)
  /// Names that are known or being looked up.
  public static let maxNames = 1_024
  /// Callers that wait for one name.
  public static let maxWaiters = 4_096

  private typealias Answer = Result<[IPAddress], NetError>

  private struct Waiter {
    let id: UInt64
    let continuation: CheckedContinuation<Answer, Never>
    let timer: TimerID
  }

  private enum Entry {
    case pending([Waiter])
    case known(Answer, until: MonotonicTime)
  }

  private let loop: Loop
  private let workers: WorkerPool
  private let timeout: Duration
  private let lookUp: @Sendable (String) throws(NetError) -> [IPAddress]
  private var entries: [String: Entry] = [:]
  private var lastID: UInt64 = 0

  public convenience init(on loop: Loop, workers: WorkerPool, timeout: Duration = .seconds(5)) {
    self.init(on: loop, workers: workers, timeout: timeout) { host throws(NetError) in
      try NameLookup.addresses(of: host)
    }
  }

  init(
    on loop: Loop, workers: WorkerPool, timeout: Duration,
    lookUp: @escaping @Sendable (String) throws(NetError) -> [IPAddress]
  ) {
    self.loop = loop
    self.workers = workers
    self.timeout = timeout
    self.lookUp = lookUp
  }

  /// Names that are known or being looked up.
  var nameCount: Int { entries.count }

  /// The addresses of a name, the preferred first, at least one; an address is its own. Call on the loop.
  public func addresses(of host: String) async throws(NetError) -> [IPAddress] {
    loop.assertCurrent()
    if let literal = IPAddress(parsing: host.utf8.span) { return [literal] }
    guard Resolver.isName(host) else { throw NetError(.nameNotFound, "'\(host)' is no host name") }
    let name = host.lowercased()
    if case .known(let answer, let until) = entries[name], MonotonicTime.now < until { return try answer.get() }
    return try await wait(for: name).get()
  }

  /// What may be handed to the system: no spaces, no NUL, nothing that a hosts file or a query could take otherwise.
  private static func isName(_ host: String) -> Bool {
    (1...253).contains(host.utf8.count) && !host.hasPrefix(".") && !host.hasPrefix("-")
      && host.utf8.allSatisfy { byte in
        (0x61...0x7a).contains(byte) || (0x41...0x5a).contains(byte) || (0x30...0x39).contains(byte)
          || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
      }
  }

  private func wait(for name: String) async -> Answer {
    lastID += 1
    let id = lastID
    let me = Confined(self, to: loop)
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        if Task.isCancelled { return continuation.resume(returning: Resolver.cancelled) }
        let timer = loop.schedule(after: timeout) { [self] in
          release(id, name, .failure(NetError(.timeout, "looking up '\(name)' takes too long")))
        }
        join(name, Waiter(id: id, continuation: continuation, timer: timer))
      }
    } onCancel: {
      me.loop.post { me.value.release(id, name, Resolver.cancelled) }
    }
  }

  private static let cancelled = Answer.failure(NetError(.closed, "the look-up was called off"))

  /// Waits with those who wait for the same name, or starts the look-up.
  private func join(_ name: String, _ waiter: Waiter) {
    if case .pending(var waiters) = entries[name] {
      guard waiters.count < Resolver.maxWaiters else { return settle(waiter, Resolver.overloaded) }
      entries[name] = nil
      waiters.append(waiter)
      entries[name] = .pending(waiters)
      return
    }
    guard makeRoom() else { return settle(waiter, Resolver.overloaded) }
    let me = Confined(self, to: loop)
    let started = workers.submit { [lookUp] in
      let answer: Answer
      do throws(NetError) { answer = .success(try lookUp(name)) } catch { answer = .failure(error) }
      me.loop.post { me.value.learned(name, answer) }
    }
    guard started else { return settle(waiter, Resolver.overloaded) }
    entries[name] = .pending([waiter])
  }

  private static let overloaded = Answer.failure(NetError(.limit, "too many look-ups are under way"))

  /// Forgets what is out of date, and if need be one answer that is not.
  private func makeRoom() -> Bool {
    guard entries.count >= Resolver.maxNames else { return true }
    let now = MonotonicTime.now
    var anyKnown: String?
    entries = entries.filter { name, entry in
      guard case .known(_, let until) = entry else { return true }
      if until > now { anyKnown = name }
      return until > now
    }
    if entries.count >= Resolver.maxNames, let anyKnown { entries[anyKnown] = nil }
    return entries.count < Resolver.maxNames
  }

  private func learned(_ name: String, _ answer: Answer) {
    guard case .pending(let waiters) = entries[name] else { return }
    let life = (try? answer.get()) == nil ? Resolver.failureLife : Resolver.answerLife
    entries[name] = .known(answer, until: .now + life)
    for waiter in waiters { settle(waiter, answer) }
  }

  /// Lets one caller go before there is an answer.
  private func release(_ id: UInt64, _ name: String, _ answer: Answer) {
    guard case .pending(var waiters) = entries[name], let place = waiters.firstIndex(where: { $0.id == id }) else {
      return
    }
    let waiter = waiters.remove(at: place)
    entries[name] = .pending(waiters)
    settle(waiter, answer)
  }

  private func settle(_ waiter: Waiter, _ answer: Answer) {
    loop.cancel(waiter.timer)
    waiter.continuation.resume(returning: answer)
  }
}
