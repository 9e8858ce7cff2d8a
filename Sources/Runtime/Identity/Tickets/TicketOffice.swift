// Makes tickets and takes them back. A ticket is signed (keyed BLAKE2b), so no node has to know of one before it is used;
// that it is used once is the ledger's matter, which is asked last, about tickets alone that are good in all else.

public import Core
internal import Opaque

/// Issues and redeems tickets.
public struct TicketOffice: Sendable {
  /// The first signs.
  private let keys: [[UInt8]]
  private let leeway: Duration

  public static let lifetime: Duration = .seconds(30)
  /// Longer texts are no tickets.
  public static let maxTextBytes = 768
  private static let sumBytes = 32

  public init(key: SymmetricKey, older: [SymmetricKey] = [], leeway: Duration = .seconds(5)) {
    keys = ([key] + older).map { $0.derived(for: "tickets").bytes }
    self.leeway = leeway
  }

  /// A new ticket; to be shown as it is, in a URL too.
  public func issue(
    to holder: Ticket.Holder, session: String?, room: String?, at now: Timestamp
  ) throws(IdentityError) -> (text: Secret, ticket: Ticket) {
    let ticket = Ticket(
      holder: holder, sessionId: session, room: room, expiresAt: now + TicketOffice.lifetime, nonce: .random())
    guard let bytes = ticket.bytes else { throw IdentityError(.refused, "a ticket for what has no id") }
    let sum = Sodium.hash(bytes, key: keys[0], count: TicketOffice.sumBytes)
    return (Secret(Base64URL.encode(bytes + sum)), ticket)
  }

  /// What the ticket says, where it is good in this place (nil: the holder's own scope) and was not used before.
  public func redeem(
    _ shown: Secret, in room: String?, at now: Timestamp, ledger: some TicketLedger
  ) async throws(TokenRefusal) -> Ticket {
    let ticket = try read(shown, in: room, at: now)
    try await ledger.use(ticket.nonce, until: ticket.expiresAt + leeway, at: now)
    return ticket
  }

  /// All but whether it was used.
  func read(_ shown: Secret, in room: String?, at now: Timestamp) throws(TokenRefusal) -> Ticket {
    let text = shown.revealBytes()
    guard text.count <= TicketOffice.maxTextBytes else { throw .tooLong }
    guard let bytes = Base64URL.decode(text), bytes.count > TicketOffice.sumBytes else { throw .malformed }
    let body = bytes.dropLast(TicketOffice.sumBytes)
    let sum = Array(bytes.suffix(TicketOffice.sumBytes))
    let isOurs = keys.contains {
      Sodium.areEqual(sum, Sodium.hash(Array(body), key: $0, count: TicketOffice.sumBytes))
    }
    guard isOurs else { throw .forged }
    guard let ticket = Ticket(body) else { throw .malformed }
    guard now < ticket.expiresAt + leeway else { throw .expired }
    // Longer than any is good: the ledger would have to remember it for as long.
    guard ticket.expiresAt <= now + TicketOffice.lifetime + leeway else { throw .notYetValid }
    guard ticket.room == room else { throw .wrongPlace }
    return ticket
  }
}
