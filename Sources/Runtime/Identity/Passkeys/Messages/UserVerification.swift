// Whether an authenticator has to see who it is, by PIN, finger or face: WebAuthn's UserVerificationRequirement.

public import Wire

public enum UserVerification: Int, WireEnum {
  /// Without it the ceremony is refused: a passkey alone is then two factors.
  case required = 1
  /// It is asked for, and the caller is told whether it was done.
  case preferred = 2
  /// It is not asked for: where a password was given already.
  case discouraged = 3

  public static let names = NameTable("required 1 preferred 2 discouraged 3")
}
