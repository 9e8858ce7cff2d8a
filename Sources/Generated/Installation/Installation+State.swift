// Generated from Schema/installation.graphql by codegen. Do not edit.

public import API
public import State

extension InstallationRow: StateValue {
  public static let facts = ResourceFacts("installation", .state, in: "installation")

  public static func delta(from old: Installation, to new: Installation) -> Installation { new }
  public var key: StateKey { .only }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// It is nobody's to observe.
  public static func viewer(_ held: AccessSet) -> ViewerClass? { nil }

  public func seen(by viewer: ViewerClass) -> Installation { value }
}
