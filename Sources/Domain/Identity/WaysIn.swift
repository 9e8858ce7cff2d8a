// An account that nobody could sign in to any more is lost to its owner: the last way in is not taken away, whichever it is.

internal import API
internal import Core
internal import Generated
internal import State

/// Ways in that this server has, or has not.
struct WaysIn: Sendable {
  let mail: Bool
  let passkeys: Bool
}

extension Rules {
  var ways: WaysIn { WaysIn(mail: post != nil, passkeys: passkeys != nil) }
}

extension Draft {
  /// Whether the account can be signed in to, as it is in this decision.
  func hasWayIn(_ user: User, _ login: Login, _ ways: WaysIn) -> Bool {
    login.opens || !linked.isEmpty || ways.mail && user.email != nil
      || ways.passkeys && passkeys.contains { $0.isDiscoverable ?? true }
  }
}

extension Accounts {
  static let lastWayIn = APIError(
    .lastWayIn, "Nobody could sign in to the account any more: set a password first, or have another way in.")
}

extension Login {
  /// Whether there is a password, or a code to set one.
  fileprivate var opens: Bool { hasPassword || (resetHash != nil && resetExpiresAt.map { $0 > .now } ?? false) }
}
