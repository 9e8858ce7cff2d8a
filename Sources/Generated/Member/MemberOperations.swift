// Generated from Schema/member.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Member {
  /// Read one member.
  public enum Get {
    public static let operation = Operation(
      "member.get", rpc: "MemberService/Get", "GET", "/api/rooms/{roomId}/members/{memberId}",
      allow: [.owner, .viewMembers], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! memberId 1011!"))
  }
}

extension Member {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "member.list", rpc: "MemberService/List", "GET", "/api/rooms/{roomId}/members",
      allow: [.viewMembers], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! userId 2 role 5 limit 1006 cursor 1007 order 1008"))
  }
}

extension Member.Patch {
  public static let operation = Operation(
    "member.patch", rpc: "MemberService/Patch", "PATCH", "/api/rooms/{roomId}/members/{memberId}",
    allow: [.owner], isIdempotent: true, isServed: false, parameters: NameTable("roomId 1010! memberId 1011!"),
    takesBase: true, takesOperationID: true, hasBody: true, isPatch: true)
}

extension Member {
  /// Delete it.
  public enum Delete {
    public static let operation = Operation(
      "member.delete", rpc: "MemberService/Delete", "DELETE", "/api/rooms/{roomId}/members/{memberId}",
      allow: [.owner, .removeMembers], status: 204, isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! memberId 1011!"), takesBase: true, takesOperationID: true)
  }
}

extension Member {
  /// Bring a user in without its asking.
  public enum Add {
    public static let operation = Operation(
      "member.add", rpc: "MemberService/Add", "POST", "/api/rooms/{roomId}/members",
      allow: [.addMembers], isServed: false, parameters: NameTable("roomId 1010!"), takesOperationID: true,
      hasBody: true)
  }
}

extension Member {
  /// Change what a member is and may. One gives no more than one has oneself.
  public enum SetPermissions {
    public static let operation = Operation(
      "member.setPermissions", rpc: "MemberService/SetPermissions", "PUT",
      "/api/rooms/{roomId}/members/{memberId}/permissions",
      allow: [.manageMemberPermissions], isIdempotent: true, isServed: false,
      parameters: NameTable("roomId 1010! memberId 1011!"), takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension Member {
  /// Send a member away. It can come back when the cooldown is over.
  public enum Kick {
    public static let operation = Operation(
      "member.kick", rpc: "MemberService/Kick", "POST", "/api/rooms/{roomId}/members/{memberId}/kick",
      allow: [.removeMembers], status: 204, isServed: false, parameters: NameTable("roomId 1010! memberId 1011!"),
      takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension Member {
  /// Send a member away and keep it out.
  public enum Ban {
    public static let operation = Operation(
      "member.ban", rpc: "MemberService/Ban", "POST", "/api/rooms/{roomId}/members/{memberId}/ban",
      allow: [.removeMembers], status: 204, isServed: false, parameters: NameTable("roomId 1010! memberId 1011!"),
      takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension Member {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Get.operation,
    List.operation,
    Patch.operation,
    Delete.operation,
    Add.operation,
    SetPermissions.operation,
    Kick.operation,
    Ban.operation,
  ]
}
