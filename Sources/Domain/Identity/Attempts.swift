// Attempts to guess a password or a code: whoever fails waits, longer and longer, by address and by account. The address is
// asked first, so that nobody locks another's account from an address that may not try any more.

internal import API
internal import Core
internal import Generated
internal import Identity

struct Attempts: Sendable {
  private let lockouts: Lockouts

  init(_ lockouts: Lockouts) { self.lockouts = lockouts }

  /// Begins an attempt on the account of this name, whether there is one or not; it counts as failed until it succeeded.
  func begin(_ name: String, _ caller: Caller) async throws(APIError) -> Attempt {
    let attempt = begun(name, caller)
    if let address = attempt.address { try await Attempts.ask(lockouts.addresses, address) }
    try await Attempts.ask(lockouts.accounts, attempt.name)
    return attempt
  }

  /// One that an earlier call began.
  func begun(_ name: String, _ caller: Caller) -> Attempt {
    Attempt(lockouts: lockouts, address: caller.address.map { "\($0.network)" }, name: UsernameRules.key(of: name))
  }

  /// Before a letter goes to an address: it is nobody's business to fill somebody's letter box.
  func mail(to address: String) async throws(APIError) {
    guard case .wait(let wait) = await lockouts.mail.attempt(UsernameRules.key(of: address)) else { return }
    throw APIError(.lockedOut, "Too many letters went there: wait before the next.", retryAfter: wait)
  }

  private static func ask(_ lockout: any LockoutLedger, _ key: String) async throws(APIError) {
    guard case .wait(let wait) = await lockout.attempt(key) else { return }
    throw APIError(.lockedOut, "Too many attempts failed: wait before the next.", retryAfter: wait)
  }
}

/// One of them.
struct Attempt: Sendable {
  fileprivate let lockouts: Lockouts
  fileprivate let address: String?
  fileprivate let name: String

  fileprivate init(lockouts: Lockouts, address: String?, name: String) {
    (self.lockouts, self.address, self.name) = (lockouts, address, name)
  }

  func succeeded() async {
    if let address { await lockouts.addresses.takeBack(address) }
    await lockouts.accounts.reset(name)
  }
}
