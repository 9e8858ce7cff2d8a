// Who remembers which tickets were used: this process alone, or all nodes by way of something that they share.

public import Core

/// What became of using a ticket.
public enum TicketUse: Sendable, Equatable {
  case fresh
  case spent
  /// Nothing can be remembered now, so nothing can be let in.
  case full
}

/// Remembers used tickets.
public protocol TicketLedger: Sendable {
  /// Notes that the ticket is used, until which time it would be good.
  func spend(_ nonce: TicketNonce, until: Timestamp, at now: Timestamp) async -> TicketUse
}

extension TicketLedger {
  /// Lets through its first use alone.
  func use(_ nonce: TicketNonce, until end: Timestamp, at now: Timestamp) async throws(TokenRefusal) {
    switch await spend(nonce, until: end, at: now) {
    case .fresh: return
    case .spent: throw .spent
    case .full: throw .ledgerFull
    }
  }
}
