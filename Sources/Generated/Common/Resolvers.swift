// Generated from Schema/common.graphql by codegen. Do not edit.

public import API
public import State

/// What computes all that is computed: a function a resource.
public protocol Resolvers: Sendable {}

extension Resolvers {
  /// What computes a resource for this caller; nil where nothing does.
  public func resolver(of facts: ResourceFacts, for caller: Caller) -> Resolver? { nil }
}
