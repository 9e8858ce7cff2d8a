// The one way from any door to a rule: find the operation, ask who is calling and whether it calls too often, run it, tell
// whoever counts. Operations of the schema that have no rule yet are known too, and refused in the same words everywhere.

public import Core

/// All operations of a schema.
public final class Dispatcher: Sendable {
  /// What became of a call: where its operation stands, and why it was refused, or nil.
  public typealias Observer = @Sendable (_ place: Int, Caller, APIError?, Duration) -> Void

  /// In the order of the schema.
  public let operations: [Operation]
  /// For doors that do what is no operation.
  public let limiter: Limiter
  private let bound: [BoundOperation?]
  private let places: [String: Int]
  private let gatekeeper: Gatekeeper
  private let finished: Observer
  private let isTrailed: [Bool]

  /// An operation that is said to be served and has no rule, or the reverse, is our mistake. Calls of those that are
  /// `trailed` say what they were about: their callers have a `Trail` when they are finished.
  public init(
    _ operations: [Operation], _ bound: [BoundOperation], _ gatekeeper: Gatekeeper, limiter: Limiter = .none,
    finished: @escaping Observer = { _, _, _, _ in }, trailed: (Operation) -> Bool = { _ in false }
  ) {
    isTrailed = operations.map(trailed)
    self.operations = operations
    self.gatekeeper = gatekeeper
    self.limiter = limiter
    self.finished = finished
    places = Dictionary(uniqueKeysWithValues: operations.enumerated().map { ($1.name, $0) })
    var slots = [BoundOperation?](repeating: nil, count: operations.count)
    for one in bound {
      guard let place = places[one.operation.name] else { preconditionFailure("\(one.operation.name) is no operation") }
      precondition(slots[place] == nil, "\(one.operation.name) is bound twice")
      slots[place] = one
    }
    for (operation, slot) in zip(operations, slots) {
      precondition(operation.isServed == (slot != nil), "\(operation.name): served in the schema, or not, and not here")
    }
    self.bound = slots
  }

  public func place(of name: String) -> Int? { places[name] }

  /// Who shows these, for a door that asks once and is called often. A ticket is spent by it, and who shows what is not good
  /// may not do so often.
  public func identify(
    _ credentials: Credentials, _ caller: Caller, for operation: Operation? = nil
  ) async throws(APIError) -> Identity {
    do throws(APIError) {
      return try await gatekeeper.identify(credentials)
    } catch {
      try await limiter.admitStranger(caller)
      // What comes by itself counts for nothing where nothing is asked for.
      guard credentials.isAmbient, let operation else { throw error }
      let nobody = try await gatekeeper.identify(Credentials())
      guard !operation.allow.isDisjoint(with: nobody.access) else { throw error }
      return nobody
    }
  }

  /// For a door whose connections stay: tells when who was identified is somebody else, or nobody.
  public func watch(
    _ identity: Identity, became: @escaping @Sendable (Identity?) -> Void
  ) async -> IdentityWatch? {
    await gatekeeper.watch(identity, became)
  }

  /// Calls the operation at that place; the answer's bytes come behind what `writer` holds. Who calls is found out from
  /// the credentials; without any, the caller is who it says it is.
  public func call(
    _ place: Int, _ input: CallInput, _ credentials: Credentials?, _ caller: Caller, _ writer: consuming ByteWriter
  ) async throws(APIError) -> Reply {
    let operation = operations[place]
    let start = MonotonicTime.now
    var caller = caller
    if isTrailed[place] { caller.trail = Trail() }
    do throws(APIError) {
      guard let bound = bound[place] else {
        throw APIError(DoorError.notImplemented, "\(operation.name) is described and not built yet.")
      }
      // What counts by address is asked first: it costs less than to find out who that is.
      let byAddress = operation.limit?.key == .address
      if byAddress { try await limiter.admit(operation, caller) }
      if let credentials {
        caller.identity = try await identify(credentials, caller, for: operation)
      }
      if !byAddress { try await limiter.admit(operation, caller) }
      let known = caller
      let reply = try await bound.run(
        input, known,
        { [gatekeeper] (scope: String?) async throws(APIError) -> AccessSet in
          try await gatekeeper.admit(known, operation, scope)
        }, writer)
      if let trail = caller.trail, let id = reply.id { trail.about(id) }
      finished(place, caller, nil, MonotonicTime.now - start)
      return reply
    } catch {
      finished(place, caller, error, MonotonicTime.now - start)
      throw error
    }
  }
}
