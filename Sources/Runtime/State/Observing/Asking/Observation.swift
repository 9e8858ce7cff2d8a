// What a connection follows: a resource, or a view of it. A request says what is wanted in the words of
// `ObserveMessage` (Schema/realtime.graphql); an observation is one that was granted.

public import Core
public import Wire

/// Something that is followed.
public struct Observation {
  /// What is asked for.
  public struct Request: Sendable {
    /// The client's name for it.
    public var id: String
    public var facts: ResourceFacts
    public var mode: ObservationMode
    /// Where the client is, when it was there before.
    public var since: Cursor?
    /// Of a COLLECTION, which items, as the client wrote it in the encoding of its connection; all of them when nil.
    public var filter: Bytes?
    /// Of a COLLECTION, which part in which order; all of it when nil.
    public var window: Window?
    /// Of a RESOLVED resource, what its resolver must know, as the client wrote it.
    public var parameters: Bytes?

    public init(
      _ id: String, _ facts: ResourceFacts, _ mode: ObservationMode = .delta, since: Cursor? = nil,
      filter: Bytes? = nil, window: Window? = nil, parameters: Bytes? = nil
    ) {
      (self.id, self.facts, self.mode, self.since) = (id, facts, mode, since)
      (self.filter, self.window, self.parameters) = (filter, window, parameters)
    }
  }

  /// `ObservationWindow` of the schema.
  public struct Window: Sendable, Hashable {
    public static let maxLimit = 1_000

    /// As the resource's list has it; the resource's own when nil.
    public var order: String?
    /// The key of the item that it begins behind; at the beginning when nil.
    public var after: String?
    public var limit: Int

    public init(order: String? = nil, after: String? = nil, limit: Int) {
      (self.order, self.after, self.limit) = (order, after, limit)
    }
  }

  /// Why nothing is followed.
  public enum Refusal: Error, Equatable {
    case notAllowed
    /// By the observation of this name: of the same name, or of the same view of the same resource.
    case alreadyObserved(String)
    case tooMany
    /// Nothing here computes it.
    case notServed
    /// The request does not hold to the schema.
    case invalid([Problem.Violation])
  }

  let id: String
  let facts: ResourceFacts
  let view: View?
  let mode: ObservationMode
  let viewer: ViewerClass
  /// What its window is cut from: kept for as long as it is observed.
  let items: OrderedItems?
  /// Of a RESOLVED resource: kept for as long as it is observed.
  let resolution: Resolution?
  /// Of what has no version: the number of what was told last, and the revision that it was based on.
  var told: (number: Int, basedOn: Int)?
  /// It was told that this does not hold any more.
  var isStale = false

  /// Whether it follows the same.
  func isOf(_ facts: ResourceFacts, _ view: View?, _ parameters: AnyParameters?) -> Bool {
    self.facts == facts && self.view?.key == view?.key && resolution?.key.parameters == parameters
  }

  /// Whether changes of it are told in frames.
  var hasVersion: Bool {
    switch facts.kind {
    case .state, .collection, .log: true
    case .presence, .resolved: false
    }
  }

  /// Whether its client has a value that does not hold any more, and does not know.
  var isOutdated: Bool {
    guard let resolution, let told, !isStale else { return false }
    return told.basedOn < resolution.outdatedAt
  }
}

extension Observation.Request {
  /// Of a RESOLVED resource, what was said for its resolver.
  func parameters(_ encoding: Encoding) throws(Observation.Refusal) -> AnyParameters? {
    var violations = Violations()
    guard let read = facts.readParameters else {
      guard parameters != nil else { return nil }
      violations.note(.unknownField, "only what is computed has parameters", "parameters")
      throw .invalid(violations.list)
    }
    let said = read(parameters, encoding, &violations)
    guard violations.isEmpty else { throw .invalid(violations.list) }
    return said
  }
}
