// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

extension Auth {
  /// Read the auth.
  public static let get = Operation<Auth.Get.Input, Auth>("auth.get", .get, "/api/auth")

  /// Make an account, and sign in to it.
  ///
  /// Refused with `weakPassword`, `registrationClosed`, `usernameTaken`, or as any operation is.
  public static let register = Operation<Auth.Register.Input, Tokens>("auth.register", .post, "/api/auth/register")

  /// Sign in with a password.
  ///
  /// Refused with `wrongCredentials`, `accountBanned`, `lockedOut`, or as any operation is.
  public static let login = Operation<Auth.Login.Input, LoginResult>("auth.login", .post, "/api/auth/login")

  /// Show the second factor, where the first was not enough.
  ///
  /// Refused with `wrongCode`, `signInExpired`, `accountBanned`, `lockedOut`, or as any operation is.
  public static let secondFactor = Operation<Auth.SecondFactor.Input, Tokens>(
    "auth.secondFactor", .post, "/api/auth/second-factor"
  )

  /// Change a refresh token for new tokens. It is good once.
  ///
  /// Refused with `refreshTokenReused`, or as any operation is.
  public static let refresh = Operation<Auth.Refresh.Input, Tokens>("auth.refresh", .post, "/api/auth/refresh")

  /// End the session whose token this call carries, and the connections that it opened.
  ///
  /// Refused with `sessionRequired`, or as any operation is.
  public static let logout = Operation<Auth.Logout.Input, Nothing>("auth.logout", .post, "/api/auth/logout")

  /// Come to a room as a guest.
  ///
  /// Refused with `wrongPassword`, `guestsNotAllowed`, `roomFull`, `roomClosed`, or as any operation is.
  public static let guest = Operation<Auth.Guest.Input, GuestTokens>("auth.guest", .post, "/api/auth/guest")

  /// Set a new password with a code that an administrator gave, or that came by email. The user's sessions end.
  ///
  /// Refused with `weakPassword`, `wrongCode`, `lockedOut`, or as any operation is.
  public static let setPassword = Operation<Auth.SetPassword.Input, Nothing>(
    "auth.setPassword", .post, "/api/auth/set-password"
  )

  /// Make the first account, which may everything, with the token that a new server writes into its data folder.
  ///
  /// Refused with `weakPassword`, `wrongCode`, `usernameTaken`, `lockedOut`, or as any operation is.
  public static let setUp = Operation<Auth.SetUp.Input, Tokens>("auth.setUp", .post, "/api/auth/set-up")

  /// Get a ticket for one connection: to a room, or to the caller's own scope.
  public static let ticket = Operation<Auth.Ticket.Input, ConnectionTicket>("auth.ticket", .post, "/api/tickets")

  /// Have a code sent to the address of who asks, where it has an account, or may make itself one. The answer is the
  /// same.
  ///
  /// Refused with `mailOff`, `lockedOut`, or as any operation is.
  public static let sendEmailCode = Operation<Auth.SendEmailCode.Input, SentCode>(
    "auth.sendEmailCode", .post, "/api/auth/email-code"
  )

  /// Sign in with a code that came by email.
  ///
  /// Refused with `wrongCode`, `signInExpired`, `signInOtherwise`, `accountBanned`, `noAccount`, `lockedOut`, or as any
  /// operation is.
  public static let loginByEmail = Operation<Auth.LoginByEmail.Input, LoginResult>(
    "auth.loginByEmail", .post, "/api/auth/email-login"
  )

  /// Make an account without a password, with a code that came by email.
  ///
  /// Refused with `wrongCode`, `signInExpired`, `registrationClosed`, `usernameTaken`, `emailTaken`, `lockedOut`, or as
  /// any operation is.
  public static let registerByEmail = Operation<Auth.RegisterByEmail.Input, Tokens>(
    "auth.registerByEmail", .post, "/api/auth/email-register"
  )

  /// Have the code for a second factor sent by email.
  ///
  /// Refused with `signInExpired`, `noEmail`, `mailOff`, `lockedOut`, or as any operation is.
  public static let sendSecondFactor = Operation<Auth.SendSecondFactor.Input, Nothing>(
    "auth.sendSecondFactor", .post, "/api/auth/second-factor/email"
  )

