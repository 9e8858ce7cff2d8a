// Generated from Schema/user.graphql by codegen. Do not edit.

public import API
internal import Core

extension User: Owned {
  public var ownerID: String? { id.description }
}
