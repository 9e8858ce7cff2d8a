// Generated from Schema/login.graphql by codegen. Do not edit.

public import API
public import State

extension LoginRow: StateValue {
  public static let facts = ResourceFacts("login", .state, in: "user")

  public static func delta(from old: Login, to new: Login) -> Login { new }
  public var key: StateKey { .only }
  public var stamped: Int { value.version }
  public mutating func stamp(_ revision: Int) { value.version = revision }

  /// It is nobody's to observe.
  public static func viewer(_ held: AccessSet) -> ViewerClass? { nil }

  public func seen(by viewer: ViewerClass) -> Login { value }
}
