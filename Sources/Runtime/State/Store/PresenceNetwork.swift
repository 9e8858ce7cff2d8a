// How nodes tell each other who is present where. Nothing of it is durable: what is lost is said again a little later, and a
// node that is not heard of any more has nobody.

public import Core

/// All that a node leases of one resource in one scope.
public struct NodePresence: Sendable, Equatable {
  public var scope: String
  public var resource: String
  /// Of what one node says of this, the greatest counts.
  public var number: Int
  /// Empty where there is nobody any more.
  public var body: Bytes

  public init(scope: String, resource: String, number: Int, body: Bytes) {
    (self.scope, self.resource, self.number, self.body) = (scope, resource, number, body)
  }
}

/// Everything here may be called from any thread, and must not wait.
public protocol PresenceNetwork: Sendable {
  /// Said once, before anything else.
  func start(tellingPresence receiver: any PresenceReceiver)
  /// This is so on this node since now.
  func say(_ presence: NodePresence)
  /// Somebody looks here who is present: the others say so soon.
  func ask(in scope: String)
}

/// A node's store, as the others' word reaches it. Everything here may be called from any thread.
public protocol PresenceReceiver: AnyObject, Sendable {
  func received(_ presence: NodePresence, from node: String)
  /// That node has not been heard of there for too long.
  func isGone(_ node: String, from scope: String)
}

extension Replicator {
  /// A replicator may carry commits alone: then each node knows who is present on it.
  public var presence: (any PresenceNetwork)? { nil }
}
