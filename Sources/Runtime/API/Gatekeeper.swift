// The two questions that stand before every rule: who is this, and what do they hold where they call. The answers are the
// product's; the doors only ask. The second is asked once a call: rules read the answer in `Caller.held`, and what the
// caller is answered is hidden by the same one. Closures and no protocol: there is one of each.

/// Knows callers and what they may.
public struct Gatekeeper: Sendable {
  /// Who shows these; an error for what is forged, expired or revoked. Nothing shown is nobody.
  public var identify: @Sendable (Credentials) async throws(APIError) -> Identity
  /// What this caller holds in the scope of the call, and wherever it calls. Throws what the caller is told where that is
  /// nothing that the operation takes. Whose an item is only its rule can see: who is somebody is let in to what takes
  /// owners, and the rule asks `Caller.owns`.
  public var admit: @Sendable (Caller, Operation, _ scope: String?) async throws(APIError) -> AccessSet
  /// Tells, on any thread, when who was let in is somebody else: may more or less, or nothing any more, which is nil. Until
  /// what it answers is ended; nil where nothing can happen to that identity.
  public var watch: Watch = { _, _ in nil }

  public typealias Watch =
    @Sendable (Identity, _ became: @escaping @Sendable (Identity?) -> Void) async -> IdentityWatch?

  public init(
    identify: @escaping @Sendable (Credentials) async throws(APIError) -> Identity,
    admit: @escaping @Sendable (Caller, Operation, _ scope: String?) async throws(APIError) -> AccessSet
  ) {
    self.identify = identify
    self.admit = admit
  }

  /// The refusal of one who is not among those who may: 401 where being somebody could help, else 403.
  public static func refusal(_ caller: Caller, _ operation: Operation, _ names: [String]) -> APIError {
    let needed = operation.allow.positions.map { names[$0] }.joined(separator: ", ")
    return caller.identity.id == nil
      ? APIError(DoorError.unauthenticated, "\(operation.name) asks who is calling: it takes \(needed).")
      : APIError(
        DoorError.permissionDenied, "\(operation.name) takes \(needed), and the caller has none of these here.")
  }
}

/// A connection's watch over who it belongs to.
public struct IdentityWatch: Sendable {
  public let end: @Sendable () -> Void

  public init(end: @escaping @Sendable () -> Void) { self.end = end }
}
