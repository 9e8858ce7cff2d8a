// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

public import API
internal import Core

extension LinkedIdentity: Owned {
  public var ownerID: String? { userId.description }
}
