// Generated from Schema/auth.graphql by codegen. Do not edit.

public import API
internal import Wire

extension Auth {
  /// Read the auth.
  public enum Get {
    public static let operation = Operation(
      "auth.get", rpc: "AuthService/Get", "GET", "/api/auth",
      allow: [.anyone], isIdempotent: true, parameters: NameTable(""))
  }
}

extension Auth {
  /// Make an account, and sign in to it.
  public enum Register {
    public static let operation = Operation(
      "auth.register", rpc: "AuthService/Register", "POST", "/api/auth/register",
      allow: [.anyone], limit: CallLimit(60, per: .seconds(3600), burst: 30, by: .address), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Sign in with a password.
  public enum Login {
    public static let operation = Operation(
      "auth.login", rpc: "AuthService/Login", "POST", "/api/auth/login",
      allow: [.anyone], limit: CallLimit(120, per: .seconds(60), burst: 60, by: .address), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Show the second factor, where the first was not enough.
  public enum SecondFactor {
    public static let operation = Operation(
      "auth.secondFactor", rpc: "AuthService/SecondFactor", "POST", "/api/auth/second-factor",
      allow: [.anyone], isServed: false, limit: CallLimit(60, per: .seconds(60), burst: 30, by: .address),
      parameters: NameTable(""), takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Change a refresh token for new tokens. It is good once.
  public enum Refresh {
    public static let operation = Operation(
      "auth.refresh", rpc: "AuthService/Refresh", "POST", "/api/auth/refresh",
      allow: [.anyone], limit: CallLimit(300, per: .seconds(60), burst: 300, by: .address), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// End the session whose token this call carries, and the connections that it opened.
  public enum Logout {
    public static let operation = Operation(
      "auth.logout", rpc: "AuthService/Logout", "POST", "/api/auth/logout",
      allow: [.signedIn, .guest], status: 204, parameters: NameTable(""), takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Come to a room as a guest.
  public enum Guest {
    public static let operation = Operation(
      "auth.guest", rpc: "AuthService/Guest", "POST", "/api/auth/guest",
      allow: [.anyone], isServed: false, limit: CallLimit(60, per: .seconds(600), burst: 30, by: .address),
      parameters: NameTable(""), takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Set a new password with a code that an administrator gave. The user's sessions end.
  public enum SetPassword {
    public static let operation = Operation(
      "auth.setPassword", rpc: "AuthService/SetPassword", "POST", "/api/auth/set-password",
      allow: [.anyone], status: 204, limit: CallLimit(20, per: .seconds(600), burst: 20, by: .address),
      parameters: NameTable(""), takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Make the first account, which may everything, with the token that a new server writes into its data folder.
  public enum SetUp {
    public static let operation = Operation(
      "auth.setUp", rpc: "AuthService/SetUp", "POST", "/api/auth/set-up",
      allow: [.anyone], limit: CallLimit(20, per: .seconds(600), burst: 20, by: .address), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Get a ticket for one connection: to a room, or to the caller's own scope.
  public enum Ticket {
    public static let operation = Operation(
      "auth.ticket", rpc: "AuthService/Ticket", "POST", "/api/tickets",
      allow: [.signedIn, .guest], limit: CallLimit(120, per: .seconds(60), burst: 120, by: .caller),
      parameters: NameTable(""), takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Begin to sign in by way of another service.
  public enum BeginOAuth {
    public static let operation = Operation(
      "auth.beginOAuth", rpc: "AuthService/BeginOAuth", "POST", "/api/auth/oauth/begin",
      allow: [.anyone], limit: CallLimit(60, per: .seconds(60), burst: 30, by: .address), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// End what was begun, with what the service sent back. A browser with a cookie goes to /api/auth/oauth/callback
  /// instead.
  public enum FinishOAuth {
    public static let operation = Operation(
      "auth.finishOAuth", rpc: "AuthService/FinishOAuth", "POST", "/api/auth/oauth/finish",
      allow: [.anyone], limit: CallLimit(60, per: .seconds(60), burst: 30, by: .address), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
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
    SetPassword.operation,
    SetUp.operation,
    Ticket.operation,
    BeginOAuth.operation,
    FinishOAuth.operation,
  ]
}

/// The rules of `Auth`: one function an operation.
public protocol AuthHandlers: Sendable {
  /// Read the auth.
  func get(_ input: Auth.Get.Input, _ caller: Caller) async throws(APIError) -> Auth
  /// Make an account, and sign in to it.
  func register(_ input: Auth.Register.Input, _ caller: Caller) async throws(APIError) -> Tokens
  /// Sign in with a password.
  func login(_ input: Auth.Login.Input, _ caller: Caller) async throws(APIError) -> LoginResult
  /// Change a refresh token for new tokens. It is good once.
  func refresh(_ input: Auth.Refresh.Input, _ caller: Caller) async throws(APIError) -> Tokens
  /// End the session whose token this call carries, and the connections that it opened.
  func logout(_ input: Auth.Logout.Input, _ caller: Caller) async throws(APIError)
  /// Set a new password with a code that an administrator gave. The user's sessions end.
  func setPassword(_ input: Auth.SetPassword.Input, _ caller: Caller) async throws(APIError)
  /// Make the first account, which may everything, with the token that a new server writes into its data folder.
  func setUp(_ input: Auth.SetUp.Input, _ caller: Caller) async throws(APIError) -> Tokens
  /// Get a ticket for one connection: to a room, or to the caller's own scope.
  func ticket(_ input: Auth.Ticket.Input, _ caller: Caller) async throws(APIError) -> ConnectionTicket
  /// Begin to sign in by way of another service.
  func beginOAuth(_ input: Auth.BeginOAuth.Input, _ caller: Caller) async throws(APIError) -> OAuthStart
  /// End what was begun, with what the service sent back. A browser with a cookie goes to /api/auth/oauth/callback
  /// instead.
  func finishOAuth(_ input: Auth.FinishOAuth.Input, _ caller: Caller) async throws(APIError) -> OAuthResult
}

extension Auth {
  /// With their rules, for the dispatcher.
  public static func bound(to rules: some AuthHandlers) -> [BoundOperation] {
    [
      BoundOperation(Auth.Get.operation) {
        (input: Auth.Get.Input, caller: Caller) async throws(APIError) -> Auth in
        try await rules.get(input, caller)
      },
      BoundOperation(Auth.Register.operation) {
        (input: Auth.Register.Input, caller: Caller) async throws(APIError) -> Tokens in
        try await rules.register(input, caller)
      },
      BoundOperation(Auth.Login.operation) {
        (input: Auth.Login.Input, caller: Caller) async throws(APIError) -> LoginResult in
        try await rules.login(input, caller)
      },
      BoundOperation(Auth.Refresh.operation) {
        (input: Auth.Refresh.Input, caller: Caller) async throws(APIError) -> Tokens in
        try await rules.refresh(input, caller)
      },
      BoundOperation(Auth.Logout.operation) {
        (input: Auth.Logout.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.logout(input, caller)
        return Nothing()
      },
      BoundOperation(Auth.SetPassword.operation) {
        (input: Auth.SetPassword.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.setPassword(input, caller)
        return Nothing()
      },
      BoundOperation(Auth.SetUp.operation) {
        (input: Auth.SetUp.Input, caller: Caller) async throws(APIError) -> Tokens in
        try await rules.setUp(input, caller)
      },
      BoundOperation(Auth.Ticket.operation) {
        (input: Auth.Ticket.Input, caller: Caller) async throws(APIError) -> ConnectionTicket in
        try await rules.ticket(input, caller)
      },
      BoundOperation(Auth.BeginOAuth.operation) {
        (input: Auth.BeginOAuth.Input, caller: Caller) async throws(APIError) -> OAuthStart in
        try await rules.beginOAuth(input, caller)
      },
      BoundOperation(Auth.FinishOAuth.operation) {
        (input: Auth.FinishOAuth.Input, caller: Caller) async throws(APIError) -> OAuthResult in
        try await rules.finishOAuth(input, caller)
      },
    ]
  }
}
