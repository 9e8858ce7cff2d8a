// Takes away, by a timer, what has run out of accounts. Every node does so: a round that finds nothing is three questions that
// an index answers, and two nodes that find the same do it once.

public import Core
internal import State
public import Storage

/// Belongs to its loop.
public final class AccountSweeper {
  /// What a round came to.
  public enum Event: Sendable {
    case removed(String)
    /// Of one account, or of the whole round.
    case failed(String?, StorageError)
  }

  private let accounts: Accounts
  private let interval: Duration
  private let loop: Loop
  private let tell: (Event) -> Void
  private var timer: TimerID?
  private var isStopped = false

  /// As often as the shortest time asks for that something is kept.
  private static let intervals = Duration.seconds(1)...Duration.seconds(60)

  public init(_ accounts: Accounts, on loop: Loop, tell: @escaping (Event) -> Void) {
    (self.accounts, self.loop, self.tell) = (accounts, loop, tell)
    interval = min(max(accounts.settings.deletionGrace / 10, Self.intervals.lowerBound), Self.intervals.upperBound)
  }

  /// Call on the loop, as everything here.
  public func start() { goOn(after: AccountSweeper.intervals.lowerBound) }

  public func stop() {
    isStopped = true
    if let timer { loop.cancel(timer) }
  }

  private func goOn(after wait: Duration) {
    loop.assertCurrent()
    guard !isStopped else { return }
    let here = Confined(self, to: loop)
    timer = loop.schedule(after: wait) { [loop] in
      loop.spawn { await here.value.round() }
    }
  }

  private func round() async {
    do throws(StorageError) {
      let removed = try await accounts.sweep(at: .now) { [tell] id, error in tell(.failed(id, error)) }
      for id in removed { tell(.removed(id)) }
    } catch {
      tell(.failed(nil, error))
    }
    goOn(after: interval)
  }
}
