// How fast somebody may guess. Some tries are free; then each must wait twice as long as the one before, up to a bound
// that keeps an account usable for its owner while somebody else guesses at it; and failures are forgotten one by one.

internal import Core

/// How failures make people wait.
public struct LockoutPolicy: Sendable {
  /// Tries that nobody waits behind.
  public let free: Int
  /// The first wait; each further one is twice as long.
  public let first: Duration
  public let longest: Duration
  /// The time in which one failure is forgotten.
  public let forgetting: Duration

  /// For an account: at its worst some three hundred guesses a day, from wherever.
  public static let account = LockoutPolicy(
    free: 5, first: .seconds(1), longest: .seconds(300), forgetting: .seconds(180))
  /// For an address, behind which many people may be.
  public static let address = LockoutPolicy(
    free: 20, first: .seconds(1), longest: .seconds(600), forgetting: .seconds(30))
  /// For letters to one address: three, and then three an hour.
  public static let mail = LockoutPolicy(
    free: 3, first: .seconds(60), longest: .seconds(3600), forgetting: .seconds(1200))

  public init(free: Int, first: Duration, longest: Duration, forgetting: Duration) {
    precondition(free > 0 && first > .zero && longest >= first && forgetting > .zero, "a policy makes people wait")
    self.free = free
    self.first = first
    self.longest = longest
    self.forgetting = forgetting
  }

  /// The wait behind so many failures.
  func wait(behind failures: Int) -> Duration {
    guard failures >= free else { return .zero }
    var wait = first
    for _ in free..<failures where wait < longest { wait += wait }
    return min(wait, longest)
  }
}
