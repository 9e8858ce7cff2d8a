// What a way in of two steps remembers from the first to the second: a passkey's challenge, who showed the first of two
// factors. No node keeps it. It is sealed and goes to whoever took the first step, who brings it back with the second, to
// whatever node. That it is good once is the ledger's matter, as with tickets.

public import Core
internal import Opaque

/// What somebody brought back.
public struct StepToken: Sendable {
  /// As it was sealed.
  public let state: [UInt8]
  public let expiresAt: Timestamp
  fileprivate let nonce: TicketNonce

  /// Whether this is its first use; asked last, about tokens that are good in all else.
  public func spend(at now: Timestamp, _ ledger: some TicketLedger) async throws(TokenRefusal) {
    try await ledger.use(nonce, until: expiresAt, at: now)
  }
}

/// Makes such tokens, and takes them back.
public struct StepTokens: Sendable {
  private let box: SecretBox

  /// Of what is sealed.
  public static let maxStateBytes = 4 << 10
  private static let headBytes = 24

  /// The first key seals.
  public init(key: SymmetricKey, older: [SymmetricKey] = []) {
    box = SecretBox(key: key.derived(for: "steps"), older: older.map { $0.derived(for: "steps") })
  }

  /// A token that is good for one purpose alone.
  public func issue(_ purpose: String, _ state: [UInt8], until end: Timestamp) throws(IdentityError) -> Secret {
    guard state.count <= StepTokens.maxStateBytes else { throw IdentityError(.refused, "a step that is too large") }
    let nonce = TicketNonce.random()
    var writer = ByteWriter(capacity: StepTokens.headBytes + state.count)
    writer.appendBigEndian(end.microseconds)
    writer.appendBigEndian(nonce.high)
    writer.appendBigEndian(nonce.low)
    writer.append(state)
    return Secret(Base64URL.encode(try box.seal(Secret(writer.array), for: owner(purpose))))
  }

  /// What was sealed for the same purpose, where its time is not over.
  public func read(_ shown: Secret, for purpose: String, at now: Timestamp) throws(TokenRefusal) -> StepToken {
    let text = shown.revealBytes()
    guard text.count <= 2 * StepTokens.maxStateBytes else { throw .tooLong }
    guard let sealed = Base64URL.decode(text) else { throw .malformed }
    let plain: [UInt8]
    do throws(IdentityError) { plain = try box.open(sealed, for: owner(purpose)).secret.revealBytes() } catch {
      throw .forged
    }
    let words = stride(from: 0, to: StepTokens.headBytes, by: 8).map { start in
      plain.dropFirst(start).prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    }
    guard plain.count >= StepTokens.headBytes, let end = Timestamp(microseconds: Int64(bitPattern: words[0]))
    else { throw .malformed }
    guard now < end else { throw .expired }
    return StepToken(
      state: Array(plain.dropFirst(StepTokens.headBytes)), expiresAt: end,
      nonce: TicketNonce(high: words[1], low: words[2]))
  }

  private func owner(_ purpose: String) -> String { "step \(purpose)" }
}
