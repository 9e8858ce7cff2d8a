// Generated from Schema/session.graphql by codegen. Do not edit.

public import Wire

/// How somebody signed in.
public enum SignInMethod: Int, WireEnum, CaseIterable {
  /// With a password, sent over TLS.
  case password = 1
  /// With a password that the server never saw.
  case opaque = 2
  /// With a key in a device.
  case passkey = 3
  /// With a code that came by email.
  case emailCode = 4
  /// By way of another service.
  case oauth = 5

  public static let names = NameTable("password 1 opaque 2 passkey 3 emailCode 4 oauth 5")
}
