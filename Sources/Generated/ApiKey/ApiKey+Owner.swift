// Generated from Schema/apiKey.graphql by codegen. Do not edit.

public import API
internal import Core

extension ApiKey: Owned {
  public var ownerID: String? { userId.description }
}
