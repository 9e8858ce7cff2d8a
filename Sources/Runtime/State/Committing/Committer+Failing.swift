// What becomes of a group that was not written: whose fault it was fails alone, and nobody is answered before it is known
// whether a transaction came through whose answer was lost.

internal import Core
internal import Storage

extension Committer {
  func failed(
    _ group: [(plan: ScopePlan, part: GroupWrite.Part)], _ mark: String, _ error: StorageError
  ) async {
    let plans = group.map(\.plan)
    switch error.code {
    case .outcomeUnknown: await readBack(group, mark, error)
    case .conflict: for plan in plans { again(plan) }
    case .constraint, .broken:
      // Somebody's fault, and nobody else's: one by one, only that one fails.
      let all = plans.flatMap { plan in plan.decided.map { (plan.scope, $0.pending) } }
      guard all.count > 1 else { return alone(all[0].0, all[0].1, error) }
      for (scope, pending) in all {
        if scope.isEnded { pending.end(.noScope) } else { await write([ScopePlan(scope, [pending])]) }
      }
    case .unavailable, .full, .timeout:
      for plan in plans { for (pending, _) in plan.decided { pending.end(.failed(error)) } }
    }
  }

  /// Whoever breaks a constraint does so by what it decided, or because a call of its name came first: that is looked up.
  private func alone(_ scope: LiveScope, _ pending: Pending, _ error: StorageError) {
    guard error.code == .constraint, pending.operation != nil, pending.losses == 0 else {
      return pending.end(.failed(error))
    }
    pending.losses += 1
    waiting.insert((scope, pending), at: 0)
  }

  /// Asks the database what became of a transaction whose answer was lost, before anybody is answered.
  private func readBack(
    _ group: [(plan: ScopePlan, part: GroupWrite.Part)], _ mark: String, _ error: StorageError
  ) async {
    for (plan, part) in group {
      // What changes nothing was to be judged only, and the judgement is lost.
      if part.statements.isEmpty {
        again(plan)
        continue
      }
      let isWritten: Bool?
      do throws(StorageError) {
        isWritten = try await part.isWritten(mark, journal, on: database)
      } catch {
        isWritten = nil
      }
      switch isWritten {
      case true?: show(plan)
      case false?: for (pending, _) in plan.decided { pending.end(.failed(StorageError(.unavailable, error.message))) }
      case nil: for (pending, _) in plan.decided { pending.end(.failed(error)) }
      }
    }
  }
}
