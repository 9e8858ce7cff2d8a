// Generated from Schema/user.graphql by codegen. Do not edit.

public import CascadeClient

extension User {
  /// Create an user.
  ///
  /// Refused with `usernameTaken`, or as any operation is.
  public static let create = Operation<User.Create.Input, User>("user.create", .post, "/api/users")

  /// Read one user.
  public static let get = Operation<User.Get.Input, User>("user.get", .get, "/api/users/{userId}")

  /// List, page by page.
  public static let list = Operation<User.List.Input, User.Page>("user.list", .get, "/api/users")

  /// Change what is given; null clears.
  ///
  /// Refused with `roleOutOfReach`, `usernameTaken`, or as any operation is.
  public static let patch = Operation<User.Patch.Input, User>("user.patch", .patch, "/api/users/{userId}")

  /// Delete it.
  ///
  /// Refused with `roleOutOfReach`, `sessionRequired`, `lastRoot`, or as any operation is.
  public static let delete = Operation<User.Delete.Input, Nothing>("user.delete", .delete, "/api/users/{userId}")

  /// The caller itself.
  public static let me = Operation<User.Me.Input, User>("user.me", .get, "/api/users/me")

  /// Change one's password. All other sessions end.
  ///
  /// Refused with `weakPassword`, `wrongCredentials`, `sessionRequired`, `lockedOut`, or as any operation is.
  public static let changePassword = Operation<User.ChangePassword.Input, Nothing>(
    "user.changePassword", .post, "/api/users/{userId}/password"
  )

  /// Change one's password to one that the server never sees. All other sessions end.
  ///
  /// Refused with `signInExpired`, `signInAgain`, `malformedMessage`, or as any operation is.
  public static let changePasswordByOpaque = Operation<User.ChangePasswordByOpaque.Input, Nothing>(
    "user.changePasswordByOpaque", .post, "/api/users/{userId}/password/opaque"
  )

  /// Give a user a code with which it sets a new password. Its present one, its sessions and its API keys end.
  ///
  /// Refused with `roleOutOfReach`, `sessionRequired`, or as any operation is.
  public static let resetPassword = Operation<User.ResetPassword.Input, PasswordReset>(
    "user.resetPassword", .post, "/api/users/{userId}/password-reset"
  )

  /// Give a user another role on the server.
  ///
  /// Refused with `roleOutOfReach`, `lastRoot`, or as any operation is.
  public static let setRole = Operation<User.SetRole.Input, User>("user.setRole", .put, "/api/users/{userId}/role")

  /// Keep a user out. Its sessions and connections end.
  ///
  /// Refused with `roleOutOfReach`, `lastRoot`, or as any operation is.
  public static let ban = Operation<User.Ban.Input, User>("user.ban", .post, "/api/users/{userId}/ban")

  /// Let a user in again.
  ///
  /// Refused with `roleOutOfReach`, or as any operation is.
  public static let unban = Operation<User.Unban.Input, User>("user.unban", .delete, "/api/users/{userId}/ban")

  /// Take a deletion back, before it is final.
  public static let restore = Operation<User.Restore.Input, User>("user.restore", .post, "/api/users/{userId}/restore")

  /// Have a code sent to an address that is to become the user's.
  ///
  /// Refused with `signInAgain`, `emailNotAllowed`, `mailOff`, `lockedOut`, or as any operation is.
  public static let changeEmail = Operation<User.ChangeEmail.Input, SentCode>(
    "user.changeEmail", .post, "/api/users/{userId}/email"
  )

  /// Show the code: the address is the user's from now on. The one from before is told.
  ///
  /// Refused with `wrongCode`, `signInExpired`, `signInAgain`, `emailTaken`, `lockedOut`, or as any operation is.
  public static let confirmEmail = Operation<User.ConfirmEmail.Input, User>(
    "user.confirmEmail", .post, "/api/users/{userId}/email/confirm"
  )

  /// Take the address away.
  ///
  /// Refused with `signInAgain`, `roleOutOfReach`, `lastWayIn`, or as any operation is.
  public static let removeEmail = Operation<User.RemoveEmail.Input, User>(
    "user.removeEmail", .delete, "/api/users/{userId}/email"
  )

  /// All that is kept about a user, but for secrets. Calls come in pages, the latest first, each with all the rest.
  public static let exportData = Operation<User.ExportData.Input, UserExport>(
    "user.exportData", .get, "/api/users/{userId}/export"
  )

  /// Observed: Somebody with an account. What only itself and administrators may see is null for the others.
  public static let observed = Resource<User>("user", .state, identity: "id", filter: User.List.Input.facts)
}

extension User: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension User {
  /// Create an user.
  public enum Create {}
  /// Read one user.
  public enum Get {}
  /// List, page by page.
  public enum List {}
  /// Delete it.
  public enum Delete {}
  /// The caller itself.
  public enum Me {}
  /// Change one's password. All other sessions end.
  public enum ChangePassword {}
  /// Change one's password to one that the server never sees. All other sessions end.
  public enum ChangePasswordByOpaque {}
  /// Give a user a code with which it sets a new password. Its present one, its sessions and its API keys end.
  public enum ResetPassword {}
  /// Give a user another role on the server.
  public enum SetRole {}
  /// Keep a user out. Its sessions and connections end.
  public enum Ban {}
  /// Let a user in again.
  public enum Unban {}
  /// Take a deletion back, before it is final.
  public enum Restore {}
  /// Have a code sent to an address that is to become the user's.
  public enum ChangeEmail {}
  /// Show the code: the address is the user's from now on. The one from before is told.
  public enum ConfirmEmail {}
  /// Take the address away.
  public enum RemoveEmail {}
  /// All that is kept about a user, but for secrets. Calls come in pages, the latest first, each with all the rest.
  public enum ExportData {}
}
