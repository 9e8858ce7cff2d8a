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

  /// By reference: every value, change and observation holds its resource's facts.
  private let said: Said

  public var name: String { said.name }
  public var kind: Kind { said.kind }
  /// The kind of scope that it lives in, by the name of the resource that is one: `notebook`.
  public var scope: String { said.scope }
  /// Of a COLLECTION.
  var views: ViewFacts? { said.views }
  /// Of PRESENCE.
  var makePresence: (@Sendable () -> PresenceTable)? { said.makePresence }
  /// Of a RESOLVED resource: reads what an observer says, as the field `parameters`.
  var readParameters: ReadParameters? { said.readParameters }

  typealias ReadParameters = @Sendable (Bytes?, Encoding, inout Violations) -> AnyParameters

  public init(_ name: String, _ kind: Kind, in scope: String) { said = Said(name, kind, scope) }

  /// Of a COLLECTION, whose items can be chosen and ordered.
  public init<Value: StateValue>(_ name: String, _ kind: Kind, in scope: String, of type: Value.Type) {
    said = Said(name, kind, scope, views: ViewFacts(type))
  }

  /// Of PRESENCE.
  public init<Value: PresenceValue>(_ name: String, _ kind: Kind, in scope: String, of type: Value.Type) {
    said = Said(name, kind, scope, makePresence: { PresenceTable(type) })
  }

  /// Of a RESOLVED resource, whose observers say something.
  public init<Value: ResolvedValue>(_ name: String, _ kind: Kind, in scope: String, of type: Value.Type) {
    said = Said(
      name, kind, scope,
      readParameters: { bytes, encoding, violations in
        let nothing = encoding == .json ? Bytes("{}") : Bytes()
        let parameters = Value.Parameters.read(bytes ?? nothing, encoding, as: "parameters", &violations)
        if violations.isEmpty { violations.inside("parameters") { Value.validate(parameters, into: &$0) } }
        return HeldParameters(parameters)
      })
  }

  /// A name is given once in a schema.
  public static func == (left: ResourceFacts, right: ResourceFacts) -> Bool {
    left.said === right.said || left.name == right.name
  }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension ResourceFacts {
  private final class Said: Sendable {
    let name: String
    let kind: Kind
    let scope: String
    let views: ViewFacts?
    let makePresence: (@Sendable () -> PresenceTable)?
    let readParameters: ReadParameters?

    init(
      _ name: String, _ kind: Kind, _ scope: String, views: ViewFacts? = nil, readParameters: ReadParameters? = nil,
      makePresence: (@Sendable () -> PresenceTable)? = nil
    ) {
      (self.name, self.kind, self.scope) = (name, kind, scope)
      (self.views, self.readParameters, self.makePresence) = (views, readParameters, makePresence)
    }
  }
}
