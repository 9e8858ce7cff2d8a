// Generated from Schema/preferences.graphql by codegen. Do not edit.

public import CascadeClient

extension Preferences {
  /// Read the preferences.
  public static let get = Operation<Preferences.Get.Input, Preferences>(
    "preferences.get", .get, "/api/users/{userId}/preferences"
  )

  /// Change what is given; null clears.
  public static let patch = Operation<Preferences.Patch.Input, Preferences>(
    "preferences.patch", .patch, "/api/users/{userId}/preferences"
  )

  /// Observed: How a user wants things to be.
  public static let observed = Resource<Preferences>("preferences", .state)
}

extension Preferences: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension Preferences {
  /// Read the preferences.
  public enum Get {}
}
