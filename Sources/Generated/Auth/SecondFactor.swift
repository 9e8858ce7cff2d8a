// Generated from Schema/auth.graphql by codegen. Do not edit.

public import Wire

/// What shows, beside the first, that it is you.
public enum SecondFactor: Int, WireEnum, CaseIterable {
  /// A code from a program on one's telephone.
  case totp = 1
  /// A code that came by email.
  case emailCode = 2
  /// A key in a device.
  case passkey = 3
  /// One of the codes that were written down for the day when all else is lost.
  case recoveryCode = 4

  public static let names = NameTable("totp 1 emailCode 2 passkey 3 recoveryCode 4")
}
