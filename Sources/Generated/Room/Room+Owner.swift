// Generated from Schema/room.graphql by codegen. Do not edit.

public import API
internal import Core

extension Room: Owned {
  public var ownerID: String? { creatorId.description }
}
