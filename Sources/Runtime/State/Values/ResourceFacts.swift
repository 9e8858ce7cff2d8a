// What the schema says of an observed resource, as far as the store must know: how it is kept, in what kind of scope it lives,
// and what views of it can be asked for.

/// What the schema says of an observed resource.
public struct ResourceFacts: Sendable, Hashable {
  public enum Kind: Sendable {
    /// One value.
    case state
    /// Items with keys.
    case collection
    /// Entries that are only added, in a dense sequence.
    case log
    /// Leased by connections: in memory alone, without a version.
    case presence
    /// Computed for each observer: without a version too.
    case resolved
  }

  public let name: String
  public let kind: Kind
  /// The kind of scope that it lives in, by the name of the resource that is one: `notebook`.
  public let scope: String
  /// Of a COLLECTION.
  let views: ViewFacts?

  public init(_ name: String, _ kind: Kind, in scope: String) {
    (self.name, self.kind, self.scope) = (name, kind, scope)
    views = nil
  }

  /// Of a COLLECTION, whose items can be chosen and ordered.
  public init<Value: StateValue>(_ name: String, _ kind: Kind, in scope: String, of type: Value.Type) {
    (self.name, self.kind, self.scope) = (name, kind, scope)
    views = ViewFacts(type)
  }

  /// A name is given once in a schema.
  public static func == (left: ResourceFacts, right: ResourceFacts) -> Bool { left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
