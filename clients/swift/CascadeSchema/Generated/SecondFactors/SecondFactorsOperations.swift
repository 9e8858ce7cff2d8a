// Generated from Schema/secondFactors.graphql by codegen. Do not edit.

public import CascadeClient

extension SecondFactors {
  /// Read the second factors.
  public static let get = Operation<SecondFactors.Get.Input, SecondFactors>(
    "secondFactors.get", .get, "/api/users/{userId}/second-factors"
  )

  /// Offer a secret for a program on one's telephone. Nothing changes until a code of it was shown.
  ///
  /// Refused with `signInAgain`, or as any operation is.
  public static let beginTotp = Operation<SecondFactors.BeginTotp.Input, TotpOffer>(
    "secondFactors.beginTotp", .post, "/api/users/{userId}/second-factors/totp"
  )

  /// Show a code of the secret that was offered: from now on signing in asks for one. The first factor brings recovery
  /// codes.
  ///
  /// Refused with `wrongCode`, `signInExpired`, `signInAgain`, `lockedOut`, or as any operation is.
  public static let confirmTotp = Operation<SecondFactors.ConfirmTotp.Input, RecoveryCodes>(
    "secondFactors.confirmTotp", .post, "/api/users/{userId}/second-factors/totp/confirm"
  )

  /// Have codes sent to the confirmed address when signing in. The first factor brings recovery codes.
  ///
  /// Refused with `signInAgain`, `noEmail`, `mailOff`, or as any operation is.
  public static let useEmail = Operation<SecondFactors.UseEmail.Input, RecoveryCodes>(
    "secondFactors.useEmail", .put, "/api/users/{userId}/second-factors/email"
  )

  /// Take the user's passkeys when signing in. The first factor brings recovery codes.
  ///
  /// Refused with `signInAgain`, `noPasskey`, `passkeysOff`, or as any operation is.
  public static let usePasskeys = Operation<SecondFactors.UsePasskeys.Input, RecoveryCodes>(
    "secondFactors.usePasskeys", .put, "/api/users/{userId}/second-factors/passkeys"
  )

  /// Make new recovery codes; those from before are good no more.
  ///
  /// Refused with `signInAgain`, `noSecondFactor`, or as any operation is.
  public static let renewRecoveryCodes = Operation<SecondFactors.RenewRecoveryCodes.Input, RecoveryCodes>(
    "secondFactors.renewRecoveryCodes", .post, "/api/users/{userId}/second-factors/recovery-codes"
  )

  /// Take one of them away. With the last one its recovery codes go.
  ///
  /// Refused with `signInAgain`, `roleOutOfReach`, `sessionRequired`, or as any operation is.
  public static let drop = Operation<SecondFactors.Drop.Input, SecondFactors>(
    "secondFactors.drop", .post, "/api/users/{userId}/second-factors/drop"
  )
}

// What belongs to an operation stands under its name.
extension SecondFactors {
  /// Read the second factors.
  public enum Get {}
  /// Offer a secret for a program on one's telephone. Nothing changes until a code of it was shown.
  public enum BeginTotp {}
  /// Show a code of the secret that was offered: from now on signing in asks for one. The first factor brings recovery
  /// codes.
  public enum ConfirmTotp {}
  /// Have codes sent to the confirmed address when signing in. The first factor brings recovery codes.
  public enum UseEmail {}
  /// Take the user's passkeys when signing in. The first factor brings recovery codes.
  public enum UsePasskeys {}
  /// Make new recovery codes; those from before are good no more.
  public enum RenewRecoveryCodes {}
  /// Take one of them away. With the last one its recovery codes go.
  public enum Drop {}
}
