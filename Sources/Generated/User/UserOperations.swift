// Generated from Schema/user.graphql by codegen. Do not edit.

public import API
internal import Wire

extension User {
  /// Create an user.
  public enum Create {
    public static let operation = Operation(
      "user.create", rpc: "UserService/Create", "POST", "/api/users",
      allow: [.serverAdmin], status: 201, isServed: false, parameters: NameTable(""), takesOperationID: true,
      hasBody: true)
  }
}

extension User {
  /// Read one user.
  public enum Get {
    public static let operation = Operation(
      "user.get", rpc: "UserService/Get", "GET", "/api/users/{userId}",
      allow: [.signedIn, .guest], isIdempotent: true, isServed: false, parameters: NameTable("userId 1011!"))
  }
}

extension User {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "user.list", rpc: "UserService/List", "GET", "/api/users",
      allow: [.serverAdmin], isIdempotent: true, isServed: false,
      parameters: NameTable("username 2 role 7 status 8 limit 1006 cursor 1007 order 1008"))
  }
}

extension User.Patch {
  public static let operation = Operation(
    "user.patch", rpc: "UserService/Patch", "PATCH", "/api/users/{userId}",
    allow: [.owner, .serverAdmin], isIdempotent: true, isServed: false, parameters: NameTable("userId 1011!"),
    takesBase: true, takesOperationID: true, hasBody: true, isPatch: true)
}

extension User {
  /// Delete it.
  public enum Delete {
    public static let operation = Operation(
      "user.delete", rpc: "UserService/Delete", "DELETE", "/api/users/{userId}",
      allow: [.owner, .serverAdmin], status: 204, isIdempotent: true, isServed: false,
      parameters: NameTable("userId 1011!"), takesBase: true, takesOperationID: true)
  }
}

extension User {
  /// The caller itself.
  public enum Me {
    public static let operation = Operation(
      "user.me", rpc: "UserService/Me", "GET", "/api/users/me",
      allow: [.signedIn], isIdempotent: true, isServed: false, parameters: NameTable(""))
  }
}

extension User {
  /// Change one's password. All other sessions end.
  public enum ChangePassword {
    public static let operation = Operation(
      "user.changePassword", rpc: "UserService/ChangePassword", "POST", "/api/users/{userId}/password",
      allow: [.owner], status: 204, isServed: false, parameters: NameTable("userId 1011!"), takesBase: true,
      takesOperationID: true, hasBody: true)
  }
}

extension User {
  /// Give a user a code with which it sets a new password. Its present one and its sessions end.
  public enum ResetPassword {
    public static let operation = Operation(
      "user.resetPassword", rpc: "UserService/ResetPassword", "POST", "/api/users/{userId}/password-reset",
      allow: [.serverAdmin], isServed: false, parameters: NameTable("userId 1011!"), takesBase: true,
      takesOperationID: true, hasBody: true)
  }
}

extension User {
  /// Give a user another role on the server.
  public enum SetRole {
    public static let operation = Operation(
      "user.setRole", rpc: "UserService/SetRole", "PUT", "/api/users/{userId}/role",
      allow: [.serverAdmin], isServed: false, parameters: NameTable("userId 1011!"), takesBase: true,
      takesOperationID: true, hasBody: true)
  }
}

extension User {
  /// Keep a user out. Its sessions and connections end.
  public enum Ban {
    public static let operation = Operation(
      "user.ban", rpc: "UserService/Ban", "POST", "/api/users/{userId}/ban",
      allow: [.serverAdmin], isServed: false, parameters: NameTable("userId 1011!"), takesBase: true,
      takesOperationID: true, hasBody: true)
  }
}

extension User {
  /// Let a user in again.
  public enum Unban {
    public static let operation = Operation(
      "user.unban", rpc: "UserService/Unban", "DELETE", "/api/users/{userId}/ban",
      allow: [.serverAdmin], isServed: false, parameters: NameTable("userId 1011!"), takesBase: true,
      takesOperationID: true)
  }
}

extension User {
  /// Take a deletion back, before it is final.
  public enum Restore {
    public static let operation = Operation(
      "user.restore", rpc: "UserService/Restore", "POST", "/api/users/{userId}/restore",
      allow: [.owner, .serverAdmin], isServed: false, parameters: NameTable("userId 1011!"), takesBase: true,
      takesOperationID: true, hasBody: true)
  }
}

extension User {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Create.operation,
    Get.operation,
    List.operation,
    Patch.operation,
    Delete.operation,
    Me.operation,
    ChangePassword.operation,
    ResetPassword.operation,
    SetRole.operation,
    Ban.operation,
    Unban.operation,
    Restore.operation,
  ]
}
