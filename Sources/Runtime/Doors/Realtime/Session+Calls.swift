// Calls of a session: each is a task of its loop, which its deadline or the client's going cancels. What a call committed in
// the connection's scope is told before its result.

internal import API
internal import Core
internal import State
internal import Wire

/// A call that was not answered.
struct RunningCall {
  let task: Task<Void, Never>
  let timer: TimerID
}

extension Session {
  func call(_ place: Int, _ id: String, _ input: CallInput) {
    begin(id) { [dispatcher = plan.dispatcher, encoding, scopeID = plan.scopeID] caller in
      var caller = caller
      let receipt = scopeID == nil ? nil : Receipt()
      caller.receipt = receipt
      do throws(APIError) {
        let reply = try await dispatcher.call(place, input, nil, caller, SessionAnswer.beginResult(id, encoding))
        let revision = scopeID.flatMap { receipt?.cursor(of: $0)?.revision }
        return .success((SessionAnswer.endResult(id, reply.output, revision: revision, encoding), revision))
      } catch {
        return .failure(error)
      }
    }
  }

  /// A token of somebody else is refused: what was observed and called so far would be another's.
  func authorize(_ id: String?, _ token: Secret) {
    let here = Confined(self, to: loop)
    begin(id) { [dispatcher = plan.dispatcher, encoding] caller in
      do throws(APIError) {
        let identity = try await dispatcher.identify(Credentials(token: token), caller)
        guard identity.id == caller.identity.id else {
          throw APIError(DoorError.permissionDenied, "The token is somebody else's; connect anew with it.")
        }
        here.value.became(identity)
        return .success((id.map { SessionAnswer.done($0, encoding) } ?? Bytes(), nil))
      } catch {
        return .failure(error)
      }
    }
  }

  private typealias Answer = Result<(message: Bytes, revision: Int?), APIError>

  private func begin(_ id: String?, _ body: @escaping @Sendable (Caller) async -> Answer) {
    lastCall += 1
    let number = lastCall
    var calling = Caller(
      identity: caller.identity, door: .call, requestID: .next(), deadline: .now + plan.limits.deadline, loop: loop,
      address: caller.address)
    (calling.attendance, calling.agent) = (attendance, caller.agent)
    let caller = calling
    let here = Confined(self, to: loop)
    // Its place first: a call that never waits is over, and its place given back, when `spawn` returns.
    running.updateValue(nil, forKey: number)
    let task = loop.spawn {
      let answer = await body(caller)
      here.value.finished(number, id, answer, caller.requestID)
    }
    guard running.keys.contains(number) else { return }
    let timer = loop.schedule(at: caller.deadline) { [weak self] in self?.deadlinePassed(number, id, caller) }
    running[number] = RunningCall(task: task, timer: timer)
  }

  private func deadlinePassed(_ number: Int, _ id: String?, _ caller: Caller) {
    guard let call = running.removeValue(forKey: number) else { return }
    call?.task.cancel()
    refuse(id, APIError(DoorError.deadlineExceeded, "The call took longer than it may."), caller.requestID)
    release(id)
  }

  private func finished(_ number: Int, _ id: String?, _ answer: Answer, _ request: RequestID) {
    machine.ended()
    // Who was told of the deadline is told nothing else.
    guard let call = running.removeValue(forKey: number) else { return }
    if let call { loop.cancel(call.timer) }
    guard carrier != nil else { return }
    switch answer {
    case .failure(let error):
      refuse(id, error, request)
      release(id)
    case .success((let message, let revision)):
      guard let id else { return }
      guard let revision, !identityGuard.isOver else { return answered(id, message) }
      results[number] = (id, message)
      atScope { $0.release(number, after: revision) }
    }
  }

  /// Sends the result of a call.
  func answered(_ id: String, _ message: Bytes) {
    carrier?.send(message)
    release(id)
  }

  private func release(_ id: String?) {
    if let id, machine.answered(id) { closeDrained() }
  }

  func endCalls() {
    for case let call? in running.values {
      call.task.cancel()
      loop.cancel(call.timer)
    }
    running = [:]
    results = [:]
  }
}
