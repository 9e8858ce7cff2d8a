// Letters that the server sends. What they say to people, and who carries them, the composition root knows; rules say to whom
// they go and what is in them.

public import API
public import Core
internal import Generated

/// A letter, with what differs from one to the next.
public enum Letter: Sendable {
  /// Somebody wants to sign in; the account is there.
  case signIn(Code)
  /// Somebody wants to make an account.
  case signUp(Code)
  case secondFactor(Code)
  /// Somebody wants this to be its address.
  case confirmAddress(code: Secret)
  case newPassword(Code)
  /// To the address from before.
  case addressChanged(username: String)
  case test

  /// A code, and how long it is good.
  public struct Code: Sendable {
    public let secret: Secret
    public let minutes: Int

    init(_ secret: Secret, for time: Duration) { (self.secret, minutes) = (secret, Int(time.components.seconds / 60)) }
  }
}

/// Takes letters.
public struct Post: Sendable {
  /// Whether letters go to what looks like an address.
  let takes: @Sendable (String) -> Bool
  /// Returns at once: how long a letter takes tells nobody whether there was one.
  public let send: @Sendable (Letter, String) -> Void
  /// Returns when the mail server has it.
  let sendNow: @Sendable (Letter, String) async throws(APIError) -> Void

  public init(
    takes: @escaping @Sendable (String) -> Bool, send: @escaping @Sendable (Letter, String) -> Void,
    sendNow: @escaping @Sendable (Letter, String) async throws(APIError) -> Void
  ) {
    (self.takes, self.send, self.sendNow) = (takes, send, sendNow)
  }
}

extension Rules {
  func letterBox() throws(APIError) -> Post {
    guard let post else { throw APIError(.mailOff, "This server sends no email.") }
    return post
  }
}
