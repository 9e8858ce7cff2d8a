// Who may go to an upstream now: so many at once to one host and so many in all, the others wait in turn up to a bound.
// A pure machine. A host that is slow fills its own queue and no other's; hosts that wait for the total take turns.

struct AdmissionMachine {
  typealias Ticket = Int

  enum Answer: Equatable { case go, wait, refused }

  private struct Host {
    var active = 0
    var waiting: ArraySlice<Ticket> = []
  }

  let maxPerHost: Int
  let maxTotal: Int
  let maxWaitingPerHost: Int
  private var hosts: [String: Host] = [:]
  /// The hosts that somebody waits for; whose turn it is stands first.
  private var turn: [String] = []
  private(set) var active = 0
  private(set) var waiting = 0
  var knownHosts: Int { hosts.count }

  init(maxPerHost: Int, maxTotal: Int, maxWaitingPerHost: Int) {
    self.maxPerHost = max(1, maxPerHost)
    self.maxTotal = max(1, maxTotal)
    self.maxWaitingPerHost = maxWaitingPerHost
  }

  mutating func ask(_ ticket: Ticket, for name: String) -> Answer {
    var host = hosts[name] ?? Host()
    if active < maxTotal, host.active < maxPerHost, host.waiting.isEmpty {
      host.active += 1
      active += 1
      hosts[name] = host
      return .go
    }
    guard host.waiting.count < maxWaitingPerHost else { return .refused }
    if host.waiting.isEmpty { turn.append(name) }
    host.waiting.append(ticket)
    waiting += 1
    hosts[name] = host
    return .wait
  }

  /// One that went has ended; the answer is who goes in its place.
  mutating func leave(_ name: String) -> Ticket? {
    precondition(hosts[name].map { $0.active > 0 } ?? false, "nobody was at this host")
    hosts[name]!.active -= 1
    active -= 1
    forgetIfUnused(name)
    return next()
  }

  /// One that waits gives up.
  mutating func giveUp(_ ticket: Ticket, _ name: String) {
    guard var host = hosts[name], let index = host.waiting.firstIndex(of: ticket) else { return }
    host.waiting.remove(at: index)
    waiting -= 1
    hosts[name] = host
    if host.waiting.isEmpty { turn.removeAll { $0 == name } }
    forgetIfUnused(name)
  }

  private mutating func next() -> Ticket? {
    guard active < maxTotal, let place = turn.firstIndex(where: { hosts[$0]!.active < maxPerHost }) else { return nil }
    let name = turn.remove(at: place)
    let ticket = hosts[name]!.waiting.removeFirst()
    hosts[name]!.active += 1
    active += 1
    waiting -= 1
    if !hosts[name]!.waiting.isEmpty { turn.append(name) }
    return ticket
  }

  private mutating func forgetIfUnused(_ name: String) {
    if let host = hosts[name], host.active == 0, host.waiting.isEmpty { hosts[name] = nil }
  }
}
