// What nodes tell each other, in a way that keeps no promise but one: what is told was committed. Announcements are lost,
// repeated and overtaken; what can be asked for later reaches back only so far, or is not to be had at all.

import Core
import State

final class Exchange {
  private struct Stream {
    var epoch: Epoch
    /// Without a gap.
    var commits: [ReplicatedCommit] = []
  }

  let world: World
  private var receivers: [(name: String, receiver: any ReplicationReceiver)] = []
  private var streams: [String: Stream] = [:]
  private var lanes = 0

  init(_ world: World) { self.world = world }

  func join(_ name: String, _ receiver: any ReplicationReceiver) { receivers.append((name, receiver)) }
  func leave(_ name: String) { receivers.removeAll { $0.name == name } }

  func announce(_ commit: ReplicatedCommit, from name: String) {
    keep(commit)
    for (other, receiver) in receivers where other != name {
      if world.strikes(.announcementLost, "\(receivers.count) nodes") { continue }
      let times = world.strikes(.announcementTwice, "\(receivers.count) nodes") ? 2 : 1
      for _ in 0..<times {
        lanes += 1
        world.later(Lane("announcement \(lanes) to \(other)"), "arrives") { receiver.received(commit) }
      }
    }
  }

  private func keep(_ commit: ReplicatedCommit) {
    var stream = streams[commit.scope] ?? Stream(epoch: commit.cursor.epoch)
    if stream.epoch != commit.cursor.epoch { stream = Stream(epoch: commit.cursor.epoch) }
    if let last = stream.commits.last, last.cursor.revision + 1 != commit.cursor.revision { stream.commits = [] }
    stream.commits.append(commit)
    streams[commit.scope] = stream
  }

  func commits(of scope: String, after cursor: Cursor) async -> [ReplicatedCommit]? {
    await world.passage(Lane("streams"), "are asked")
    guard world.random.chance(700), let stream = streams[scope], stream.epoch == cursor.epoch,
      let first = stream.commits.first, first.cursor.revision <= cursor.revision + 1
    else { return nil }
    return stream.commits.filter { $0.cursor.revision > cursor.revision }
  }

  func heads(of scopes: [String]) async -> [String: Cursor]? {
    await world.passage(Lane("streams"), "are asked for heads")
    // Streams lag behind the database, and so are good for a hint only.
    guard world.weather.isRough && world.random.chance(300) else { return nil }
    var heads: [String: Cursor] = [:]
    for scope in scopes { heads[scope] = streams[scope]?.commits.last?.cursor }
    return heads
  }
}

/// A node's end of it.
struct SimulatedReplicator: Replicator {
  let exchange: Confined<Exchange>
  let name: String

  var keepsOutbox: Bool { true }
  func start(telling receiver: any ReplicationReceiver) { exchange.value.join(name, receiver) }
  func follow(_ scope: String) {}
  func unfollow(_ scope: String) {}
  func committed(_ commits: [ReplicatedCommit]) {
    for commit in commits { exchange.value.announce(commit, from: name) }
  }
  func commits(of scope: String, after cursor: Cursor) async -> [ReplicatedCommit]? {
    await exchange.value.commits(of: scope, after: cursor)
  }
  func heads(of scopes: [String]) async -> [String: Cursor]? { await exchange.value.heads(of: scopes) }
}
