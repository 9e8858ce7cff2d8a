// What goes wrong in the world, by kind, and how often. Each seed draws its own weather: some kinds never, some often, so
// that rare meetings of two are somewhere common.

enum Fault: String, CaseIterable {
  // The database.
  case readLost, statementLost, statementConflict, statementTimeout, diskFull
  case commitLostBefore, commitLostAfter, commitUndecided, commitConflict
  case slowAnswer, databaseAway, pruned, restored
  // The network to observers.
  case cut, halfOpen, slowReader, rightsChanged, rightsComeBack
  // Nodes, and what they tell each other.
  case crash, announcementLost, announcementTwice
  // Redis: one connection to it, and the whole of it.
  case redisCut, redisSilent, redisSlow, redisRefuses
  case redisRestarted, redisFlushed, redisFailedOver, redisPaused, redisAway
  // Rules.
  case badWrite

  /// Often enough to happen in a history of some dozen steps, as things a thousand.
  fileprivate var mostOften: Int {
    switch self {
    case .databaseAway, .pruned, .crash: 600
    case .redisRestarted, .redisFlushed, .redisFailedOver, .redisPaused, .redisAway: 500
    case .redisCut, .redisSilent: 60
    case .cut, .halfOpen, .slowReader, .rightsChanged, .rightsComeBack, .restored: 1_000
    case .badWrite: 40
    case .announcementLost, .announcementTwice: 400
    default: 120
    }
  }
}

/// How often each kind strikes.
struct Weather {
  private var perMille: [Fault: Int] = [:]
  /// Off when all shall come to rest.
  var isRough = true

  init(_ random: inout Random) {
    // One history in eight is fair: what fails there fails without any help.
    let isFair = random.below(8) == 0
    for fault in Fault.allCases {
      let often = random.below(fault.mostOften + 1)
      perMille[fault] = isFair || random.below(3) == 0 ? 0 : often
    }
  }

  func often(_ fault: Fault) -> Int { isRough ? perMille[fault] ?? 0 : 0 }
}

/// How often each kind struck, and what was going on.
struct Coverage: Sendable {
  private(set) var hits: [String: [String: Int]] = [:]

  mutating func note(_ fault: String, _ state: String) { hits[fault, default: [:]][state, default: 0] += 1 }

  mutating func add(_ other: Coverage) {
    for (fault, states) in other.hits {
      for (state, count) in states { hits[fault, default: [:]][state, default: 0] += count }
    }
  }

  /// A line a kind, in the order of the list above, and then what else was met; what was going on behind it.
  var table: [String] {
    let faults = Fault.allCases.map(\.rawValue)
    return (faults + hits.keys.filter { !faults.contains($0) }.sorted()).map { fault in
      let states = (hits[fault] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      let total = states.reduce(0) { $0 + $1.value }
      let words = states.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
      return "  \(fault)\(String(repeating: " ", count: max(1, 20 - fault.count)))\(total)  \(words)"
    }
  }
}
