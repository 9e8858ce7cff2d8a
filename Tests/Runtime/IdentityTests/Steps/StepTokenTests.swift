import Core
import Testing

@testable import Identity

@Suite struct StepTokenTests {
  private static let now = Timestamp(microseconds: 1_790_000_000_123_456) ?? .epoch
  private let steps = StepTokens(key: .random())
  private let state: [UInt8] = [1, 2, 3]

  private func refusal(
    _ token: Secret, _ purpose: String = "mfa", _ steps: StepTokens? = nil, at now: Timestamp = now
  ) -> TokenRefusal? {
    do throws(TokenRefusal) {
      _ = try (steps ?? self.steps).read(token, for: purpose, at: now)
      return nil
    } catch { return error }
  }

  @Test func whatWasSealedComesBack() throws {
    for state in [[], state, [UInt8](repeating: 7, count: StepTokens.maxStateBytes)] {
      let token = try steps.issue("mfa", state, until: Self.now + .seconds(60))
      let read = try steps.read(token, for: "mfa", at: Self.now)
      #expect(read.state == state && read.expiresAt == Self.now + .seconds(60))
    }
    #expect(throws: IdentityError.self) {
      try steps.issue("mfa", [UInt8](repeating: 7, count: StepTokens.maxStateBytes + 1), until: Self.now)
    }
  }

  @Test func itIsGoodForOnePurposeAndForATime() throws {
    let token = try steps.issue("mfa", state, until: Self.now + .seconds(60))
    #expect(refusal(token, "passkey") == .forged)
    #expect(refusal(token, at: Self.now + .seconds(60)) == .expired)
    #expect(refusal(token, at: Self.now + .microseconds(59_999_999)) == nil)
  }

  @Test func itIsGoodOnce() async throws {
    let ledger = TicketMemory()
    let token = try steps.read(
      try steps.issue("mfa", state, until: Self.now + .seconds(60)), for: "mfa", at: Self.now)
    try await token.spend(at: Self.now, ledger)
    await #expect(throws: TokenRefusal.spent) { try await token.spend(at: Self.now, ledger) }
    await #expect(throws: TokenRefusal.ledgerFull) {
      try await token.spend(at: Self.now, TicketMemory(capacity: 0))
    }
  }

  @Test func onlyKeysOfTheRingAreBelieved() throws {
    let (old, new) = (SymmetricKey.random(), SymmetricKey.random())
    let token = try StepTokens(key: old).issue("mfa", state, until: Self.now + .seconds(60))
    #expect(refusal(token, "mfa", StepTokens(key: new, older: [old])) == nil)
    #expect(refusal(token, "mfa", StepTokens(key: new)) == .forged)
  }

  @Test func changedAndInventedTokensAreRefused() throws {
    let token = try steps.issue("mfa", state, until: Self.now + .seconds(60)).revealBytes()
    for place in token.indices {
      var changed = token
      changed[place] = changed[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
      #expect(refusal(Secret(changed)) != nil)
      #expect(refusal(Secret(Array(token[..<place]))) != nil)
    }
    #expect(refusal(Secret(String(repeating: "A", count: 9_000))) == .tooLong)
    #expect(refusal(Secret("no base 64!")) == .malformed)
  }
}
