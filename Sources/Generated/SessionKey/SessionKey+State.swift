// Generated from Schema/sessionKey.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension SessionKeyRow: StateValue {
  public static let facts = ResourceFacts("sessionKey", .collection, in: "user", of: SessionKeyRow.self)

  public static func delta(from old: SessionKey, to new: SessionKey) -> SessionKey { new }
  public var key: StateKey { .item(value.id.description) }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// It is nobody's to observe.
  public static func viewer(_ held: AccessSet) -> ViewerClass? { nil }

  public func seen(by viewer: ViewerClass) -> SessionKey { value }
}
