// Used tickets, known to every node. While Redis is away a ticket is good once on each node instead of once: better than
// that nobody can connect.

internal import Core
internal import Identity
internal import Replication

struct SharedTickets: TicketLedger {
  private let own = TicketMemory()
  private let shared: SharedMemory

  init(_ shared: SharedMemory) { self.shared = shared }

  func spend(_ nonce: TicketNonce, until: Timestamp, at now: Timestamp) async -> TicketUse {
    let use = await own.spend(nonce, until: until, at: now)
    guard use == .fresh else { return use }
    let (name, time) = ("\(nonce.high)-\(nonce.low)", until - now)
    let isFirst = await shared.ask { parts throws(RedisError) in try await parts.once.isFirst(name, within: time) }
    return isFirst ?? true ? .fresh : .spent
  }
}
