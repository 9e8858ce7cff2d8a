// Who remembers who failed: this process alone, or all nodes by way of something that they share.

internal import Core

/// Remembers failures by key.
public protocol LockoutLedger: Sendable {
  /// Begins a try.
  func attempt(_ key: String) async -> LockoutAnswer
  /// The try was none: it succeeded, and what failed before stays.
  func takeBack(_ key: String) async
  /// What failed before is forgotten.
  func reset(_ key: String) async
}

extension Lockout: LockoutLedger {
  public func attempt(_ key: String) async -> LockoutAnswer { attempt(key, at: .now) }
  public func takeBack(_ key: String) async { takeBack(key, at: .now) }
  public func reset(_ key: String) async { reset(key, at: .now) }
}

/// Those of a server: failures by address, and by account; and letters by where they go, each of which counts.
public struct Lockouts: Sendable {
  public let addresses: any LockoutLedger
  public let accounts: any LockoutLedger
  public let mail: any LockoutLedger

  public init(
    addresses: any LockoutLedger = Lockout(.address), accounts: any LockoutLedger = Lockout(.account),
    mail: any LockoutLedger = Lockout(.mail)
  ) {
    self.addresses = addresses
    self.accounts = accounts
    self.mail = mail
  }
}
