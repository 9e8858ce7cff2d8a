// Generated from Schema/member.graphql by codegen. Do not edit.

public import API
internal import Core

extension Member: Owned {
  public var ownerID: String? { userId?.description }
}
