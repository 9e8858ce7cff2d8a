// A way in of two steps: what the first answers is sealed into a token that the second brings back, on any node.

internal import API
internal import Core
internal import Generated
internal import Identity

extension Accounts {
  /// What somebody brings back within `time`.
  func step(
    _ purpose: String, _ state: [UInt8], within time: Duration
  ) throws(APIError) -> (token: String, expiresAt: Timestamp) {
    let end = Timestamp.now + time
    do throws(IdentityError) { return (try steps.issue(purpose, state, until: end).reveal(), end) } catch {
      throw APIError(error)
    }
  }

  /// What was brought back; it can be tried again until it is `spend`t.
  func step(_ shown: String, of purpose: String) throws(APIError) -> StepToken {
    do throws(TokenRefusal) { return try steps.read(Secret(shown), for: purpose, at: .now) } catch {
      throw APIError(step: error)
    }
  }

  /// Good once. Asked last: who does not come this far may try again.
  func spend(_ step: StepToken) async throws(APIError) {
    do throws(TokenRefusal) { try await Accounts.spend(step, ledger) } catch { throw APIError(step: error) }
  }

  private static func spend(_ step: StepToken, _ ledger: some TicketLedger) async throws(TokenRefusal) {
    try await step.spend(at: .now, ledger)
  }
}

extension APIError {
  fileprivate init(step refusal: TokenRefusal) {
    guard refusal != .ledgerFull else {
      self.init(.unavailable, "This cannot be finished just now.", retryAfter: .seconds(1))
      return
    }
    self.init(
      .signInExpired, "This was begun too long ago, or is finished already: begin again.", cause: refusal.rawValue)
  }
}
