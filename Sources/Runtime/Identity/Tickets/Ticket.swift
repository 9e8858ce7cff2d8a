// Opens one connection where no token can be sent, as in browsers: it stands in a URL, so it is good once, for half a
// minute, for one holder and one place.

public import Core

/// What a ticket says.
public struct Ticket: Sendable, Equatable {
  /// Who comes with it.
  public enum Holder: Sendable, Equatable {
    case user(String)
    /// With the version of the room's guests that it came under.
    case guest(String, version: Int)
  }

  public let holder: Holder
  public let sessionId: String?
  /// Nil for the holder's own scope.
  public let room: String?
  public let expiresAt: Timestamp
  public let nonce: TicketNonce

  init(holder: Holder, sessionId: String?, room: String?, expiresAt: Timestamp, nonce: TicketNonce) {
    self.holder = holder
    self.sessionId = sessionId
    self.room = room
    self.expiresAt = expiresAt
    self.nonce = nonce
  }
}

/// 128 bits that tell a ticket from all others.
public struct TicketNonce: Sendable, Hashable {
  public let high: UInt64
  public let low: UInt64

  public init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  static func random() -> TicketNonce {
    let word = { Sodium.random(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) } }
    return TicketNonce(high: word(), low: word())
  }
}
