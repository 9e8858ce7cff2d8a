// How commits travel between nodes. The database is what counts: a replicator only makes others learn of a commit soon. It
// may lose, repeat and reorder what it carries; who receives drops what it has and fetches what it lacks, and
// `Store.compare` finds what nobody told.

public import Core

/// A durable commit on its way to another node: the same bytes that the event table has.
public struct ReplicatedCommit: Sendable, Equatable {
  public let scope: String
  /// Which history, and the scope's revision after it.
  public let cursor: Cursor
  public let body: Bytes

  public init(scope: String, cursor: Cursor, body: Bytes) {
    self.scope = scope
    self.cursor = cursor
    self.body = body
  }
}

/// Carries commits from this node to the others and from them to this one.
public protocol Replicator: Sendable {
  /// Whether each commit leaves a row in `outbox`, in its own transaction, for a relay to send.
  var keepsOutbox: Bool { get }

  /// Said once, before anything else: who is to be told of what other nodes did.
  func start(telling receiver: any ReplicationReceiver)

  /// This node has the scope in memory, and wants its commits; or does not any more. From any loop.
  func follow(_ scope: String)
  func unfollow(_ scope: String)

  /// These were committed here just now, each scope's in order. From any loop; must not wait.
  func committed(_ commits: [ReplicatedCommit])

  /// A scope's commits behind the cursor, in order and without a gap, as far as they are known; nil where they do not
  /// reach back so far, or nobody can be asked: then the event table is.
  func commits(of scope: String, after cursor: Cursor) async -> [ReplicatedCommit]?

  /// The newest that is known of each scope; a scope that nobody knows of is not in it. Nil where nobody can be asked.
  func heads(of scopes: [String]) async -> [String: Cursor]?

  /// How who is present is told; nil where commits are carried alone.
  var presence: (any PresenceNetwork)? { get }
}

/// A node's store, as its replicator sees it. Everything here may be called from any thread.
public protocol ReplicationReceiver: AnyObject, Sendable {
  /// Another node committed this. Repeats and reorderings do no harm.
  func received(_ commit: ReplicatedCommit)
  /// Something may have been missed: every scope in memory is compared with the newest that is known.
  func compare()
}

/// One node alone: there is nobody to tell.
public struct InProcessReplicator: Replicator {
  public init() {}
  public var keepsOutbox: Bool { false }
  public func start(telling receiver: any ReplicationReceiver) {}
  public func follow(_ scope: String) {}
  public func unfollow(_ scope: String) {}
  public func committed(_ commits: [ReplicatedCommit]) {}
  public func commits(of scope: String, after cursor: Cursor) async -> [ReplicatedCommit]? { nil }
  public func heads(of scopes: [String]) async -> [String: Cursor]? { nil }
}
