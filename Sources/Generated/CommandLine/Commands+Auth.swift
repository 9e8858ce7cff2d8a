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
        username text! What it signs in with and is mentioned by.
        password text! Its password.
        displayName text What people call it; the username where it is empty.
        sessionName text What the user calls this session.
        operationId text Names this very call: a repeat answers what the first did.
        """),
    CallCommand(
      Auth.Login.operation, input: Auth.Login.Input.self, output: LoginResult.self,
      help: "Sign in with a password.",
      flags: """
        username text! The username, or the email address.
        password text! The password.
        sessionName text What the user calls this session.
        operationId text Names this very call: a repeat answers what the first did.
        """),
    CallCommand(
      Auth.SecondFactor.operation, input: Auth.SecondFactor.Input.self, output: Tokens.self,
      help: "Show the second factor, where the first was not enough.",
      flags: """
        token text! What the login answered.
        factor text! Which factor it is. One of totp, emailCode, passkey, recoveryCode.
        code text! The code.
        operationId text Names this very call: a repeat answers what the first did.
        """),
    CallCommand(
      Auth.Refresh.operation, input: Auth.Refresh.Input.self, output: Tokens.self,
      help: "Change a refresh token for new tokens. It is good once.",
      flags: """
        refreshToken text! The refresh token that came last.
        operationId text Names this very call: a repeat answers what the first did.
        """),
    CallCommand(
      Auth.Logout.operation, input: Auth.Logout.Input.self, output: Nothing.self,
      help: "End the session whose token this call carries, and the connections that it opened.",
      flags: """
        operationId text Names this very call: a repeat answers what the first did.
        """),
    CallCommand(
      Auth.Guest.operation, input: Auth.Guest.Input.self, output: GuestTokens.self,
      help: "Come to a room as a guest.",
      flags: """
        roomId text! The room.
        displayName text What people in the room shall call the guest; something is made up where it is empty.
        invitation text What the link to the room carried, where it carried something.
        password text The room's password, where it has one.
        operationId text Names this very call: a repeat answers what the first did.
        """),
    CallCommand(
      Auth.Ticket.operation, input: Auth.Ticket.Input.self, output: Ticket.self,
      help: "Get a ticket for one connection: to a room, or to the caller's own scope.",
      flags: """
        roomId text The room; the caller's own scope when left out.
        operationId text Names this very call: a repeat answers what the first did.
        """),
  ]
}
