// Who may observe: whoever is signed in observes its own account. Where the debug endpoints are open, which is on one's own
// machine and in development only, everybody observes everything, until there are rooms with members.

internal import API
internal import Domain
internal import Doors
internal import Generated
internal import State

extension Audience {
  static func accounts(_ store: Store, isOpen: Bool) -> Audience {
    Audience(
      store, Surface.scopes, Surface.observed, viewer: { Surface.viewer(of: $0, $1) },
      find: { identity, named throws(APIError) in
        guard let scope = named ?? identity.id else { return nil }
        guard isOpen || identity.id != nil else {
          throw APIError(.unauthenticated, "Whoever observes says who it is.")
        }
        return scope
      }, held: { identity, state in isOpen ? AccessSet(rawValue: .max) : identity.held(in: state) })
  }
}
