// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import API
internal import Core

extension Passkey: Owned {
  public var ownerID: String? { userId.description }
}
