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
      allow: [.anyone], limit: CallLimit(60, per: .seconds(60), burst: 30, by: .address), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
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
  /// Set a new password with a code that an administrator gave, or that came by email. The user's sessions end.
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
  /// Have a code sent to the address of who asks, where it has an account, or may make itself one. The answer is the
  /// same.
  public enum SendEmailCode {
    public static let operation = Operation(
      "auth.sendEmailCode", rpc: "AuthService/SendEmailCode", "POST", "/api/auth/email-code",
      allow: [.anyone], limit: CallLimit(30, per: .seconds(600), burst: 20, by: .address), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Sign in with a code that came by email.
  public enum LoginByEmail {
    public static let operation = Operation(
      "auth.loginByEmail", rpc: "AuthService/LoginByEmail", "POST", "/api/auth/email-login",
      allow: [.anyone], limit: CallLimit(60, per: .seconds(60), burst: 30, by: .address), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Make an account without a password, with a code that came by email.
  public enum RegisterByEmail {
    public static let operation = Operation(
      "auth.registerByEmail", rpc: "AuthService/RegisterByEmail", "POST", "/api/auth/email-register",
      allow: [.anyone], limit: CallLimit(60, per: .seconds(3600), burst: 30, by: .address), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Have the code for a second factor sent by email.
  public enum SendSecondFactor {
    public static let operation = Operation(
      "auth.sendSecondFactor", rpc: "AuthService/SendSecondFactor", "POST", "/api/auth/second-factor/email",
      allow: [.anyone], status: 204, limit: CallLimit(30, per: .seconds(600), burst: 20, by: .address),
      parameters: NameTable(""), takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Have a code sent with which a new password can be set, where there is such an account. The answer is the same.
  public enum ForgotPassword {
    public static let operation = Operation(
      "auth.forgotPassword", rpc: "AuthService/ForgotPassword", "POST", "/api/auth/forgot-password",
      allow: [.anyone], status: 204, limit: CallLimit(30, per: .seconds(600), burst: 20, by: .address),
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
  /// Begin to set a password that the server never sees. Its answer is for one of the operations that end it.
  public enum BeginOpaquePassword {
    public static let operation = Operation(
      "auth.beginOpaquePassword", rpc: "AuthService/BeginOpaquePassword", "POST", "/api/auth/opaque/password",
      allow: [.anyone], limit: CallLimit(60, per: .seconds(600), burst: 30, by: .address), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Make an account whose password the server never sees, and sign in to it.
  public enum RegisterByOpaque {
    public static let operation = Operation(
      "auth.registerByOpaque", rpc: "AuthService/RegisterByOpaque", "POST", "/api/auth/opaque/register",
      allow: [.anyone], limit: CallLimit(60, per: .seconds(3600), burst: 30, by: .address), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// As `setPassword`, with a password that the server never sees.
  public enum SetPasswordByOpaque {
    public static let operation = Operation(
      "auth.setPasswordByOpaque", rpc: "AuthService/SetPasswordByOpaque", "POST", "/api/auth/opaque/set-password",
      allow: [.anyone], status: 204, limit: CallLimit(20, per: .seconds(600), burst: 20, by: .address),
      parameters: NameTable(""), takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Begin to sign in with a password that stays with the client. A name that nobody has is answered as any other.
  /// This is a try
  /// at the password, whether it is finished or not.
  public enum BeginOpaqueLogin {
    public static let operation = Operation(
      "auth.beginOpaqueLogin", rpc: "AuthService/BeginOpaqueLogin", "POST", "/api/auth/opaque/login",
      allow: [.anyone], limit: CallLimit(120, per: .seconds(60), burst: 60, by: .address), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Sign in with the proof that the client knows the password.
  public enum LoginByOpaque {
    public static let operation = Operation(
      "auth.loginByOpaque", rpc: "AuthService/LoginByOpaque", "POST", "/api/auth/opaque/login/finish",
      allow: [.anyone], limit: CallLimit(120, per: .seconds(60), burst: 60, by: .address), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Ask for a passkey, whoever it is that will show one.
  public enum BeginPasskey {
    public static let operation = Operation(
      "auth.beginPasskey", rpc: "AuthService/BeginPasskey", "POST", "/api/auth/passkey",
      allow: [.anyone], limit: CallLimit(120, per: .seconds(60), burst: 60, by: .address), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Sign in with a passkey. One whose device looked who it was is two factors.
  public enum LoginByPasskey {
    public static let operation = Operation(
      "auth.loginByPasskey", rpc: "AuthService/LoginByPasskey", "POST", "/api/auth/passkey/finish",
      allow: [.anyone], limit: CallLimit(120, per: .seconds(60), burst: 60, by: .address), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Ask for a passkey as a second factor.
  public enum BeginSecondFactorPasskey {
    public static let operation = Operation(
      "auth.beginSecondFactorPasskey", rpc: "AuthService/BeginSecondFactorPasskey", "POST",
      "/api/auth/second-factor/passkey",
      allow: [.anyone], limit: CallLimit(60, per: .seconds(60), burst: 30, by: .address), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Show the passkey that was asked for as a second factor.
  public enum SecondFactorByPasskey {
    public static let operation = Operation(
      "auth.secondFactorByPasskey", rpc: "AuthService/SecondFactorByPasskey", "POST",
      "/api/auth/second-factor/passkey/finish",
      allow: [.anyone], limit: CallLimit(60, per: .seconds(60), burst: 30, by: .address), parameters: NameTable(""),
      takesOperationID: true, hasBody: true)
  }
}

extension Auth {
  /// Make a new version of the secrets that OPAQUE passwords are kept with, as when the old ones may be known to
  /// somebody.
  /// Passwords are kept anew with them as their users sign in; versions that no password needs any more go.
  public enum RenewOpaqueSecrets {
    public static let operation = Operation(
      "auth.renewOpaqueSecrets", rpc: "AuthService/RenewOpaqueSecrets", "POST", "/api/auth/opaque/renew",
      allow: [.serverAdmin], status: 204, parameters: NameTable(""), takesOperationID: true, hasBody: true)
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
    SendEmailCode.operation,
    LoginByEmail.operation,
    RegisterByEmail.operation,
    SendSecondFactor.operation,
    ForgotPassword.operation,
    BeginOAuth.operation,
    FinishOAuth.operation,
    BeginOpaquePassword.operation,
    RegisterByOpaque.operation,
    SetPasswordByOpaque.operation,
    BeginOpaqueLogin.operation,
    LoginByOpaque.operation,
    BeginPasskey.operation,
    LoginByPasskey.operation,
    BeginSecondFactorPasskey.operation,
    SecondFactorByPasskey.operation,
    RenewOpaqueSecrets.operation,
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
  /// Show the second factor, where the first was not enough.
  func secondFactor(_ input: Auth.SecondFactor.Input, _ caller: Caller) async throws(APIError) -> Tokens
  /// Change a refresh token for new tokens. It is good once.
  func refresh(_ input: Auth.Refresh.Input, _ caller: Caller) async throws(APIError) -> Tokens
  /// End the session whose token this call carries, and the connections that it opened.
  func logout(_ input: Auth.Logout.Input, _ caller: Caller) async throws(APIError)
  /// Set a new password with a code that an administrator gave, or that came by email. The user's sessions end.
  func setPassword(_ input: Auth.SetPassword.Input, _ caller: Caller) async throws(APIError)
  /// Make the first account, which may everything, with the token that a new server writes into its data folder.
  func setUp(_ input: Auth.SetUp.Input, _ caller: Caller) async throws(APIError) -> Tokens
  /// Get a ticket for one connection: to a room, or to the caller's own scope.
  func ticket(_ input: Auth.Ticket.Input, _ caller: Caller) async throws(APIError) -> ConnectionTicket
  /// Have a code sent to the address of who asks, where it has an account, or may make itself one. The answer is the
  /// same.
  func sendEmailCode(_ input: Auth.SendEmailCode.Input, _ caller: Caller) async throws(APIError) -> SentCode
  /// Sign in with a code that came by email.
  func loginByEmail(_ input: Auth.LoginByEmail.Input, _ caller: Caller) async throws(APIError) -> LoginResult
  /// Make an account without a password, with a code that came by email.
  func registerByEmail(_ input: Auth.RegisterByEmail.Input, _ caller: Caller) async throws(APIError) -> Tokens
  /// Have the code for a second factor sent by email.
  func sendSecondFactor(_ input: Auth.SendSecondFactor.Input, _ caller: Caller) async throws(APIError)
  /// Have a code sent with which a new password can be set, where there is such an account. The answer is the same.
  func forgotPassword(_ input: Auth.ForgotPassword.Input, _ caller: Caller) async throws(APIError)
  /// Begin to sign in by way of another service.
  func beginOAuth(_ input: Auth.BeginOAuth.Input, _ caller: Caller) async throws(APIError) -> OAuthStart
  /// End what was begun, with what the service sent back. A browser with a cookie goes to /api/auth/oauth/callback
  /// instead.
  func finishOAuth(_ input: Auth.FinishOAuth.Input, _ caller: Caller) async throws(APIError) -> OAuthResult
  /// Begin to set a password that the server never sees. Its answer is for one of the operations that end it.
  func beginOpaquePassword(
    _ input: Auth.BeginOpaquePassword.Input, _ caller: Caller
  ) async throws(APIError) -> OpaqueAnswer
  /// Make an account whose password the server never sees, and sign in to it.
  func registerByOpaque(_ input: Auth.RegisterByOpaque.Input, _ caller: Caller) async throws(APIError) -> Tokens
  /// As `setPassword`, with a password that the server never sees.
  func setPasswordByOpaque(_ input: Auth.SetPasswordByOpaque.Input, _ caller: Caller) async throws(APIError)
  /// Begin to sign in with a password that stays with the client. A name that nobody has is answered as any other.
  /// This is a try
  /// at the password, whether it is finished or not.
  func beginOpaqueLogin(_ input: Auth.BeginOpaqueLogin.Input, _ caller: Caller) async throws(APIError) -> OpaqueAnswer
  /// Sign in with the proof that the client knows the password.
  func loginByOpaque(_ input: Auth.LoginByOpaque.Input, _ caller: Caller) async throws(APIError) -> LoginResult
  /// Ask for a passkey, whoever it is that will show one.
  func beginPasskey(_ input: Auth.BeginPasskey.Input, _ caller: Caller) async throws(APIError) -> PasskeyQuestion
  /// Sign in with a passkey. One whose device looked who it was is two factors.
  func loginByPasskey(_ input: Auth.LoginByPasskey.Input, _ caller: Caller) async throws(APIError) -> LoginResult
  /// Ask for a passkey as a second factor.
  func beginSecondFactorPasskey(
    _ input: Auth.BeginSecondFactorPasskey.Input, _ caller: Caller
  ) async throws(APIError) -> PasskeyQuestion
  /// Show the passkey that was asked for as a second factor.
  func secondFactorByPasskey(
    _ input: Auth.SecondFactorByPasskey.Input, _ caller: Caller
  ) async throws(APIError) -> Tokens
  /// Make a new version of the secrets that OPAQUE passwords are kept with, as when the old ones may be known to
  /// somebody.
  /// Passwords are kept anew with them as their users sign in; versions that no password needs any more go.
  func renewOpaqueSecrets(_ input: Auth.RenewOpaqueSecrets.Input, _ caller: Caller) async throws(APIError)
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
      BoundOperation(Auth.SecondFactor.operation) {
        (input: Auth.SecondFactor.Input, caller: Caller) async throws(APIError) -> Tokens in
        try await rules.secondFactor(input, caller)
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
      BoundOperation(Auth.SendEmailCode.operation) {
        (input: Auth.SendEmailCode.Input, caller: Caller) async throws(APIError) -> SentCode in
        try await rules.sendEmailCode(input, caller)
      },
      BoundOperation(Auth.LoginByEmail.operation) {
        (input: Auth.LoginByEmail.Input, caller: Caller) async throws(APIError) -> LoginResult in
        try await rules.loginByEmail(input, caller)
      },
      BoundOperation(Auth.RegisterByEmail.operation) {
        (input: Auth.RegisterByEmail.Input, caller: Caller) async throws(APIError) -> Tokens in
        try await rules.registerByEmail(input, caller)
      },
      BoundOperation(Auth.SendSecondFactor.operation) {
        (input: Auth.SendSecondFactor.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.sendSecondFactor(input, caller)
        return Nothing()
      },
      BoundOperation(Auth.ForgotPassword.operation) {
        (input: Auth.ForgotPassword.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.forgotPassword(input, caller)
        return Nothing()
      },
      BoundOperation(Auth.BeginOAuth.operation) {
        (input: Auth.BeginOAuth.Input, caller: Caller) async throws(APIError) -> OAuthStart in
        try await rules.beginOAuth(input, caller)
      },
      BoundOperation(Auth.FinishOAuth.operation) {
        (input: Auth.FinishOAuth.Input, caller: Caller) async throws(APIError) -> OAuthResult in
        try await rules.finishOAuth(input, caller)
      },
      BoundOperation(Auth.BeginOpaquePassword.operation) {
        (input: Auth.BeginOpaquePassword.Input, caller: Caller) async throws(APIError) -> OpaqueAnswer in
        try await rules.beginOpaquePassword(input, caller)
      },
      BoundOperation(Auth.RegisterByOpaque.operation) {
        (input: Auth.RegisterByOpaque.Input, caller: Caller) async throws(APIError) -> Tokens in
        try await rules.registerByOpaque(input, caller)
      },
      BoundOperation(Auth.SetPasswordByOpaque.operation) {
        (input: Auth.SetPasswordByOpaque.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.setPasswordByOpaque(input, caller)
        return Nothing()
      },
      BoundOperation(Auth.BeginOpaqueLogin.operation) {
        (input: Auth.BeginOpaqueLogin.Input, caller: Caller) async throws(APIError) -> OpaqueAnswer in
        try await rules.beginOpaqueLogin(input, caller)
      },
      BoundOperation(Auth.LoginByOpaque.operation) {
        (input: Auth.LoginByOpaque.Input, caller: Caller) async throws(APIError) -> LoginResult in
        try await rules.loginByOpaque(input, caller)
      },
      BoundOperation(Auth.BeginPasskey.operation) {
        (input: Auth.BeginPasskey.Input, caller: Caller) async throws(APIError) -> PasskeyQuestion in
        try await rules.beginPasskey(input, caller)
      },
      BoundOperation(Auth.LoginByPasskey.operation) {
        (input: Auth.LoginByPasskey.Input, caller: Caller) async throws(APIError) -> LoginResult in
        try await rules.loginByPasskey(input, caller)
      },
      BoundOperation(Auth.BeginSecondFactorPasskey.operation) {
        (input: Auth.BeginSecondFactorPasskey.Input, caller: Caller) async throws(APIError) -> PasskeyQuestion in
        try await rules.beginSecondFactorPasskey(input, caller)
      },
      BoundOperation(Auth.SecondFactorByPasskey.operation) {
        (input: Auth.SecondFactorByPasskey.Input, caller: Caller) async throws(APIError) -> Tokens in
        try await rules.secondFactorByPasskey(input, caller)
      },
      BoundOperation(Auth.RenewOpaqueSecrets.operation) {
        (input: Auth.RenewOpaqueSecrets.Input, caller: Caller) async throws(APIError) -> Nothing in
        try await rules.renewOpaqueSecrets(input, caller)
        return Nothing()
      },
    ]
  }
}
