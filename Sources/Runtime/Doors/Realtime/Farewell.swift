// Why a connection ends, and what its client is to do then: `GoAwayReason`, `CloseVerdict` and the close codes of the
// realtime schema, as one table.

internal import HTTP
internal import Wire

/// A reason to say good-bye, by its number in the schema.
public enum Farewell: Int, Sendable, CaseIterable {
  case draining = 1
  case overloaded, tokenExpired, sessionEnded, membershipEnded, guestsRevoked, roomClosed, idle

  enum Verdict: Int {
    case reconnect = 1
    case backOff, authenticate, stop
  }

  var verdict: Verdict {
    switch self {
    case .draining, .idle: .reconnect
    case .overloaded: .backOff
    case .tokenExpired: .authenticate
    case .sessionEnded, .membershipEnded, .guestsRevoked, .roomClosed: .stop
    }
  }

  var closeCode: UInt16 {
    switch verdict {
    case .reconnect: self == .draining ? WebSocketCloseCode.serviceRestart : WebSocketCloseCode.goingAway
    case .backOff: WebSocketCloseCode.tryAgainLater
    case .authenticate: 4_401
    case .stop: 4_403
    }
  }

  /// Its name in the schema.
  public var name: String { "\(self)" }
}
