// Generated from Schema/user.graphql by codegen. Do not edit.

public import API

extension User: Discreet {
  public mutating func hide(from viewer: Viewer) {
    if !viewer.owns(id) && !viewer.holds([.serverAdmin], in: id) {
      email = nil
      bannedUntil = nil
      banReason = nil
      deletedAt = nil
      hasSecondFactor = nil
    }
  }
}
