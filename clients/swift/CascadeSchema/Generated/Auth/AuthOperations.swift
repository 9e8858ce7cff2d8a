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
  /// Refused with `wrongCode`, `accountBanned`, `lockedOut`, or as any operation is.
  public static let secondFactor = Operation<Auth.SecondFactor.Input, Tokens>(
    "auth.secondFactor", .post, "/api/auth/second-factor"
  )

  /// Change a refresh token for new tokens. It is good once.
  ///
  /// Refused with `refreshTokenReused`, `accountBanned`, or as any operation is.
  public static let refresh = Operation<Auth.Refresh.Input, Tokens>("auth.refresh", .post, "/api/auth/refresh")

  /// End the session whose token this call carries, and the connections that it opened.
  public static let logout = Operation<Auth.Logout.Input, Nothing>("auth.logout", .post, "/api/auth/logout")

  /// Come to a room as a guest.
  ///
  /// Refused with `wrongPassword`, `guestsNotAllowed`, `roomFull`, `roomClosed`, or as any operation is.
  public static let guest = Operation<Auth.Guest.Input, GuestTokens>("auth.guest", .post, "/api/auth/guest")

  /// Get a ticket for one connection: to a room, or to the caller's own scope.
  public static let ticket = Operation<Auth.Ticket.Input, AuthTicketAnswer>("auth.ticket", .post, "/api/tickets")
}

public typealias AuthTicketAnswer = Ticket

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
  /// Get a ticket for one connection: to a room, or to the caller's own scope.
  public enum Ticket {}
}
