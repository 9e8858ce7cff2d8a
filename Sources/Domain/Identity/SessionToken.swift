// What renews a session, as its owner holds it: where the session is, and a secret that is good once. The ids are no secret;
// they lead to the one place where the secret's hash is kept.

internal import Core
internal import Generated
internal import Identity

struct SessionToken: Sendable {
  let user: ID<User>
  let session: ID<Session>
  let secret: RefreshToken

  init(_ user: ID<User>, _ session: ID<Session>, _ secret: RefreshToken) {
    (self.user, self.session, self.secret) = (user, session, secret)
  }

  /// Nil for what is no token of ours.
  init?(_ text: String) {
    let parts = text.split(separator: ".", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, let secret = RefreshToken(Secret(parts[0])), let session = ID<Session>(text: parts[1]),
      let user = ID<User>(text: parts[2])
    else { return nil }
    self.init(user, session, secret)
  }

  var text: String { "\(secret.secret.reveal()).\(session).\(user)" }
}
