// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

public import CascadeClient

extension RuntimeSettings {
  /// Read the runtime settings.
  public static let get = Operation<RuntimeSettings.Get.Input, RuntimeSettings>(
    "runtimeSettings.get", .get, "/api/settings"
  )

  /// Change what is given; null clears.
  public static let patch = Operation<RuntimeSettings.Patch.Input, RuntimeSettings>(
    "runtimeSettings.patch", .patch, "/api/settings"
  )

  /// Send a message to see whether the server's mail works. The answer comes when the mail server has taken it.
  ///
  /// Refused with `mailOff`, `mailFailed`, or as any operation is.
  public static let testMail = Operation<RuntimeSettings.TestMail.Input, Nothing>(
    "runtimeSettings.testMail", .post, "/api/settings/test-mail"
  )

  /// Observed: What is decided about this server while it runs. What is null is as its configuration has it.
  public static let observed = Resource<RuntimeSettings>("runtimeSettings", .state)
}

extension RuntimeSettings: SchemaPatchable {}

// What belongs to an operation stands under its name.
extension RuntimeSettings {
  /// Read the runtime settings.
  public enum Get {}
  /// Send a message to see whether the server's mail works. The answer comes when the mail server has taken it.
  public enum TestMail {}
}
