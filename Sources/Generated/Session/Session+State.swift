// Generated from Schema/session.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension SessionRow: StateValue {
  public static let facts = ResourceFacts("session", .collection, in: "user", of: SessionRow.self)

  public static func delta(from old: Session, to new: Session) -> Session.Patch { Session.Patch(from: old, to: new) }
  public var key: StateKey { .item(value.id.description) }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.owner]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> Session { value }

  public static let orders = ["lastUsedAt", "createdAt"]
  public func place(in order: Int) -> SortKey {
    switch order {
    case 0: SortKey(value.lastUsedAt)
    case 1: SortKey(value.createdAt)
    default: .nothing
    }
  }
}
