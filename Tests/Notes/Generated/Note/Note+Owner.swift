// Generated from Schema/note.graphql by codegen. Do not edit.

public import API

extension Note: Owned {
  public var ownerID: String? { author }
}