  /// Have a code sent with which a new password can be set, where there is such an account. The answer is the same.
  ///
  /// Refused with `mailOff`, `lockedOut`, or as any operation is.
  public static let forgotPassword = Operation<Auth.ForgotPassword.Input, Nothing>(
    "auth.forgotPassword", .post, "/api/auth/forgot-password"
  )

  /// Begin to sign in by way of another service.
  ///
  /// Refused with `addressForbidden`, `providerFailed`, `upstreamUnreachable`, or as any operation is.
  public static let beginOAuth = Operation<Auth.BeginOAuth.Input, OAuthStart>(
    "auth.beginOAuth", .post, "/api/auth/oauth/begin"
  )

  /// End what was begun, with what the service sent back. A browser with a cookie goes to /api/auth/oauth/callback
  /// instead.
  ///
  /// Refused with `signInExpired`, `registrationClosed`, `accountBanned`, `emailTaken`, `signInDenied`,
  /// `signInElsewhere`, `identityTaken`, `tooManyIdentities`, `addressForbidden`, `providerFailed`,
  /// `upstreamUnreachable`, or as any operation is.
  public static let finishOAuth = Operation<Auth.FinishOAuth.Input, OAuthResult>(
    "auth.finishOAuth", .post, "/api/auth/oauth/finish"
  )

  /// Begin to set a password that the server never sees. Its answer is for one of the operations that end it.
  ///
  /// Refused with `malformedMessage`, or as any operation is.
  public static let beginOpaquePassword = Operation<Auth.BeginOpaquePassword.Input, OpaqueAnswer>(
    "auth.beginOpaquePassword", .post, "/api/auth/opaque/password"
  )

  /// Make an account whose password the server never sees, and sign in to it.
  ///
  /// Refused with `signInExpired`, `registrationClosed`, `usernameTaken`, `malformedMessage`, or as any operation is.
  public static let registerByOpaque = Operation<Auth.RegisterByOpaque.Input, Tokens>(
    "auth.registerByOpaque", .post, "/api/auth/opaque/register"
  )

  /// As `setPassword`, with a password that the server never sees.
  ///
  /// Refused with `wrongCode`, `signInExpired`, `malformedMessage`, `lockedOut`, or as any operation is.
  public static let setPasswordByOpaque = Operation<Auth.SetPasswordByOpaque.Input, Nothing>(
    "auth.setPasswordByOpaque", .post, "/api/auth/opaque/set-password"
  )

  /// Begin to sign in with a password that stays with the client. A name that nobody has is answered as any other. This
  /// is a try
  /// at the password, whether it is finished or not.
  ///
  /// Refused with `malformedMessage`, `lockedOut`, or as any operation is.
  public static let beginOpaqueLogin = Operation<Auth.BeginOpaqueLogin.Input, OpaqueAnswer>(
    "auth.beginOpaqueLogin", .post, "/api/auth/opaque/login"
  )

  /// Sign in with the proof that the client knows the password.
  ///
  /// Refused with `wrongCredentials`, `signInExpired`, `accountBanned`, `malformedMessage`, or as any operation is.
  public static let loginByOpaque = Operation<Auth.LoginByOpaque.Input, LoginResult>(
    "auth.loginByOpaque", .post, "/api/auth/opaque/login/finish"
  )

  /// Ask for a passkey, whoever it is that will show one.
  ///
  /// Refused with `passkeysOff`, or as any operation is.
  public static let beginPasskey = Operation<Auth.BeginPasskey.Input, PasskeyQuestion>(
    "auth.beginPasskey", .post, "/api/auth/passkey"
  )

  /// Sign in with a passkey. One whose device looked who it was is two factors.
  ///
  /// Refused with `signInExpired`, `signInOtherwise`, `accountBanned`, `malformedMessage`, `passkeyRefused`,
  /// `passkeysOff`, or as any operation is.
  public static let loginByPasskey = Operation<Auth.LoginByPasskey.Input, LoginResult>(
    "auth.loginByPasskey", .post, "/api/auth/passkey/finish"
  )

