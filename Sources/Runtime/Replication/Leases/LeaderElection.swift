// One of several nodes does what is to be done once. Each tries to get the lease of a name and keeps it while it can; who
// cannot renew stops being the leader before anybody else can be: by its own clock, whether Redis answers or not.
//
// States: following (tries now and then) → leading (renews) → following.

public import Core

/// Stands for election, as long as it is started. Belongs to its loop.
public final class LeaderElection {
  public let name: String
  private let leases: RedisLeases
  private let loop: Loop
  private let time: Duration
  private var lease: Lease?
  private var tick: TimerID?
  private var end: TimerID?
  private var isRunning = false

  /// Told when we have become the leader, with the token of it.
  public var onLeading: ((_ token: Int) -> Void)?
  /// Told when we are it no more.
  public var onFollowing: (() -> Void)?

  /// `time` is how long a leader that vanished is missed.
  public init(_ name: String, _ leases: RedisLeases, on loop: Loop, for time: Duration = .seconds(9)) {
    self.name = name
    self.leases = leases
    self.loop = loop
    self.time = time
  }

  public var isLeading: Bool { lease?.isValid == true }

  public func start() {
    guard !isRunning else { return }
    isRunning = true
    attemptNow()
  }

  /// Steps down, so that another need not wait.
  public func stop() async {
    isRunning = false
    if let tick { loop.cancel(tick) }
    let last = lease
    stepDown()
    if let last { try? await leases.release(last) }
  }

  // MARK: Trying

  private func tryLater() {
    guard isRunning else { return }
    tick = loop.schedule(after: time / 3 * Double.random(in: 0.8...1)) { [weak self] in self?.attemptNow() }
  }

  private func attemptNow() {
    let here = Confined(self, to: loop)
    loop.spawn {
      await here.value.attempt()
      here.value.tryLater()
    }
  }

  private func attempt() async {
    do throws(RedisError) {
      if let held = lease {
        guard let renewed = try await leases.renew(held, for: time) else { return stepDown() }
        // Too late: others may have it by now, or we have stepped down meanwhile.
        if lease != nil { keep(renewed) }
      } else if let new = try await leases.acquire(name, for: time) {
        guard isRunning else { return try await leases.release(new) }
        guard new.isValid else { return }
        keep(new)
        onLeading?(new.token)
      }
    } catch {
      // What we have is ours until its time is up.
    }
  }

  private func keep(_ new: Lease) {
    lease = new
    if let end { loop.cancel(end) }
    end = loop.schedule(at: new.validUntil) { [weak self] in self?.stepDown() }
  }

  private func stepDown() {
    guard lease != nil else { return }
    lease = nil
    if let end { loop.cancel(end) }
    end = nil
    onFollowing?()
  }
}
