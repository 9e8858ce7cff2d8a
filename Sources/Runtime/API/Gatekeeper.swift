// The two questions that stand before every rule: who is this, and may they. The answers are the product's; the doors only
// ask. Closures and no protocol: they are asked on every call, and there is one of each.

/// Knows callers and what they may.
public struct Gatekeeper: Sendable {
  /// Who shows these; an error for what is forged, expired or revoked. Nothing shown is nobody.
  public var identify: @Sendable (Credentials) async throws(APIError) -> Identity
  /// Whether this caller may call the operation, there. Throws what the caller is told.
  public var admit: @Sendable (Caller, Operation, _ scope: String?) async throws(APIError) -> Void

  public init(
    identify: @escaping @Sendable (Credentials) async throws(APIError) -> Identity,
    admit: @escaping @Sendable (Caller, Operation, _ scope: String?) async throws(APIError) -> Void
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
