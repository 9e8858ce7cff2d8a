// Generated from Schema/user.graphql by codegen. Do not edit.

public import API
public import State

extension UserRow: StateValue {
  public static let facts = ResourceFacts("user", .state, in: "user")

  public static func delta(from old: User, to new: User) -> User.Patch { User.Patch(from: old, to: new) }
  public var key: StateKey { .only }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.owner, .serverAdmin]) else { return nil }
    var viewer = ViewerClass()
    if !held.isDisjoint(with: [.owner, .serverAdmin]) { viewer.insert(ViewerClass(rawValue: 1)) }
    return viewer
  }

  public func seen(by viewer: ViewerClass) -> User {
    var seen = value
    if !viewer.contains(ViewerClass(rawValue: 1)) {
      seen.email = nil
      seen.bannedUntil = nil
      seen.banReason = nil
      seen.deletedAt = nil
      seen.hasSecondFactor = nil
    }
    return seen
  }
}
