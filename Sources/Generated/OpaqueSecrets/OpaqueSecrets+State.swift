// Generated from Schema/opaqueSecrets.graphql by codegen. Do not edit.

public import API
internal import Core
public import State

extension OpaqueSecretsRow: StateValue {
  public static let facts = ResourceFacts("opaqueSecrets", .collection, in: "server", of: OpaqueSecretsRow.self)

  public static func delta(from old: OpaqueSecrets, to new: OpaqueSecrets) -> OpaqueSecrets { new }
  public var key: StateKey { .item(value.id.description) }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// It is nobody's to observe.
  public static func viewer(_ held: AccessSet) -> ViewerClass? { nil }

  public func seen(by viewer: ViewerClass) -> OpaqueSecrets { value }
}
