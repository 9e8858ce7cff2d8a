// Generated from Schema/member.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension MemberRow: StateValue {
  public static let facts = ResourceFacts("member", .collection, in: "room", of: MemberRow.self)

  public static func delta(from old: Member, to new: Member) -> Member.Patch { Member.Patch(from: old, to: new) }
  public var key: StateKey { .item(value.id.description) }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.viewMembers]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> Member { value }

  public func matches(_ filter: Member.List.Filter) -> Bool {
    if let wanted = filter.userId, value.userId != wanted { return false }
    if let wanted = filter.role, value.role != wanted { return false }
    return true
  }

  public static let orders = ["name", "joinedAt"]
  public func place(in order: Int) -> SortKey {
    switch order {
    case 0: SortKey(value.name)
    case 1: SortKey(value.joinedAt)
    default: .nothing
    }
  }
}
