// Generated from Schema/user.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `User` from a command line.
  static let userCommands: [CallCommand] = [
    CallCommand(
      User.Create.operation, input: User.Create.Input.self, output: User.self,
      help: "Create an user.",
      flags: """
        username text! What it signs in with and is mentioned by. Capitals make no difference when names are compared. 3 to 50 characters. Format: NAME.
        displayName text What people call it; the username where it is empty. At most 64 characters.
        about text What it says about itself. At most 500 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      User.Get.operation, input: User.Get.Input.self, output: User.self,
      help: "Read one user.",
      flags: """
        userId text! The user that it is about.
        """),
    CallCommand(
      User.List.operation, input: User.List.Input.self, output: User.Page.self,
      help: "List, page by page.",
      flags: """
        username text Only those with this username. 3 to 50 characters. Format: NAME.
        role text Only those with this role. One of root, admin, creator, user.
        status text Only those with this status. One of active, banned, deleted.
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        order text What comes first. One of username, usernameDesc, createdAt, createdAtDesc.
        """),
    CallCommand(
      User.Patch.operation, input: User.Patch.Input.self, output: User.self,
      help: "Change what is given; null clears.",
      flags: """
        userId text! The user that it is about.
        patch.username text What it signs in with and is mentioned by. Capitals make no difference when names are compared. 3 to 50 characters. Format: NAME.
        patch.displayName text What people call it; the username where it is empty. At most 64 characters.
        patch.about text What it says about itself. At most 500 characters.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      User.Delete.operation, input: User.Delete.Input.self, output: Nothing.self,
      help: "Delete it.",
      flags: """
        userId text! The user that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      User.Me.operation, input: User.Me.Input.self, output: User.self,
      help: "The caller itself."),
    CallCommand(
      User.ChangePassword.operation, input: User.ChangePassword.Input.self, output: Nothing.self,
      help: "Change one's password. All other sessions end.",
      flags: """
        userId text! The user that it is about.
        currentPassword text! The present one. 1 to 128 characters.
        newPassword text! The new one. 8 to 128 characters.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      User.ChangePasswordByOpaque.operation, input: User.ChangePasswordByOpaque.Input.self, output: Nothing.self,
      help: "Change one's password to one that the server never sees. All other sessions end.",
      flags: """
        userId text! The user that it is about.
        token text! What `auth.beginOpaquePassword` answered. 1 to 1024 characters.
        upload text! The client's second message: what is kept of the password. 272 to 272 characters.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      User.ResetPassword.operation, input: User.ResetPassword.Input.self, output: PasswordReset.self,
      help: "Give a user a code with which it sets a new password. Its present one, its sessions and its API keys end.",
      flags: """
        userId text! The user that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      User.SetRole.operation, input: User.SetRole.Input.self, output: User.self,
      help: "Give a user another role on the server.",
      flags: """
        userId text! The user that it is about.
        role text! The new role. One of root, admin, creator, user.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      User.Ban.operation, input: User.Ban.Input.self, output: User.self,
      help: "Keep a user out. Its sessions and connections end.",
      flags: """
        userId text! The user that it is about.
        reason text Why; the user is told. At most 500 characters.
        until text Until when; for good when left out.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      User.Unban.operation, input: User.Unban.Input.self, output: User.self,
      help: "Let a user in again.",
      flags: """
        userId text! The user that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      User.Restore.operation, input: User.Restore.Input.self, output: User.self,
      help: "Take a deletion back, before it is final.",
      flags: """
        userId text! The user that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      User.ChangeEmail.operation, input: User.ChangeEmail.Input.self, output: SentCode.self,
      help: "Have a code sent to an address that is to become the user's.",
      flags: """
        userId text! The user that it is about.
        email text! The new address. 3 to 254 characters. Format: EMAIL.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      User.ConfirmEmail.operation, input: User.ConfirmEmail.Input.self, output: User.self,
      help: "Show the code: the address is the user's from now on. The one from before is told.",
      flags: """
        userId text! The user that it is about.
        token text! What asking for the code answered. 1 to 1024 characters.
        code text! The code. 1 to 64 characters.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      User.RemoveEmail.operation, input: User.RemoveEmail.Input.self, output: User.self,
      help: "Take the address away.",
      flags: """
        userId text! The user that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      User.ExportData.operation, input: User.ExportData.Input.self, output: UserExport.self,
      help:
        "All that is kept about a user, but for secrets. Calls come in pages, the latest first, each with all the rest.",
      flags: """
        userId text! The user that it is about.
        limit number How many calls at most. Default: 1000. 1 to 1000.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        """),
  ]
}
