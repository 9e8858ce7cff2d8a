// What is written down of a call: who, from where, by which door, what, and what came of it. Never what was said in it.

public import API
public import Core
public import Generated

extension AuditEntry {
  /// Whether calls of this operation are written down: it changes something, and that is not who is present.
  public static func records(_ operation: Operation) -> Bool {
    operation.method != "GET" && !fleeting.contains { operation.name.hasPrefix($0) }
  }

  /// What goes with the connection by which it was said.
  private static let fleeting = ["presence.", "typing."]

  /// Refusals of what was not even looked at. Who calls too often shall not fill the disk.
  private static let unseen = [DoorError.notImplemented.code, DoorError.rateLimited.code]

  /// Nil for calls that are not written down.
  public init?(_ operation: Operation, _ caller: Caller, _ error: APIError?, at now: Timestamp = .now) {
    guard let facts = caller.trail?.facts, !AuditEntry.unseen.contains(error?.kind.code ?? "") else { return nil }
    self.init()
    (id, at, self.operation) = (.next(), now, operation.name)
    self.actor = facts.actor ?? caller.identity.id
    address = caller.address.map { "\($0)" }
    door =
      switch caller.door {
      case .rest: .rest
      case .grpc: .grpc
      case .call: .realtime
      case .management: .management
      }
    outcome = error?.kind.code ?? AuditEntry.succeeded
    requestId = "\(caller.requestID)"
    (scopeId, subjects) = (facts.scope, facts.subjects)
  }

  static let succeeded = "ok"
}
