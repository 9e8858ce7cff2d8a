// Generated from Schema/signingKey.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension SigningKeyRow: StateValue {
  public static let facts = ResourceFacts("signingKey", .collection, in: "installation", of: SigningKeyRow.self)

  public static func delta(from old: SigningKey, to new: SigningKey) -> SigningKey { new }
  public var key: StateKey { .item(value.id.description) }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// It is nobody's to observe.
  public static func viewer(_ held: AccessSet) -> ViewerClass? { nil }

  public func seen(by viewer: ViewerClass) -> SigningKey { value }
}
