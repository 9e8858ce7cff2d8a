// Who may observe, before there are accounts: nobody, but where the debug endpoints are open, which is on one's own machine
// and in development only; there, everybody sees everything.

internal import API
internal import Doors
internal import Generated
internal import State

extension Audience {
  static func beforeAccounts(_ store: Store, isOpen: Bool) -> Audience {
    Audience(
      store, Surface.scopes, Surface.observed, viewer: { Surface.viewer(of: $0, $1) },
      find: { _, named throws(APIError) in
        guard named == nil || isOpen else {
          throw APIError(.unauthenticated, "Whoever observes says who it is, and there are no accounts yet.")
        }
        return named
      }, held: { identity, _ in isOpen ? AccessSet(rawValue: .max) : identity.access })
  }
}
