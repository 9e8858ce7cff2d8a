// The ledger of one process. Only tickets with a right signature come here, so nobody fills it with inventions; and since
// a ticket lives for half a minute, what was used earlier than that is forgotten from the front. Any thread may ask.

public import Core

/// Remembers used tickets in this process, as many as there may be.
public final class TicketMemory: TicketLedger {
  private struct State {
    var used: Set<TicketNonce> = []
    /// In the order of their use, which differs from that of their ends by less than a ticket's life.
    var order: [(nonce: TicketNonce, until: Timestamp)] = []
    var head = 0

    mutating func forget(before now: Timestamp) {
      while head < order.count, order[head].until <= now {
        used.remove(order[head].nonce)
        head += 1
      }
      guard head == order.count || head > 1_024 else { return }
      order.removeFirst(head)
      head = 0
    }
  }

  private let capacity: Int
  private let state = Monitor(State())

  public init(capacity: Int = 100_000) { self.capacity = capacity }

  /// How many are remembered.
  public var count: Int { state.withLock { $0.used.count } }

  public func spend(_ nonce: TicketNonce, until: Timestamp, at now: Timestamp) async -> TicketUse {
    spend(nonce, until: until, now: now)
  }

  func spend(_ nonce: TicketNonce, until: Timestamp, now: Timestamp) -> TicketUse {
    state.withLock { state in
      state.forget(before: now)
      guard !state.used.contains(nonce) else { return .spent }
      guard state.used.count < capacity else { return .full }
      state.used.insert(nonce)
      state.order.append((nonce, until))
      return .fresh
    }
  }
}
