// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `RuntimeSettings` from a command line.
  static let runtimeSettingsCommands: [CallCommand] = [
    CallCommand(
      RuntimeSettings.Get.operation, input: RuntimeSettings.Get.Input.self, output: RuntimeSettings.self,
      help: "Read the runtime settings."),
    CallCommand(
      RuntimeSettings.Patch.operation, input: RuntimeSettings.Patch.Input.self, output: RuntimeSettings.self,
      help: "Change what is given; null clears.",
      flags: """
        patch.isRegistrationOpen boolean Whether people can make themselves an account.
        patch.areGuestsAllowed boolean Whether people can come as guests, where a room lets them.
        patch.title text What this server is called. 1 to 64 characters.
        patch.about text What it says about itself. At most 500 characters.
        patch.motd text The message of the day: what everybody shall read just now. At most 1000 characters.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      RuntimeSettings.TestMail.operation, input: RuntimeSettings.TestMail.Input.self, output: Nothing.self,
      help:
        "Send a message to see whether the server's mail works. The answer comes when the mail server has taken it.",
      flags: """
        to text! Where to. 3 to 254 characters. Format: EMAIL.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
