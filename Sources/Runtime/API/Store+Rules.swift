// The store, as rules use it: what goes wrong becomes the caller's error, a call that has a name is remembered, and the
// door learns which revision a call came to. A rule decides; nothing else of a commit is its business.

public import State
public import Storage
internal import Wire

extension Store {
  /// Decides on a scope and commits. With `creating` the scope is made where it is not there yet.
  public func change<Output: OperationOutput>(
    _ scope: String, _ caller: Caller, creating: Bool = false,
    _ decide: @escaping @Sendable (inout Draft) throws(APIError) -> Output
  ) async throws(APIError) -> Output {
    let call = caller.operation.map { key in
      Remembered<Output>(key, encode: { $0.encoded() }, decode: { try? Output(decoding: $0) })
    }
    let done: Committed<Output>
    do throws(CommitError<APIError>) {
      done = try await commit(scope, creating: creating, as: call, by: caller.deadline) { draft throws(APIError) in
        caller.receipt?.note(scope, draft.epoch)
        try caller.checkEpoch(draft.epoch, of: scope)
        return try decide(&draft)
      }
    } catch {
      throw APIError(error)
    }
    if let cursor = done.cursor { caller.receipt?.note(scope, cursor) }
    return done.result
  }

  /// The same, for what has no answer.
  public func change(
    _ scope: String, _ caller: Caller, _ decide: @escaping @Sendable (inout Draft) throws(APIError) -> Void
  ) async throws(APIError) {
    let _: Nothing = try await change(scope, caller) { draft throws(APIError) in
      try decide(&draft)
      return Nothing()
    }
  }

  /// The same, for what is more than the call's answer: it is not remembered, so a repeat decides anew.
  public func decide<Result: Sendable>(
    _ scope: String, _ caller: Caller, creating: Bool = false,
    _ decide: @escaping @Sendable (inout Draft) throws(APIError) -> Result
  ) async throws(APIError) -> Result {
    let done: Committed<Result>
    do throws(CommitError<APIError>) {
      done = try await commit(scope, creating: creating, by: caller.deadline, decide)
    } catch {
      throw APIError(error)
    }
    if let cursor = done.cursor { caller.receipt?.note(scope, cursor) }
    return done.result
  }

  /// Looks at a scope as it is now.
  public func look<Result: Sendable>(
    _ scope: String, _ caller: Caller, _ body: (ScopeState) throws(APIError) -> Result
  ) async throws(APIError) -> Result {
    let state: ScopeState?
    do throws(StorageError) {
      state = try await self.state(of: scope)
    } catch {
      throw APIError(error)
    }
    guard let state else { throw APIError(DoorError.notFound, "There is no \(scope).") }
    caller.receipt?.note(scope, state.cursor)
    try caller.checkEpoch(state.cursor.epoch, of: scope)
    return try body(state)
  }
}

extension Caller {
  /// The version that the caller saw is of the scope that the call is about.
  fileprivate func checkEpoch(_ epoch: Epoch, of scope: String) throws(APIError) {
    guard let expectedEpoch, scope == self.scope, expectedEpoch != epoch else { return }
    var refusal = APIError(DoorError.versionMismatch, "The version is of another history, from before a restore.")
    refusal.isOfAnotherHistory = true
    throw refusal
  }
}

extension APIError {
  public init(_ error: CommitError<APIError>) {
    switch error {
    case .refused(let refusal): self = refusal
    case .noScope: self.init(DoorError.notFound, "There is nothing here any more.")
    case .nameReused:
      self.init(DoorError.operationIDReused, "This operationId named another call; a new call needs a new one.")
    case .late: self.init(DoorError.deadlineExceeded, "The deadline passed before anything was changed.")
    case .overloaded:
      self.init(DoorError.unavailable, "More changes wait than may.", retryAfter: .seconds(1))
    case .contended:
      self.init(DoorError.unavailable, "Others were first, again and again.", retryAfter: .milliseconds(100))
    case .storage(let error): self.init(error)
    }
  }

  public init(_ error: StorageError) {
    switch error.code {
    case .unavailable, .timeout, .full, .conflict:
      self.init(
        DoorError.unavailable, "The database cannot be reached just now; nothing was changed.", retryAfter: .seconds(1),
        cause: error.message)
    case .outcomeUnknown:
      self.init(
        DoorError.unavailable, "The database was lost while it wrote: look before trying again.",
        retryAfter: .seconds(1), cause: error.message)
    case .constraint, .broken:
      self.init(DoorError.internalError, "Something went wrong on our side.", cause: error.message)
    }
  }
}
