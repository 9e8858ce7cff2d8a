// Commits in Redis: a stream a scope and epoch, whose entries are called after the revision, so that Redis itself refuses
// what it has had; beside it the head, which a node can ask for without knowing the epoch. Both go when nothing was
// committed for the window. It is a help to those who were away for a moment, never the truth.

internal import Core
internal import State
internal import Wire

/// Belongs to its client's loop.
final class CommitStream {
  /// Puts a commit into its stream and tells the channel; a repeat does neither. Answers 1, or 0 for a repeat. The time
  /// is Redis's, so that no node's clock matters; each call takes away as much as it may have to, so nothing piles up.
  private static let text = """
    local added = redis.pcall('XADD', KEYS[1], 'MAXLEN', ARGV[6], ARGV[2] .. '-0', 'm', ARGV[4], 't', redis.call('TIME')[1])
    if type(added) == 'table' and added.err then
      if string.find(added.err, 'equal or smaller', 1, true) then return 0 end
      return added
    end
    local window = tonumber(ARGV[5])
    local oldest = redis.call('TIME')[1] - window
    for _, entry in ipairs(redis.call('XRANGE', KEYS[1], '-', '+', 'COUNT', 4)) do
      if tonumber(entry[2][4]) >= oldest then break end
      redis.call('XDEL', KEYS[1], entry[1])
    end
    redis.call('EXPIRE', KEYS[1], window)
    redis.call('SET', KEYS[2], ARGV[2] .. ' ' .. ARGV[3], 'EX', window)
    redis.call('SPUBLISH', ARGV[1], ARGV[4])
    return 1
    """

  private let client: RedisClient
  private let keys: RedisKeys
  private let window: RedisWindow
  private let script = RedisScript(text)

  init(_ client: RedisClient, _ keys: RedisKeys, _ window: RedisWindow) {
    self.client = client
    self.keys = keys
    self.window = window
  }

  /// Sends commits, each scope's in order. Of each whether it is there now, by this call (1) or by an earlier one (0).
  func send(_ commits: [ReplicatedCommit]) async throws(RedisError) -> [RedisReply] {
    var replies: [RedisReply] = []
    while replies.count < commits.count {
      var bytes = 0
      let some = commits[replies.count...].prefix { commit in
        defer { bytes += commit.body.count }
        return bytes < CommitStream.maxSentBytes
      }
      replies += try await script.run(some.map(call), on: client)
    }
    return replies
  }

  /// What is on its way at once, give or take one commit.
  private static let maxSentBytes = 4 << 20

  private func call(_ commit: ReplicatedCommit) -> RedisScript.Call {
    RedisScript.Call(
      keys: [keys.stream(commit.scope, commit.cursor.epoch), keys.head(commit.scope)],
      arguments: [
        .text(keys.channel(ScopePartition.of(commit.scope))), .integer(commit.cursor.revision),
        .text(commit.cursor.epoch.text), .bytes(CommitEnvelope(commit).encoded()), .integer(window.seconds),
        .integer(window.length),
      ])
  }

  /// The commits behind the cursor; nil where the stream does not reach back to it.
  func commits(of scope: String, after cursor: Cursor) async throws(RedisError) -> [ReplicatedCommit]? {
    // The one at the cursor is asked for too: that it is there says that none is missing behind it.
    var place = cursor.revision
    var commits: [ReplicatedCommit] = []
    while true {
      let entries = try await entries(of: scope, cursor.epoch, from: place)
      guard place > cursor.revision || !entries.isEmpty else { return nil }
      for entry in entries {
        guard let commit = CommitStream.commit(entry), commit.scope == scope, commit.cursor.epoch == cursor.epoch else {
          return nil
        }
        if commit.cursor == cursor { continue }
        guard commit.cursor.revision == (commits.last?.cursor.revision ?? cursor.revision) + 1 else { return nil }
        commits.append(commit)
      }
      guard entries.count == CommitStream.page else { return commits }
      place = (commits.last?.cursor.revision ?? cursor.revision) + 1
    }
  }

  /// So many entries are asked for at once, so that no reply is too large.
  private static let page = 100

  private func entries(of scope: String, _ epoch: Epoch, from place: Int) async throws(RedisError) -> [RedisReply] {
    try await client.send(
      RedisCommand(
        "XRANGE", .text(keys.stream(scope, epoch)), .text("\(place)-0"), "+", "COUNT", .integer(CommitStream.page))
    ).array ?? []
  }

  /// An entry is its id and its fields, names and values in turn.
  private static func commit(_ entry: RedisReply) -> ReplicatedCommit? {
    guard let parts = entry.array, parts.count == 2, let fields = parts[1].array, fields.count >= 2,
      fields[0].text == "m", let message = fields[1].bytes
    else { return nil }
    return CommitEnvelope.read(message)
  }

  /// The newest of each scope, in one journey: a list of keys a partition.
  func heads(of scopes: [String]) async throws(RedisError) -> [String: Cursor] {
    let groups = Dictionary(grouping: scopes, by: ScopePartition.of).values.map { $0 }
    let replies = try await client.send(
      groups.map { scopes in RedisCommand(["MGET"] + scopes.map { .text(keys.head($0)) }) })
    var heads: [String: Cursor] = [:]
    for (scopes, reply) in zip(groups, replies) {
      for (scope, value) in zip(scopes, try reply.get().array ?? []) {
        let words = (value.text ?? "").split(separator: " ")
        guard words.count == 2, let revision = Int(words[0]) else { continue }
        heads[scope] = Cursor(Epoch(String(words[1])), revision)
      }
    }
    return heads
  }
}

/// How far back the streams reach: whoever was away for longer asks the event table.
public struct RedisWindow: Sendable {
  public var seconds = 300
  /// Commits of one scope.
  public var length = 1_000

  public init() {}
}
