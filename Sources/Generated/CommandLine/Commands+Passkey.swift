// Generated from Schema/passkey.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Passkey` from a command line.
  static let passkeyCommands: [CallCommand] = [
    CallCommand(
      Passkey.Get.operation, input: Passkey.Get.Input.self, output: Passkey.self,
      help: "Read one passkey.",
      flags: """
        userId text! The user that it is about.
        passkeyId text! The passkey that it is about.
        """),
    CallCommand(
      Passkey.List.operation, input: Passkey.List.Input.self, output: Passkey.Page.self,
      help: "List, page by page.",
      flags: """
        userId text! The user that it is about.
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        order text What comes first. One of createdAt, createdAtDesc, lastUsedAt, lastUsedAtDesc.
        """),
    CallCommand(
      Passkey.Patch.operation, input: Passkey.Patch.Input.self, output: Passkey.self,
      help: "Change what is given; null clears.",
      flags: """
        userId text! The user that it is about.
        passkeyId text! The passkey that it is about.
        patch.name text What the user calls it: the device that has it. 1 to 64 characters.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Passkey.Delete.operation, input: Passkey.Delete.Input.self, output: Nothing.self,
      help: "Delete it.",
      flags: """
        userId text! The user that it is about.
        passkeyId text! The passkey that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Passkey.Begin.operation, input: Passkey.Begin.Input.self, output: PasskeyQuestion.self,
      help: "Ask for a new one. Devices that have one of this user already make no other.",
      flags: """
        userId text! The user that it is about.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Passkey.Finish.operation, input: Passkey.Finish.Input.self, output: Passkey.self,
      help: "Keep the one that was made.",
      flags: """
        userId text! The user that it is about.
        token text! What the question came with. 1 to 4096 characters.
        credential text! What the browser answered: RegistrationResponseJSON. 2 to 16384 characters.
        name text! What the user calls it. 1 to 64 characters.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
