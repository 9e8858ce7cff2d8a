// What lets somebody call for as long as it is there: a session that was signed in to, or an API key. An identity has its id
// where a session stands, and so have tickets, so that all that follows a session follows a key alike.

internal import API
internal import Core
internal import Generated

enum Pass: Sendable, Equatable {
  case session(ID<Session>)
  case key(ID<ApiKey>)

  /// Nil for what is neither.
  init?(_ id: String) {
    if let session = ID<Session>(text: id) {
      self = .session(session)
    } else if let key = ID<ApiKey>(text: id) {
      self = .key(key)
    } else {
      return nil
    }
  }

  var id: String {
    switch self {
    case .session(let id): id.description
    case .key(let id): id.description
    }
  }
}

extension Caller {
  /// Whose account it is, by whatever pass; nil for guests, for nobody and for whoever runs the server.
  var user: ID<User>? { identity.id.flatMap { ID<User>(text: $0) } }

  var pass: Pass? { identity.session.flatMap { Pass($0) } }

  /// What only somebody does who is there: a key that was lost must not become more than it is.
  func refuseKeys() throws(APIError) {
    guard case .key = pass else { return }
    throw APIError(.sessionRequired, "An API key cannot do this: sign in.")
  }
}
