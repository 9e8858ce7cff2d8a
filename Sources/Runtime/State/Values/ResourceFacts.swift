// What the schema says of an observed resource, as far as the store must know: how it is kept, in what kind of scope it lives,
// and what views of it can be asked for.

internal import Core
internal import Wire

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
  private(set) var views: ViewFacts?
  /// Of PRESENCE.
  private(set) var makePresence: (@Sendable () -> PresenceTable)?
  /// Of a RESOLVED resource: reads what an observer says, as the field `parameters`.
  private(set) var readParameters: (@Sendable (Bytes?, Encoding, inout Violations) -> AnyParameters)?

  public init(_ name: String, _ kind: Kind, in scope: String) {
    (self.name, self.kind, self.scope) = (name, kind, scope)
  }

  /// Of a COLLECTION, whose items can be chosen and ordered.
  public init<Value: StateValue>(_ name: String, _ kind: Kind, in scope: String, of type: Value.Type) {
    self.init(name, kind, in: scope)
    views = ViewFacts(type)
  }

  /// Of PRESENCE.
  public init<Value: PresenceValue>(_ name: String, _ kind: Kind, in scope: String, of type: Value.Type) {
    self.init(name, kind, in: scope)
    makePresence = { PresenceTable(type) }
  }

  /// Of a RESOLVED resource, whose observers say something.
  public init<Value: ResolvedValue>(_ name: String, _ kind: Kind, in scope: String, of type: Value.Type) {
    self.init(name, kind, in: scope)
    readParameters = { bytes, encoding, violations in
      let nothing = encoding == .json ? Bytes("{}") : Bytes()
      let parameters = Value.Parameters.read(bytes ?? nothing, encoding, as: "parameters", &violations)
      if violations.isEmpty { violations.inside("parameters") { Value.validate(parameters, into: &$0) } }
      return HeldParameters(parameters)
    }
  }

  /// A name is given once in a schema.
  public static func == (left: ResourceFacts, right: ResourceFacts) -> Bool { left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
