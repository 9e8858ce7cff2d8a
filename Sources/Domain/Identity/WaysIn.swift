// An account that nobody could sign in to any more is lost to its owner: the last way in is not taken away, whichever it is.

internal import API
internal import Core
internal import Generated
internal import State

extension Draft {
  /// Whether the account can be signed in to, as it is in this decision.
  func hasWayIn(_ user: User, _ login: Login, sendsMail: Bool) -> Bool {
    login.opens || !linked.isEmpty || sendsMail && user.email != nil
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
