// A resolver as rules write it, with a caller and errors of the table, made into what the store asks.

internal import Core
public import State

extension Resolver {
  /// Computes for this caller, and for others who are the same and may the same.
  public convenience init<Value: ResolvedValue>(
    _ type: Value.Type, for caller: Caller,
    _ resolve: @escaping @Sendable (String, Value.Parameters, Caller) async throws(APIError) -> Value
  ) {
    let audience = "\(caller.identity.access.rawValue) \(caller.identity.id ?? "")"
    self.init(type, audience: audience) { scope, parameters throws(ResolveError) in
      do throws(APIError) {
        return try await resolve(scope, parameters, caller)
      } catch {
        throw ResolveError(error.problem(caller.requestID.description))
      }
    }
  }
}
