// Who is who: a token is a name, and what each may is written here. `owner` is in everybody's hands who is somebody; the
// rules look whose the item is.

internal import API
internal import Core
internal import NotesGenerated

extension Gatekeeper {
  private static let known: [String: AccessSet] = [
    "ada": [.anyone, .signedIn, .owner, .readNotes, .writeNotes, .manageNotebook],
    "bob": [.anyone, .signedIn, .owner, .readNotes, .writeNotes],
    "eve": [.anyone, .signedIn, .readNotes],
    "guest": [.anyone, .guest],
  ]

  static let tokens = Gatekeeper(
    identify: { credentials throws(APIError) in
      guard let token = credentials.token?.reveal() else { return Identity(id: nil, access: .anyone) }
      guard let access = known[token] else { throw APIError(.unauthenticated, "Nobody has this token.") }
      return Identity(id: token, access: access)
    },
    admit: { caller, operation, _ throws(APIError) in
      guard operation.allow.isDisjoint(with: caller.identity.access) else { return }
      throw Gatekeeper.refusal(caller, operation, Surface.accessNames)
    })
}

extension Caller {
  var name: String { identity.id ?? "nobody" }
}
