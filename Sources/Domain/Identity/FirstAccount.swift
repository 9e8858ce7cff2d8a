// The first account may everything, so making it takes what only the operator has: a password in the configuration, or a
// token in a file that only the server's own user can read.

internal import API
public import Core
internal import Generated
internal import State
public import Storage

/// Where the set-up token is, as the composition root has it.
public struct SetUpToken: Sendable {
  /// Whether it is this one; no where there is none.
  let matches: @Sendable (Secret) async -> Bool
  let spend: @Sendable () async -> Void

  public init(
    matches: @escaping @Sendable (Secret) async -> Bool, spend: @escaping @Sendable () async -> Void
  ) {
    (self.matches, self.spend) = (matches, spend)
  }
}

extension Accounts {
  /// Whether there is nobody yet who may everything.
  public func needsFirst() async throws(StorageError) -> Bool {
    let found = try await store.database.read(
      "SELECT 1 FROM users WHERE role = $1 LIMIT 1", [.integer(Int64(ServerRole.root.rawValue))])
    return found.isEmpty
  }

  /// Makes the account that the configuration names; the reason where it cannot be.
  public func makeFirst(_ username: String, _ password: Secret, on loop: Loop) async -> String? {
    var user = User()
    (user.username, user.role) = (username, .root)
    let caller = Caller(
      door: .call, requestID: .next(), deadline: .now + .seconds(60), loop: loop, address: nil)
    do throws(APIError) {
      _ = try await make(user, .clear(password), caller)
      return nil
    } catch {
      return error.detail
    }
  }
}
