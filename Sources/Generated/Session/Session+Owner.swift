// Generated from Schema/session.graphql by codegen. Do not edit.

public import API
internal import Core

extension Session: Owned {
  public var ownerID: String? { userId.description }
}
