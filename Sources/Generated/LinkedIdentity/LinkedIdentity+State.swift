// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension LinkedIdentityRow: StateValue {
  public static let facts = ResourceFacts("linkedIdentity", .collection, in: "user", of: LinkedIdentityRow.self)

  public static func delta(from old: LinkedIdentity, to new: LinkedIdentity) -> LinkedIdentity { new }
  public var key: StateKey { .item(value.id.description) }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.owner]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> LinkedIdentity { value }

  public static let orders = ["createdAt"]
  public func place(in order: Int) -> SortKey {
    switch order {
    case 0: SortKey(value.createdAt)
    default: .nothing
    }
  }
}
