// Who is who at the pinboard: a token is a name. A ticket is a name too, and good once.

import API
import Core
import NotesGenerated

extension Gatekeeper {
  private static let known: [String: AccessSet] = [
    "ada": [.anyone, .signedIn, .owner, .readNotes, .writeNotes, .manageNotebook],
    "eve": [.anyone, .signedIn, .readNotes],
    // The same person with a token that lets her do less.
    "ada-reader": [.anyone, .signedIn, .readNotes],
  ]

  static func names(_ spent: Monitor<Set<String>>) -> Gatekeeper {
    Gatekeeper(
      identify: { credentials throws(APIError) in
        if let ticket = credentials.ticket?.reveal() {
          guard spent.withLock({ $0.insert(ticket).inserted }) else {
            throw APIError(.unauthenticated, "The ticket was used.")
          }
        }
        guard let shown = credentials.token ?? credentials.ticket else { return Identity(id: nil, access: .anyone) }
        // As a look-up would.
        await Task.yield()
        let name = shown.reveal()
        guard let access = known[name] else { throw APIError(.unauthenticated, "Nobody has this token.") }
        return Identity(id: name.split(separator: "-").first.map(String.init), access: access)
      },
      admit: { caller, operation, _ throws(APIError) in
        let held = caller.identity.access
        guard operation.allow.isDisjoint(with: held) else { return held }
        throw Gatekeeper.refusal(caller, operation, Surface.accessNames)
      })
  }
}
