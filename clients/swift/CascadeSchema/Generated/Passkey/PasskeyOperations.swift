// Generated from Schema/passkey.graphql by codegen. Do not edit.

public import CascadeClient

extension Passkey {
  /// Read one passkey.
  public static let get = Operation<Passkey.Get.Input, Passkey>(
    "passkey.get", .get, "/api/users/{userId}/passkeys/{passkeyId}"
  )

  /// List, page by page.
  public static let list = Operation<Passkey.List.Input, Passkey.Page>(
    "passkey.list", .get, "/api/users/{userId}/passkeys"
  )

  /// Change what is given; null clears.
  ///
  /// Refused with `sessionRequired`, or as any operation is.
  public static let patch = Operation<Passkey.Patch.Input, Passkey>(
    "passkey.patch", .patch, "/api/users/{userId}/passkeys/{passkeyId}"
  )

  /// Delete it.
  ///
  /// Refused with `signInAgain`, `roleOutOfReach`, `sessionRequired`, `lastWayIn`, or as any operation is.
  public static let delete = Operation<Passkey.Delete.Input, Nothing>(
    "passkey.delete", .delete, "/api/users/{userId}/passkeys/{passkeyId}"
  )

  /// Ask for a new one. Devices that have one of this user already make no other.
  ///
  /// Refused with `signInAgain`, `tooManyPasskeys`, `passkeysOff`, or as any operation is.
  public static let begin = Operation<Passkey.Begin.Input, PasskeyQuestion>(
    "passkey.begin", .post, "/api/users/{userId}/passkeys/begin"
  )

  /// Keep the one that was made.
  ///
  /// Refused with `signInExpired`, `signInAgain`, `malformedMessage`, `passkeyRefused`, `tooManyPasskeys`,
  /// `passkeysOff`, or as any operation is.
  public static let finish = Operation<Passkey.Finish.Input, Passkey>(
    "passkey.finish", .post, "/api/users/{userId}/passkeys/finish"
  )

  /// Observed: A key in a device, by which a user signs in.
  public static let observed = Resource<Passkey>(
    "passkey", .collection, identity: "id", filter: Passkey.List.Input.facts
  )
}

extension Passkey: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension Passkey {
  /// Read one passkey.
  public enum Get {}
  /// List, page by page.
  public enum List {}
  /// Delete it.
  public enum Delete {}
  /// Ask for a new one. Devices that have one of this user already make no other.
  public enum Begin {}
  /// Keep the one that was made.
  public enum Finish {}
}
