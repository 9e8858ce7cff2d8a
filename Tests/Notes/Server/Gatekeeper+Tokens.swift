// Who is who: a token is a name, and what each may everywhere is written here. Who created a notebook manages it, and no
// other. `owner` is in everybody's hands who is somebody; the rules look whose the item is.

internal import API
internal import Core
internal import NotesGenerated

extension Gatekeeper {
  private static let known: [String: AccessSet] = [
    "ada": [.anyone, .signedIn, .owner, .readNotes, .writeNotes, .manageNotebook],
    "bob": [.anyone, .signedIn, .owner, .readNotes, .writeNotes],
    "cleo": [.anyone, .signedIn, .owner, .readNotes, .writeNotes],
    "eve": [.anyone, .signedIn, .readNotes],
    "guest": [.anyone, .guest],
  ]

  static func tokens(_ desk: Desk) -> Gatekeeper {
    Gatekeeper(
      identify: { credentials throws(APIError) in
        guard let token = credentials.token?.reveal() else { return Identity(id: nil, access: .anyone) }
        guard let access = known[token] else { throw APIError(.unauthenticated, "Nobody has this token.") }
        return Identity(id: token, access: access)
      },
      admit: { caller, operation, scope throws(APIError) in
        var held = caller.identity.access
        if let id = caller.identity.id, let scope, try await desk.creator(of: scope) == id {
          held.insert(.manageNotebook)
        }
        guard operation.allow.isDisjoint(with: held) else { return held }
        throw Gatekeeper.refusal(caller, operation, Surface.accessNames)
      })
  }
}

extension Caller {
  var name: String { identity.id ?? "nobody" }
}
