// Generated from Schema/auth.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Auth` from a command line.
  static let authCommands: [CallCommand] = [
    CallCommand(
      Auth.Get.operation, input: Auth.Get.Input.self, output: Auth.self,
      help: "Read the auth."),
    CallCommand(
      Auth.Register.operation, input: Auth.Register.Input.self, output: Tokens.self,
      help: "Make an account, and sign in to it.",
      flags: """
        username text! What it signs in with and is mentioned by. 3 to 50 characters. Format: NAME.
        password text! Its password. 8 to 128 characters.
        displayName text What people call it; the username where it is empty. At most 64 characters.
        sessionName text What the user calls this session. At most 64 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.Login.operation, input: Auth.Login.Input.self, output: LoginResult.self,
      help: "Sign in with a password.",
      flags: """
        username text! The username, or the email address. 1 to 254 characters.
        password text! The password. 1 to 128 characters.
        sessionName text What the user calls this session. At most 64 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.SecondFactor.operation, input: Auth.SecondFactor.Input.self, output: Tokens.self,
      help: "Show the second factor, where the first was not enough.",
      flags: """
        token text! What the login answered. 1 to 1024 characters.
        factor text! Which factor it is. One of totp, emailCode, passkey, recoveryCode.
        code text! The code. 1 to 64 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.Refresh.operation, input: Auth.Refresh.Input.self, output: Tokens.self,
      help: "Change a refresh token for new tokens. It is good once.",
      flags: """
        refreshToken text! The refresh token that came last. 1 to 512 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.Logout.operation, input: Auth.Logout.Input.self, output: Nothing.self,
      help: "End the session whose token this call carries, and the connections that it opened.",
      flags: """
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.Guest.operation, input: Auth.Guest.Input.self, output: GuestTokens.self,
      help: "Come to a room as a guest.",
      flags: """
        roomId text! The room.
        displayName text What people in the room shall call the guest; something is made up where it is empty. At most 64 characters.
        invitation text What the link to the room carried, where it carried something. At most 512 characters.
        password text The room's password, where it has one. At most 128 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.SetPassword.operation, input: Auth.SetPassword.Input.self, output: Nothing.self,
      help:
        "Set a new password with a code that an administrator gave, or that came by email. The user's sessions end.",
      flags: """
        username text! The username, or the email address. 1 to 254 characters.
        code text! The code. 1 to 64 characters.
        newPassword text! The new password. 8 to 128 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.SetUp.operation, input: Auth.SetUp.Input.self, output: Tokens.self,
      help:
        "Make the first account, which may everything, with the token that a new server writes into its data folder.",
      flags: """
        token text! What stands in the file; it is good once. 1 to 128 characters.
        username text! What the account signs in with. 3 to 50 characters. Format: NAME.
        password text! Its password. 8 to 128 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.Ticket.operation, input: Auth.Ticket.Input.self, output: ConnectionTicket.self,
      help: "Get a ticket for one connection: to a room, or to the caller's own scope.",
      flags: """
        roomId text The room; the caller's own scope when left out.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.SendEmailCode.operation, input: Auth.SendEmailCode.Input.self, output: SentCode.self,
      help:
        "Have a code sent to the address of who asks, where it has an account, or may make itself one. The answer is the same.",
      flags: """
        email text! Where to. 3 to 254 characters. Format: EMAIL.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.LoginByEmail.operation, input: Auth.LoginByEmail.Input.self, output: LoginResult.self,
      help: "Sign in with a code that came by email.",
      flags: """
        token text! What asking for the code answered. 1 to 1024 characters.
        code text! The code. 1 to 64 characters.
        sessionName text What the user calls this session. At most 64 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.RegisterByEmail.operation, input: Auth.RegisterByEmail.Input.self, output: Tokens.self,
      help: "Make an account without a password, with a code that came by email.",
      flags: """
        token text! What asking for the code answered. 1 to 1024 characters.
        code text! The code. 1 to 64 characters.
        username text! What it signs in with and is mentioned by. 3 to 50 characters. Format: NAME.
        displayName text What people call it; the username where it is empty. At most 64 characters.
        sessionName text What the user calls this session. At most 64 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.SendSecondFactor.operation, input: Auth.SendSecondFactor.Input.self, output: Nothing.self,
      help: "Have the code for a second factor sent by email.",
      flags: """
        token text! What the login answered. 1 to 1024 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.ForgotPassword.operation, input: Auth.ForgotPassword.Input.self, output: Nothing.self,
      help:
        "Have a code sent with which a new password can be set, where there is such an account. The answer is the same.",
      flags: """
        username text! The username, or the email address. 1 to 254 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.BeginOAuth.operation, input: Auth.BeginOAuth.Input.self, output: OAuthStart.self,
      help: "Begin to sign in by way of another service.",
      flags: """
        providerId text! The service.
        returnTo text Where the browser goes in the end: a path of this server. Default: /. At most 512 characters.
        loopbackPort number Where a program waits for the browser instead: http://127.0.0.1, at this port. 1 to 65535.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.FinishOAuth.operation, input: Auth.FinishOAuth.Input.self, output: OAuthResult.self,
      help:
        "End what was begun, with what the service sent back. A browser with a cookie goes to /api/auth/oauth/callback instead.",
      flags: """
        state text! As it came back. 1 to 4096 characters.
        code text What the service gave for it. 1 to 4096 characters.
        error text What the service said instead. 1 to 256 characters.
        issuer text Who sent it back, where that was said (`iss`). 1 to 512 characters.
        binding text! What the beginning answered. 1 to 128 characters.
        sessionName text What the user calls this session. At most 64 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.BeginOpaquePassword.operation, input: Auth.BeginOpaquePassword.Input.self, output: OpaqueAnswer.self,
      help: "Begin to set a password that the server never sees. Its answer is for one of the operations that end it.",
      flags: """
        request text! The client's first message, a registration request of RFC 9807. 43 to 43 characters. Format: BASE64URL.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.RegisterByOpaque.operation, input: Auth.RegisterByOpaque.Input.self, output: Tokens.self,
      help: "Make an account whose password the server never sees, and sign in to it.",
      flags: """
        token text! What the beginning answered. 1 to 1024 characters.
        upload text! The client's second message: what is kept of the password. 272 to 272 characters.
        username text! What it signs in with and is mentioned by. 3 to 50 characters. Format: NAME.
        displayName text What people call it; the username where it is empty. At most 64 characters.
        sessionName text What the user calls this session. At most 64 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.SetPasswordByOpaque.operation, input: Auth.SetPasswordByOpaque.Input.self, output: Nothing.self,
      help: "As `setPassword`, with a password that the server never sees.",
      flags: """
        token text! What the beginning answered. 1 to 1024 characters.
        upload text! The client's second message: what is kept of the password. 272 to 272 characters.
        username text! The username, or the email address. 1 to 254 characters.
        code text! The code for a new password. 1 to 64 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.BeginOpaqueLogin.operation, input: Auth.BeginOpaqueLogin.Input.self, output: OpaqueAnswer.self,
      help:
        "Begin to sign in with a password that stays with the client. A name that nobody has is answered as any other. This is a try at the password, whether it is finished or not.",
      flags: """
        username text! The username; no email address. 1 to 50 characters.
        request text! The client's first message: KE1 of RFC 9807. 128 to 128 characters. Format: BASE64URL.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.LoginByOpaque.operation, input: Auth.LoginByOpaque.Input.self, output: LoginResult.self,
      help: "Sign in with the proof that the client knows the password.",
      flags: """
        token text! What the beginning answered. 1 to 1024 characters.
        proof text! The client's second message: KE3 of RFC 9807. 86 to 86 characters.
        sessionName text What the user calls this session. At most 64 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.BeginPasskey.operation, input: Auth.BeginPasskey.Input.self, output: PasskeyQuestion.self,
      help: "Ask for a passkey, whoever it is that will show one.",
      flags: """
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.LoginByPasskey.operation, input: Auth.LoginByPasskey.Input.self, output: LoginResult.self,
      help: "Sign in with a passkey. One whose device looked who it was is two factors.",
      flags: """
        token text! What the question came with. 1 to 4096 characters.
        credential text! What the browser answered: AuthenticationResponseJSON. 2 to 16384 characters.
        sessionName text What the user calls this session. At most 64 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.BeginSecondFactorPasskey.operation, input: Auth.BeginSecondFactorPasskey.Input.self,
      output: PasskeyQuestion.self,
      help: "Ask for a passkey as a second factor.",
      flags: """
        token text! What the login answered. 1 to 1024 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.SecondFactorByPasskey.operation, input: Auth.SecondFactorByPasskey.Input.self, output: Tokens.self,
      help: "Show the passkey that was asked for as a second factor.",
      flags: """
        token text! What the question came with. 1 to 4096 characters.
        credential text! What the browser answered: AuthenticationResponseJSON. 2 to 16384 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Auth.RenewOpaqueSecrets.operation, input: Auth.RenewOpaqueSecrets.Input.self, output: Nothing.self,
      help:
        "Make a new version of the secrets that OPAQUE passwords are kept with, as when the old ones may be known to somebody. Passwords are kept anew with them as their users sign in; versions that no password needs any more go.",
      flags: """
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
