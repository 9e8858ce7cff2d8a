// Who is present in a scope, as rules use it.

internal import Core
public import State
internal import Storage

extension Store {
  /// Somebody is there, with this value: as long as the connection is that the call came by, and where it came by none, for
  /// `lease`.
  public func enter<Value: PresenceValue>(
    _ value: Value, in scope: String, _ caller: Caller, otherwiseFor lease: Duration
  ) async throws(APIError) {
    let entered = try await live(scope) { live in
      let holder = caller.attendance.map { ObjectIdentifier($0) }
      guard live.enter(value, for: caller.attendance?.lease ?? lease, by: holder) else { return false }
      caller.attendance?.stay(value, in: live)
      return true
    }
    guard entered else {
      throw APIError(DoorError.unavailable, "More are here than may be.", retryAfter: .seconds(10))
    }
  }

  public func leave<Value: PresenceValue>(
    _ type: Value.Type, _ key: String, in scope: String, _ caller: Caller
  ) async throws(APIError) {
    try await live(scope) { live in
      live.leave(type, key, by: caller.attendance.map { ObjectIdentifier($0) })
      caller.attendance?.left(type, key, scope)
    }
  }

  /// Who is there, by their keys.
  public func present<Value: PresenceValue>(
    _ type: Value.Type, in scope: String, _ caller: Caller
  ) async throws(APIError) -> [Value] {
    try await live(scope) { $0.present(type) }
  }

  private func live<Result: Sendable>(
    _ scope: String, _ body: @escaping @Sendable (LiveScope) -> Result
  ) async throws(APIError) -> Result {
    let result: Result?
    do throws(StorageError) { result = try await with(scope, body) } catch { throw APIError(error) }
    guard let result else { throw APIError(DoorError.notFound, "There is no \(scope).") }
    return result
  }
}
