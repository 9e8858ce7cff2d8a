// What is written down of a call: who, from where, by which door, what, and what came of it. Never what was said in it. A
// name that somebody tried is kept where it could be a name; what else people type into that field may be a password.

public import API
public import Core
public import Generated
internal import Identity

extension AuditEntry {
  /// Whether calls of this operation are written down: it changes something, and that is not who is present.
  public static func records(_ operation: Operation) -> Bool {
    operation.method != "GET" && !fleeting.contains { operation.name.hasPrefix($0) }
  }

  /// What goes with the connection by which it was said.
  private static let fleeting = ["presence.", "typing."]

  /// Nil for calls that are not written down.
  public init?(_ operation: Operation, _ caller: Caller, _ error: APIError?, at now: Timestamp = .now) {
    guard let facts = caller.trail?.facts, error?.kind.code != DoorError.notImplemented.code else { return nil }
    self.init()
    (id, at, self.operation) = (.next(), now, operation.name)
    actor = facts.actor ?? caller.identity.id
    username = facts.name.flatMap { AuditEntry.presentable($0) }
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

  /// A username, or an email address.
  private static func presentable(_ name: String) -> String? {
    let fault = UsernameRules().fault(in: name, allowingReserved: true)
    let isAddress =
      name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7f } && name.utf8.count { $0 == UInt8(ascii: "@") } == 1
    return fault != .badCharacters || isAddress ? String(name.prefix(maxName)) : nil
  }

  private static let maxName = 64
}
