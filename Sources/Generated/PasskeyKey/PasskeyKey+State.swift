// Generated from Schema/passkeyKey.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension PasskeyKeyRow: StateValue {
  public static let facts = ResourceFacts("passkeyKey", .collection, in: "user", of: PasskeyKeyRow.self)

  public static func delta(from old: PasskeyKey, to new: PasskeyKey) -> PasskeyKey { new }
  public var key: StateKey { .item(value.id.description) }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// It is nobody's to observe.
  public static func viewer(_ held: AccessSet) -> ViewerClass? { nil }

  public func seen(by viewer: ViewerClass) -> PasskeyKey { value }
}
