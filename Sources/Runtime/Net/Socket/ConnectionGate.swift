// How many connections there may be, in all and from one address. It is asked once when a connection is accepted and told
// once when it has gone, from any loop; that is rare enough for a lock.

internal import Core

/// Counts connections against their bounds.
public final class ConnectionGate: Sendable {
  private struct Counts {
    var all = 0
    var byAddress: [IPAddress: Int] = [:]
  }

  public let maxConnections: Int
  public let maxPerAddress: Int
  private let counts = Monitor(Counts())

  public init(maxConnections: Int = 16_000, maxPerAddress: Int = 16_000) {
    self.maxConnections = maxConnections
    self.maxPerAddress = maxPerAddress
  }

  public var connections: Int { counts.withLock { $0.all } }

  /// Whether one more may come; if so it is counted. A Unix socket has no address to count by.
  func admit(_ remote: SocketAddress) -> Bool {
    counts.withLock { counts in
      guard counts.all < maxConnections else { return false }
      if let address = remote.ip {
        let present = counts.byAddress[address, default: 0]
        guard present < maxPerAddress else { return false }
        counts.byAddress[address] = present + 1
      }
      counts.all += 1
      return true
    }
  }

  func leave(_ remote: SocketAddress) {
    counts.withLock { counts in
      counts.all -= 1
      guard let address = remote.ip, let present = counts.byAddress[address] else { return }
      counts.byAddress[address] = present == 1 ? nil : present - 1
    }
  }
}
