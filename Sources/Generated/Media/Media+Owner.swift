// Generated from Schema/media.graphql by codegen. Do not edit.

public import API
internal import Core

extension Media: Owned {
  public var ownerID: String? { creatorId?.description }
}
