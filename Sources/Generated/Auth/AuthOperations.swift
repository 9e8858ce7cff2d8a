// Generated from Schema/auth.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Auth {
  /// Read the auth.
  public enum Get {
    public static let operation = Operation(
      "auth.get", rpc: "AuthService/Get", "GET", "/api/auth",
      allow: [.anyone], isIdempotent: true, isServed: false, parameters: NameTable(""))
  }
}

extension Auth {
  /// Make an account, and sign in to it.
  public enum Register {
    public static let operation = Operation(
      "auth.register", rpc: "AuthService/Register", "POST", "/api/auth/register",
      allow: [.anyone], isServed: false, parameters: NameTable(""), takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Sign in with a password.
  public enum Login {
    public static let operation = Operation(
      "auth.login", rpc: "AuthService/Login", "POST", "/api/auth/login",
      allow: [.anyone], isServed: false, parameters: NameTable(""), takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Show the second factor, where the first was not enough.
  public enum SecondFactor {
    public static let operation = Operation(
      "auth.secondFactor", rpc: "AuthService/SecondFactor", "POST", "/api/auth/second-factor",
      allow: [.anyone], isServed: false, parameters: NameTable(""), takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Change a refresh token for new tokens. It is good once.
  public enum Refresh {
    public static let operation = Operation(
      "auth.refresh", rpc: "AuthService/Refresh", "POST", "/api/auth/refresh",
      allow: [.anyone], isServed: false, parameters: NameTable(""), takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// End the session whose token this call carries, and the connections that it opened.
  public enum Logout {
    public static let operation = Operation(
      "auth.logout", rpc: "AuthService/Logout", "POST", "/api/auth/logout",
      allow: [.signedIn, .guest], status: 204, isServed: false, parameters: NameTable(""), takesOperationID: true,
      hasBody: true)
  }
}

extension Auth {
  /// Come to a room as a guest.
  public enum Guest {
    public static let operation = Operation(
      "auth.guest", rpc: "AuthService/Guest", "POST", "/api/auth/guest",
      allow: [.anyone], isServed: false, parameters: NameTable(""), takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Get a ticket for one connection: to a room, or to the caller's own scope.
  public enum Ticket {
    public static let operation = Operation(
      "auth.ticket", rpc: "AuthService/Ticket", "POST", "/api/tickets",
      allow: [.signedIn, .guest], isServed: false, parameters: NameTable(""), takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// All of them, in the schema's order.
  public static let operations: [Operation] = [
    Get.operation,
    Register.operation,
    Login.operation,
    SecondFactor.operation,
    Refresh.operation,
    Logout.operation,
    Guest.operation,
    Ticket.operation,
  ]
}
