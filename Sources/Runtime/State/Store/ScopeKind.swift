// The kinds of scope that a schema has, by the prefix of their ids: which tables hold what is in one. And the partition
// that a scope belongs to, for whoever carries its commits: fixed from the first day, since other nodes count on it.

/// A kind of scope: a room, a user.
public struct ScopeKind: Sendable {
  public let name: String
  /// Of its ids, with the underscore: `rm_`.
  let prefix: String
  let tables: [StateTable]

  public init(_ name: String, prefix: StaticString, _ tables: [StateTable]) {
    self.name = name
    self.prefix = "\(prefix)_"
    self.tables = tables
  }

  /// Whether a scope of this id is of this kind.
  public func isKind(of id: String) -> Bool { id.hasPrefix(prefix) }
}

public enum ScopePartition {
  public static let count = 64

  /// FNV-1a of the id: the same in every process and every version.
  public static func of(_ scope: String) -> Int { Int(hash(scope) % UInt32(count)) }

  static func hash(_ scope: String) -> UInt32 {
    scope.utf8.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }
}
