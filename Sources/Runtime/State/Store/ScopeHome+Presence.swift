// Who is present in the scopes of this loop, to other nodes and from them.

internal import Core

extension ScopeHome: PresenceCarrier {
  func present(in scope: String, of resource: String, number: Int, _ body: Bytes) {
    replicator.presence?.say(NodePresence(scope: scope, resource: resource, number: number, body: body))
  }

  func ask(in scope: String) { replicator.presence?.ask(in: scope) }
}

extension Store: PresenceReceiver {
  public func received(_ presence: NodePresence, from node: String) {
    atHome(of: presence.scope) { scope in
      scope.present(on: node, of: presence.resource, number: presence.number, presence.body)
    }
  }

  public func isGone(_ node: String, from scope: String) {
    atHome(of: scope) { $0.isGone(node) }
  }
}
