// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension PasskeyRow: StateValue {
  public static let facts = ResourceFacts("passkey", .collection, in: "user", of: PasskeyRow.self)

  public static func delta(from old: Passkey, to new: Passkey) -> Passkey.Patch { Passkey.Patch(from: old, to: new) }
  public var key: StateKey { .item(value.id.description) }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// The class of who holds these; nil for who may not observe it.
  public static func viewer(_ held: AccessSet) -> ViewerClass? {
    guard !held.isDisjoint(with: [.owner]) else { return nil }
    return []
  }

  public func seen(by viewer: ViewerClass) -> Passkey { value }

  public static let orders = ["createdAt", "lastUsedAt"]
  public func place(in order: Int) -> SortKey {
    switch order {
    case 0: SortKey(value.createdAt)
    case 1: SortKey(value.lastUsedAt)
    default: .nothing
    }
  }
}
