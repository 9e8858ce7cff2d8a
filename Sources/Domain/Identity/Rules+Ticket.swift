// Tickets: what a browser opens a connection with, since it can send no token there. A ticket is good once, for half a minute,
// for one holder and one place; the connection then lasts as long as the session that the ticket came from.

public import API
internal import Core
public import Generated
internal import Identity

extension Rules {
  public func ticket(_ input: Auth.Ticket.Input, _ caller: Caller) async throws(APIError) -> ConnectionTicket {
    guard let user = caller.user, let pass = caller.pass else {
      throw APIError(.unauthenticated, "Nobody is signed in.")
    }
    var answer = ConnectionTicket()
    answer.roomId = input.roomId
    do throws(IdentityError) {
      let (text, ticket) = try accounts.tickets.issue(
        to: .user(user.description), session: pass.id, room: input.roomId?.description, at: .now)
      (answer.ticket, answer.expiresAt) = (text.reveal(), ticket.expiresAt)
    } catch {
      throw APIError(error)
    }
    return answer
  }
}

extension Accounts {
  /// Who comes with this ticket, which is spent by it.
  func identity(of shown: Secret, in place: String?) async throws(APIError) -> Identity {
    let ticket: Ticket
    do throws(TokenRefusal) {
      ticket = try await redeem(shown, in: place, ledger)
    } catch {
      guard error != .ledgerFull else {
        throw APIError(.unavailable, "Tickets cannot be taken just now.", retryAfter: .seconds(1))
      }
      let detail = error == .spent ? "The ticket was used before." : "The ticket is not good here, or has run out."
      throw APIError(.unauthenticated, detail, cause: error.rawValue)
    }
    guard case .user(let text) = ticket.holder, let user = ID<User>(text: text),
      let pass = ticket.sessionId.flatMap({ Pass($0) })
    else { throw APIError(.unauthenticated, "The ticket is not good here.") }
    return try await identity(user, pass)
  }

  private func redeem(
    _ shown: Secret, in place: String?, _ ledger: some TicketLedger
  ) async throws(TokenRefusal) -> Ticket {
    try await tickets.redeem(shown, in: place, at: .now, ledger: ledger)
  }
}
