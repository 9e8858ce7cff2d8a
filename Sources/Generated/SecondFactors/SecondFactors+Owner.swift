// Generated from Schema/secondFactors.graphql by codegen. Do not edit.

public import API
internal import Core

extension SecondFactors: Owned {
  public var ownerID: String? { userId.description }
}
