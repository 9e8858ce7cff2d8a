// Generated from Schema/session.graphql by codegen. Do not edit.

public import CascadeClient

/// How somebody signed in.
public struct SignInMethod: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// With a password, sent over TLS.
  public static let password = SignInMethod(rawValue: "password")
  /// With a password that the server never saw.
  public static let opaque = SignInMethod(rawValue: "opaque")
  /// With a key in a device.
  public static let passkey = SignInMethod(rawValue: "passkey")
  /// With a code that came by email.
  public static let emailCode = SignInMethod(rawValue: "emailCode")
  /// By way of another service.
  public static let oauth = SignInMethod(rawValue: "oauth")

  public static let facts = EnumFacts([
    ("password", 1),
    ("opaque", 2),
    ("passkey", 3),
    ("emailCode", 4),
    ("oauth", 5),
  ])
}
