// Generated from Schema/user.graphql by codegen. Do not edit.

public import API
internal import Wire

extension User {
  /// Create an user.
  public enum Create {
    public static let operation = Operation(
      "user.create", rpc: "UserService/Create", "POST", "/api/users",
      allow: [.serverAdmin], status: 201, parameters: NameTable(""), takesOperationID: true, hasBody: true)
  }
}

extension User {
  /// Read one user.
  public enum Get {
    public static let operation = Operation(
      "user.get", rpc: "UserService/Get", "GET", "/api/users/{userId}",
      allow: [.signedIn, .guest], isIdempotent: true, parameters: NameTable("userId 1011!"))
  }
}

extension User {
  /// List, page by page.
  public enum List {
    public static let operation = Operation(
      "user.list", rpc: "UserService/List", "GET", "/api/users",
      allow: [.serverAdmin], isIdempotent: true,
      parameters: NameTable("username 2 role 7 status 8 limit 1006 cursor 1007 order 1008"))
  }
}

extension User.Patch {
  public static let operation = Operation(
    "user.patch", rpc: "UserService/Patch", "PATCH", "/api/users/{userId}",
    allow: [.owner, .serverAdmin], isIdempotent: true, limit: CallLimit(60, per: .seconds(60), burst: 60, by: .caller),
    parameters: NameTable("userId 1011!"), takesBase: true, takesOperationID: true, hasBody: true, isPatch: true)
}

extension User {
  /// Delete it.
  public enum Delete {
    public static let operation = Operation(
      "user.delete", rpc: "UserService/Delete", "DELETE", "/api/users/{userId}",
      allow: [.owner, .serverAdmin], status: 204, isIdempotent: true, parameters: NameTable("userId 1011!"),
      takesBase: true, takesOperationID: true)
  }
}

extension User {
  /// The caller itself.
  public enum Me {
    public static let operation = Operation(
      "user.me", rpc: "UserService/Me", "GET", "/api/users/me",
      allow: [.signedIn], isIdempotent: true, parameters: NameTable(""))
  }
}

