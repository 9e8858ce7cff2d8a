// Attempts to guess a password or a code: whoever fails waits, longer and longer, by address and by account. The address is
// asked first, so that nobody locks another's account from an address that may not try any more.

internal import API
internal import Core
internal import Generated
internal import Identity

struct Attempts: Sendable {
  private let addresses = Lockout(.address)
  private let accounts = Lockout(.account)

  /// Begins an attempt on the account of this name, whether there is one or not; it counts as failed until it succeeded.
  func begin(_ name: String, _ caller: Caller) throws(APIError) -> Attempt {
    let attempt = Attempt(
      addresses: addresses, accounts: accounts, address: caller.address.map { "\($0)" },
      name: UsernameRules.key(of: name))
    let now = MonotonicTime.now
    if let address = attempt.address { try Attempts.ask(addresses, address, now) }
    try Attempts.ask(accounts, attempt.name, now)
    return attempt
  }

  private static func ask(_ lockout: Lockout, _ key: String, _ now: MonotonicTime) throws(APIError) {
    guard case .wait(let wait) = lockout.attempt(key, at: now) else { return }
    throw APIError(.lockedOut, "Too many attempts failed: wait before the next.", retryAfter: wait)
  }
}

/// One of them.
struct Attempt: Sendable {
  fileprivate let addresses: Lockout
  fileprivate let accounts: Lockout
  fileprivate let address: String?
  fileprivate let name: String

  fileprivate init(addresses: Lockout, accounts: Lockout, address: String?, name: String) {
    (self.addresses, self.accounts, self.address, self.name) = (addresses, accounts, address, name)
  }

  func succeeded() {
    let now = MonotonicTime.now
    if let address { addresses.takeBack(address, at: now) }
    accounts.reset(name, at: now)
  }
}
