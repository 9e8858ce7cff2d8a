// Generated from Schema/auth.graphql by codegen. Do not edit.

public import CascadeClient

/// What shows, beside the first, that it is you.
public struct SecondFactor: SchemaEnum {
  /// Its name, which a later schema may have and this one not.
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }

  /// A code from a program on one's telephone.
  public static let totp = SecondFactor(rawValue: "totp")
  /// A code that came by email.
  public static let emailCode = SecondFactor(rawValue: "emailCode")
  /// A key in a device.
  public static let passkey = SecondFactor(rawValue: "passkey")
  /// One of the codes that were written down for the day when all else is lost.
  public static let recoveryCode = SecondFactor(rawValue: "recoveryCode")

  public static let facts = EnumFacts([
    ("totp", 1),
    ("emailCode", 2),
    ("passkey", 3),
    ("recoveryCode", 4),
  ])
}