extension User {
  /// Change one's password. All other sessions end.
  public enum ChangePassword {
    public static let operation = Operation(
      "user.changePassword", rpc: "UserService/ChangePassword", "POST", "/api/users/{userId}/password",
      allow: [.owner], status: 204, limit: CallLimit(20, per: .seconds(600), burst: 20, by: .caller),
      parameters: NameTable("userId 1011!"), takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension User {
  /// Change one's password to one that the server never sees. All other sessions end.
  public enum ChangePasswordByOpaque {
    public static let operation = Operation(
      "user.changePasswordByOpaque", rpc: "UserService/ChangePasswordByOpaque", "POST",
      "/api/users/{userId}/password/opaque",
      allow: [.owner], status: 204, limit: CallLimit(20, per: .seconds(600), burst: 20, by: .caller),
      parameters: NameTable("userId 1011!"), takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension User {
  /// Give a user a code with which it sets a new password. Its present one, its sessions and its API keys end.
  public enum ResetPassword {
    public static let operation = Operation(
      "user.resetPassword", rpc: "UserService/ResetPassword", "POST", "/api/users/{userId}/password-reset",
      allow: [.serverAdmin], parameters: NameTable("userId 1011!"), takesBase: true, takesOperationID: true,
      hasBody: true)
  }
}

extension User {
  /// Give a user another role on the server.
  public enum SetRole {
    public static let operation = Operation(
      "user.setRole", rpc: "UserService/SetRole", "PUT", "/api/users/{userId}/role",
      allow: [.serverAdmin], parameters: NameTable("userId 1011!"), takesBase: true, takesOperationID: true,
      hasBody: true)
  }
}

extension User {
  /// Keep a user out. Its sessions and connections end.
  public enum Ban {
    public static let operation = Operation(
      "user.ban", rpc: "UserService/Ban", "POST", "/api/users/{userId}/ban",
      allow: [.serverAdmin], parameters: NameTable("userId 1011!"), takesBase: true, takesOperationID: true,
      hasBody: true)
  }
}

extension User {
  /// Let a user in again.
  public enum Unban {
    public static let operation = Operation(
      "user.unban", rpc: "UserService/Unban", "DELETE", "/api/users/{userId}/ban",
      allow: [.serverAdmin], parameters: NameTable("userId 1011!"), takesBase: true, takesOperationID: true)
  }
}

extension User {
  /// Take a deletion back, before it is final.
  public enum Restore {
    public static let operation = Operation(
      "user.restore", rpc: "UserService/Restore", "POST", "/api/users/{userId}/restore",
      allow: [.owner, .serverAdmin], parameters: NameTable("userId 1011!"), takesBase: true, takesOperationID: true,
      hasBody: true)
  }
}

extension User {
  /// Have a code sent to an address that is to become the user's.
  public enum ChangeEmail {
    public static let operation = Operation(
      "user.changeEmail", rpc: "UserService/ChangeEmail", "POST", "/api/users/{userId}/email",
      allow: [.owner], limit: CallLimit(20, per: .seconds(600), burst: 20, by: .caller),
      parameters: NameTable("userId 1011!"), takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension User {
  /// Show the code: the address is the user's from now on. The one from before is told.
  public enum ConfirmEmail {
    public static let operation = Operation(
      "user.confirmEmail", rpc: "UserService/ConfirmEmail", "POST", "/api/users/{userId}/email/confirm",
      allow: [.owner], limit: CallLimit(20, per: .seconds(600), burst: 20, by: .caller),
      parameters: NameTable("userId 1011!"), takesBase: true, takesOperationID: true, hasBody: true)
  }
}

extension User {
  /// Take the address away.
  public enum RemoveEmail {
    public static let operation = Operation(
      "user.removeEmail", rpc: "UserService/RemoveEmail", "DELETE", "/api/users/{userId}/email",
      allow: [.owner, .serverAdmin], parameters: NameTable("userId 1011!"), takesBase: true, takesOperationID: true)
  }
}

extension User {
  /// All that is kept about a user, but for secrets. Calls come in pages, the latest first, each with all the rest.
  public enum ExportData {
    public static let operation = Operation(
      "user.exportData", rpc: "UserService/ExportData", "GET", "/api/users/{userId}/export",
      allow: [.owner, .serverAdmin], isIdempotent: true,
      limit: CallLimit(60, per: .seconds(60), burst: 60, by: .caller),
      parameters: NameTable("userId 1011! limit 1 cursor 2"))
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
    ChangePasswordByOpaque.operation,
    ResetPassword.operation,
    SetRole.operation,
    Ban.operation,
    Unban.operation,
    Restore.operation,
    ChangeEmail.operation,
    ConfirmEmail.operation,
    RemoveEmail.operation,
    ExportData.operation,
  ]
}

/// The rules of `User`: one function an operation.
public protocol UserHandlers: Sendable {
  /// Create an user.
  func create(_ input: User.Create.Input, _ caller: Caller) async throws(APIError) -> User
  /// Read one user.
  func get(_ input: User.Get.Input, _ caller: Caller) async throws(APIError) -> User
  /// List, page by page.
  func list(_ input: User.List.Input, _ caller: Caller) async throws(APIError) -> User.Page
  /// Change what is given; null clears.
  func patch(_ input: User.Patch.Input, _ caller: Caller) async throws(APIError) -> User
  /// Delete it.
  func delete(_ input: User.Delete.Input, _ caller: Caller) async throws(APIError)
  /// The caller itself.
  func me(_ input: User.Me.Input, _ caller: Caller) async throws(APIError) -> User
  /// Change one's password. All other sessions end.
  func changePassword(_ input: User.ChangePassword.Input, _ caller: Caller) async throws(APIError)
  /// Change one's password to one that the server never sees. All other sessions end.
  func changePasswordByOpaque(_ input: User.ChangePasswordByOpaque.Input, _ caller: Caller) async throws(APIError)
  /// Give a user a code with which it sets a new password. Its present one, its sessions and its API keys end.
  func resetPassword(_ input: User.ResetPassword.Input, _ caller: Caller) async throws(APIError) -> PasswordReset
  /// Give a user another role on the server.
  func setRole(_ input: User.SetRole.Input, _ caller: Caller) async throws(APIError) -> User
  /// Keep a user out. Its sessions and connections end.
  func ban(_ input: User.Ban.Input, _ caller: Caller) async throws(APIError) -> User
  /// Let a user in again.
  func unban(_ input: User.Unban.Input, _ caller: Caller) async throws(APIError) -> User
  /// Take a deletion back, before it is final.
  func restore(_ input: User.Restore.Input, _ caller: Caller) async throws(APIError) -> User
  /// Have a code sent to an address that is to become the user's.
  func changeEmail(_ input: User.ChangeEmail.Input, _ caller: Caller) async throws(APIError) -> SentCode
  /// Show the code: the address is the user's from now on. The one from before is told.
  func confirmEmail(_ input: User.ConfirmEmail.Input, _ caller: Caller) async throws(APIError) -> User
  /// Take the address away.
  func removeEmail(_ input: User.RemoveEmail.Input, _ caller: Caller) async throws(APIError) -> User
  /// All that is kept about a user, but for secrets. Calls come in pages, the latest first, each with all the rest.
  func exportData(_ input: User.ExportData.Input, _ caller: Caller) async throws(APIError) -> UserExport
}

extension User {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some UserHandlers) -> [BoundOperation] {
    [
      BoundOperation(User.Create.operation) {
        (input: User.Create.Input, caller: Caller) async throws(APIError) -> User in
        try await rules.create(input, caller)
      },
      BoundOperation(User.Get.operation) {
        (input: User.Get.Input, caller: Caller) async throws(APIError) -> User in
        try await rules.get(input, caller)
      },
      BoundOperation(User.List.operation) {
        (input: User.List.Input, caller: Caller) async throws(APIError) -> User.Page in
        try await rules.list(input, caller)
      },
      BoundOperation(User.Patch.operation) {
        (input: User.Patch.Input, caller: Caller) async throws(APIError) -> User in
        try await rules.patch(input, caller)
      },
      BoundOperation(User.Delete.operation) {
        (input: User.Delete.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.delete(input, caller)
        return Nothing()
      },
      BoundOperation(User.Me.operation) {
        (input: User.Me.Input, caller: Caller) async throws(APIError) -> User in
        try await rules.me(input, caller)
      },
      BoundOperation(User.ChangePassword.operation) {
        (input: User.ChangePassword.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.changePassword(input, caller)
        return Nothing()
      },
      BoundOperation(User.ChangePasswordByOpaque.operation) {
        (input: User.ChangePasswordByOpaque.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.changePasswordByOpaque(input, caller)
        return Nothing()
      },
      BoundOperation(User.ResetPassword.operation) {
        (input: User.ResetPassword.Input, caller: Caller) async throws(APIError) -> PasswordReset in
        try await rules.resetPassword(input, caller)
      },
      BoundOperation(User.SetRole.operation) {
        (input: User.SetRole.Input, caller: Caller) async throws(APIError) -> User in
        try await rules.setRole(input, caller)
      },
      BoundOperation(User.Ban.operation) {
        (input: User.Ban.Input, caller: Caller) async throws(APIError) -> User in
        try await rules.ban(input, caller)
      },
      BoundOperation(User.Unban.operation) {
        (input: User.Unban.Input, caller: Caller) async throws(APIError) -> User in
        try await rules.unban(input, caller)
      },
      BoundOperation(User.Restore.operation) {
        (input: User.Restore.Input, caller: Caller) async throws(APIError) -> User in
        try await rules.restore(input, caller)
      },
      BoundOperation(User.ChangeEmail.operation) {
        (input: User.ChangeEmail.Input, caller: Caller) async throws(APIError) -> SentCode in
        try await rules.changeEmail(input, caller)
      },
      BoundOperation(User.ConfirmEmail.operation) {
        (input: User.ConfirmEmail.Input, caller: Caller) async throws(APIError) -> User in
        try await rules.confirmEmail(input, caller)
      },
      BoundOperation(User.RemoveEmail.operation) {
        (input: User.RemoveEmail.Input, caller: Caller) async throws(APIError) -> User in
        try await rules.removeEmail(input, caller)
      },
      BoundOperation(User.ExportData.operation) {
        (input: User.ExportData.Input, caller: Caller) async throws(APIError) -> UserExport in
        try await rules.exportData(input, caller)
      },
    ]
  }
}
