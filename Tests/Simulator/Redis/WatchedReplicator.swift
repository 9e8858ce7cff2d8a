// The production replicator, and somebody who looks whether it keeps its promises towards the store.

import Core
import Replication
import State

struct WatchedReplicator: Replicator {
  let replicator: RedisReplicator
  let world: Confined<World>

  var keepsOutbox: Bool { replicator.keepsOutbox }
  func start(telling receiver: any ReplicationReceiver) { replicator.start(telling: receiver) }
  func follow(_ scope: String) { replicator.follow(scope) }
  func unfollow(_ scope: String) { replicator.unfollow(scope) }
  func committed(_ commits: [ReplicatedCommit]) { replicator.committed(commits) }

  func commits(of scope: String, after cursor: Cursor) async -> [ReplicatedCommit]? {
    let commits = await replicator.commits(of: scope, after: cursor)
    world.value.coverage.note("streams asked", commits == nil ? "they do not reach back" : "they do")
    for (place, commit) in (commits ?? []).enumerated() {
      world.value.expect(
        commit.scope == scope && commit.cursor == Cursor(cursor.epoch, cursor.revision + place + 1),
        "behind \(cursor.revision) of \(scope) the stream has \(commit.cursor.revision) of \(commit.scope)")
    }
    return commits
  }

  func heads(of scopes: [String]) async -> [String: Cursor]? {
    let heads = await replicator.heads(of: scopes)
    world.value.coverage.note("heads asked", heads == nil ? "not believed" : "believed")
    return heads
  }
}