  /// Ask for a passkey as a second factor.
  ///
  /// Refused with `signInExpired`, `noPasskey`, `passkeysOff`, or as any operation is.
  public static let beginSecondFactorPasskey = Operation<Auth.BeginSecondFactorPasskey.Input, PasskeyQuestion>(
    "auth.beginSecondFactorPasskey", .post, "/api/auth/second-factor/passkey"
  )

  /// Show the passkey that was asked for as a second factor.
  ///
  /// Refused with `signInExpired`, `accountBanned`, `malformedMessage`, `passkeyRefused`, `passkeysOff`, or as any
  /// operation is.
  public static let secondFactorByPasskey = Operation<Auth.SecondFactorByPasskey.Input, Tokens>(
    "auth.secondFactorByPasskey", .post, "/api/auth/second-factor/passkey/finish"
  )

  /// Make a new version of the secrets that OPAQUE passwords are kept with, as when the old ones may be known to
  /// somebody.
  /// Passwords are kept anew with them as their users sign in; versions that no password needs any more go.
  public static let renewOpaqueSecrets = Operation<Auth.RenewOpaqueSecrets.Input, Nothing>(
    "auth.renewOpaqueSecrets", .post, "/api/auth/opaque/renew"
  )
}

// What belongs to an operation stands under its name.
extension Auth {
  /// Read the auth.
  public enum Get {}
  /// Make an account, and sign in to it.
  public enum Register {}
  /// Sign in with a password.
  public enum Login {}
  /// Show the second factor, where the first was not enough.
  public enum SecondFactor {}
  /// Change a refresh token for new tokens. It is good once.
  public enum Refresh {}
  /// End the session whose token this call carries, and the connections that it opened.
  public enum Logout {}
  /// Come to a room as a guest.
  public enum Guest {}
  /// Set a new password with a code that an administrator gave, or that came by email. The user's sessions end.
  public enum SetPassword {}
  /// Make the first account, which may everything, with the token that a new server writes into its data folder.
  public enum SetUp {}
  /// Get a ticket for one connection: to a room, or to the caller's own scope.
  public enum Ticket {}
  /// Have a code sent to the address of who asks, where it has an account, or may make itself one. The answer is the
  /// same.
  public enum SendEmailCode {}
  /// Sign in with a code that came by email.
  public enum LoginByEmail {}
  /// Make an account without a password, with a code that came by email.
  public enum RegisterByEmail {}
  /// Have the code for a second factor sent by email.
  public enum SendSecondFactor {}
  /// Have a code sent with which a new password can be set, where there is such an account. The answer is the same.
  public enum ForgotPassword {}
  /// Begin to sign in by way of another service.
  public enum BeginOAuth {}
  /// End what was begun, with what the service sent back. A browser with a cookie goes to /api/auth/oauth/callback
  /// instead.
  public enum FinishOAuth {}
  /// Begin to set a password that the server never sees. Its answer is for one of the operations that end it.
  public enum BeginOpaquePassword {}
  /// Make an account whose password the server never sees, and sign in to it.
  public enum RegisterByOpaque {}
  /// As `setPassword`, with a password that the server never sees.
  public enum SetPasswordByOpaque {}
  /// Begin to sign in with a password that stays with the client. A name that nobody has is answered as any other. This
  /// is a try
  /// at the password, whether it is finished or not.
  public enum BeginOpaqueLogin {}
  /// Sign in with the proof that the client knows the password.
  public enum LoginByOpaque {}
  /// Ask for a passkey, whoever it is that will show one.
  public enum BeginPasskey {}
  /// Sign in with a passkey. One whose device looked who it was is two factors.
  public enum LoginByPasskey {}
  /// Ask for a passkey as a second factor.
  public enum BeginSecondFactorPasskey {}
  /// Show the passkey that was asked for as a second factor.
  public enum SecondFactorByPasskey {}
  /// Make a new version of the secrets that OPAQUE passwords are kept with, as when the old ones may be known to
  /// somebody.
  /// Passwords are kept anew with them as their users sign in; versions that no password needs any more go.
  public enum RenewOpaqueSecrets {}
}
