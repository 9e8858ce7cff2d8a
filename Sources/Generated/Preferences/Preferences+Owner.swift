// Generated from Schema/preferences.graphql by codegen. Do not edit.

public import API
internal import Core

extension Preferences: Owned {
  public var ownerID: String? { userId.description }
}
