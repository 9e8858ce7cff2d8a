// Generated from Schema/apiKeyHash.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension ApiKeyHashRow: StateValue {
  public static let facts = ResourceFacts("apiKeyHash", .collection, in: "user", of: ApiKeyHashRow.self)

  public static func delta(from old: ApiKeyHash, to new: ApiKeyHash) -> ApiKeyHash { new }
  public var key: StateKey { .item(value.id.description) }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// It is nobody's to observe.
  public static func viewer(_ held: AccessSet) -> ViewerClass? { nil }

  public func seen(by viewer: ViewerClass) -> ApiKeyHash { value }
}
