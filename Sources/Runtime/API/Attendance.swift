// Who is somewhere by a connection is there as long as the connection is. A rule that lets somebody be present says so here;
// the door keeps it up while the connection lives, and takes it back when it is gone.

internal import Core
public import State

/// Where somebody is present by one connection. Rules add to it from any loop.
public final class Attendance: Sendable {
  private struct Place: Hashable {
    let scope: String
    let resource: String
    let key: String
  }

  private struct Stay {
    let renew: @Sendable (LiveScope) -> Void
    let leave: @Sendable (LiveScope) -> Void
  }

  /// How long a stay holds unless it is renewed.
  public let lease: Duration
  /// Nil when the connection is gone.
  private let stays = Monitor<[Place: Stay]?>([:])

  public init(lease: Duration) { self.lease = lease }

  /// On the scope's loop, where it has entered. Whoever comes when the connection is gone leaves at once.
  func stay<Value: PresenceValue>(_ value: Value, in scope: LiveScope) {
    let (key, lease, me) = (value.key, lease, ObjectIdentifier(self))
    let stay = Stay(
      renew: { _ = $0.renew(Value.self, key, for: lease) }, leave: { $0.leave(Value.self, key, by: me) })
    let isKept = stays.withLock { stays in
      stays?[Place(scope: scope.id, resource: Value.facts.name, key: key)] = stay
      return stays != nil
    }
    if !isKept { stay.leave(scope) }
  }

  func left<Value: PresenceValue>(_ type: Value.Type, _ key: String, _ scope: String) {
    stays.withLock { $0?[Place(scope: scope, resource: Value.facts.name, key: key)] = nil }
  }

  public var isEmpty: Bool { stays.withLock { $0?.isEmpty != false } }

  public func renew(in store: Store) async {
    for (place, stay) in stays.withLock({ $0 ?? [:] }) { _ = try? await store.with(place.scope, stay.renew) }
  }

  /// The connection is gone.
  public func end(in store: Store) async {
    let all = stays.withLock { stays in
      defer { stays = nil }
      return stays ?? [:]
    }
    // A scope that cannot be reached now has nobody present either: it is not in memory.
    for (place, stay) in all { _ = try? await store.with(place.scope, stay.leave) }
  }
}
