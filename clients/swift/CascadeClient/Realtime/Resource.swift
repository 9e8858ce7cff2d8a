// What can be observed, and how.

/// A resource that can be observed: `PlaybackState.observed`.
public struct Resource<Value: SchemaMessage>: Sendable {
  public let facts: ResourceFacts

  public init(
    _ key: String, _ kind: ResourceFacts.Kind, identity: String? = nil, filter: MessageFacts? = nil,
    parameters: MessageFacts? = nil
  ) {
    facts = ResourceFacts(
      key: key, kind: kind, message: Value.facts, identity: identity, filter: filter, parameters: parameters)
  }
}

/// What must be known of a resource to follow it.
public struct ResourceFacts: Sendable {
  public enum Kind: Sendable {
    case state, collection, log, resolved, presence
  }

  /// `playbackState`
  public let key: String
  public let kind: Kind
  public let message: MessageFacts
  /// The field that tells items apart.
  public let identity: String?
  /// Of what a COLLECTION is filtered by: the input of its list.
  public let filter: MessageFacts?
  /// Of what a resolver must know.
  public let parameters: MessageFacts?
}

/// How a resource is followed.
public struct ObserveOptions: Sendable {
  /// `delta` unless said otherwise.
  public var mode: DeliveryMode?
  /// Of a COLLECTION, which items: as the filter of its list.
  public var filter: JSON?
  /// Of a COLLECTION, a part of it in one order.
  public var window: ObservationWindow?
  /// Of a RESOLVED resource, what its resolver must know.
  public var parameters: JSON?

  public init(
    mode: DeliveryMode? = nil, filter: JSON? = nil, window: ObservationWindow? = nil, parameters: JSON? = nil
  ) {
    (self.mode, self.filter, self.window, self.parameters) = (mode, filter, window, parameters)
  }
}
