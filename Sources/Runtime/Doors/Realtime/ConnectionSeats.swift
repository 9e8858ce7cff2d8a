// How many realtime connections there may be: of the node, of one user, of one address. Counted from any loop, once when
// one comes and once when it goes. A seat that nobody gives back is given back by being let go: the client may leave
// before there is a session.

internal import API
internal import Core

final class ConnectionSeats: Sendable {
  private struct Counts {
    var all = 0
    var byUser: [String: Int] = [:]
    var byAddress: [IPAddress: Int] = [:]
  }

  /// One connection's place among all.
  final class Seat: Sendable {
    private let seats: ConnectionSeats
    private let user: String?
    private let address: IPAddress?
    private let isTaken = Monitor(true)

    fileprivate init(_ seats: ConnectionSeats, _ user: String?, _ address: IPAddress?) {
      self.seats = seats
      self.user = user
      self.address = address
    }

    deinit { giveBack() }

    func giveBack() {
      let wasTaken = isTaken.withLock { isTaken in
        defer { isTaken = false }
        return isTaken
      }
      if wasTaken { seats.leave(user, address) }
    }
  }

  private let limits: RealtimeLimits
  private let counts = Monitor(Counts())

  init(_ limits: RealtimeLimits) { self.limits = limits }

  func take(_ user: String?, _ address: IPAddress?) throws(APIError) -> Seat {
    let limits = limits
    let full: String? = counts.withLock { counts in
      guard counts.all < limits.maxConnections else { return "server has \(limits.maxConnections)" }
      if let user, counts.byUser[user, default: 0] >= limits.maxPerUser { return "user has \(limits.maxPerUser)" }
      if let address, counts.byAddress[address, default: 0] >= limits.maxPerAddress {
        return "address has \(limits.maxPerAddress)"
      }
      counts.all += 1
      if let user { counts.byUser[user, default: 0] += 1 }
      if let address { counts.byAddress[address, default: 0] += 1 }
      return nil
    }
    if let full {
      throw APIError(
        DoorError.tooManyConnections, "The \(full) connections, and no more are taken.",
        retryAfter: .milliseconds(Int64.random(in: 2_000...10_000)))
    }
    return Seat(self, user, address)
  }

  private func leave(_ user: String?, _ address: IPAddress?) {
    counts.withLock { counts in
      counts.all -= 1
      if let user { counts.byUser.release(user) }
      if let address { counts.byAddress.release(address) }
    }
  }
}

extension Dictionary where Value == Int {
  fileprivate mutating func release(_ key: Key) { self[key] = self[key].flatMap { $0 > 1 ? $0 - 1 : nil } }
}
