// What we call things in Redis. Every key begins with the configured prefix, so that several installations may share one
// Redis; what one script touches has one hash tag, so that it is in one slot of a cluster.

internal import State

/// Names of keys and channels.
struct RedisKeys: Sendable {
  let prefix: String

  init(prefix: String) { self.prefix = prefix }

  /// Where the commits of a partition are told.
  func channel(_ partition: Int) -> String { "\(prefix){\(partition)}" }

  /// The last commits of a scope, within one history.
  func stream(_ scope: String, _ epoch: Epoch) -> String { "\(tagged(scope)):s:\(scope):\(epoch)" }

  /// Where the newest of them is.
  func head(_ scope: String) -> String { "\(tagged(scope)):h:\(scope)" }

  private func tagged(_ scope: String) -> String { channel(ScopePartition.of(scope)) }

  /// The records of nodes by their ids, and until when each is good.
  var nodes: [String] { ["\(prefix){nodes}:records", "\(prefix){nodes}:until"] }

  func lease(_ name: String) -> String { "\(prefix){l:\(name)}:lease" }
  /// The last token that was given out for it.
  func fence(_ name: String) -> String { "\(prefix){l:\(name)}:fence" }
}
