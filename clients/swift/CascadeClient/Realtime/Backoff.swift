// When to come back after a connection ended, and whether to. The server knows the load, so its `retryAfterMs` is taken as
// it is (it chose the spread as well), until it proves wrong: what fails again waits longer. Without one: exponential, with
// full jitter after the cap, or a fleet that lost its server would come back as one.

/// What comes after the end of a connection. Anew with a new ticket or token is what every attempt is made with anyhow.
enum Verdict: Sendable, Equatable {
  case reconnect, backOff, authenticate, stop

  /// As `goaway` names it; one of a later protocol is no reason not to come back.
  init(_ verdict: CloseVerdict) {
    switch verdict {
    case .backOff: self = .backOff
    case .authenticate: self = .authenticate
    case .stop: self = .stop
    default: self = .reconnect
    }
  }

  /// What a close code tells a client to do, where no `goaway` said it before.
  init(closeCode: UInt16) {
    switch closeCode {
    // Protocol error, unsupported data, invalid text, policy, too large, an extension that we would ask for again: the
    // same would follow. And: not in this room, not this account.
    case 1002, 1003, 1007, 1008, 1009, 1010, 4403: self = .stop
    // The server failed; try again later.
    case 1011, 1013: self = .backOff
    // The token ran out.
    case 4401: self = .authenticate
    default: self = .reconnect
    }
  }
}

struct Backoff: Sendable {
  static let first = Duration.milliseconds(500)
  static let longest = Duration.seconds(30)
  /// A connection that lived for so long was a good one: the ladder begins anew.
  static let stableAfter = Duration.seconds(10)
  /// Where the ladder begins when the server asks for patience.
  private static let patientAttempts = 4

  private var attempts = 0

  /// `random` is from 0 up to 1.
  mutating func delay(_ verdict: Verdict, retryAfter: Duration?, random: Double) -> Duration {
    let isFirst = attempts == 0
    if verdict != .reconnect { attempts = max(attempts, Backoff.patientAttempts) }
    let own = min(Backoff.longest, Backoff.first * (1 << min(attempts, 16))) * random
    attempts += 1
    guard let retryAfter else { return own }
    return isFirst ? retryAfter : retryAfter + own
  }

  mutating func succeeded() { attempts = 0 }
}
