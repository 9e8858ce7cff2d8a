// Generated from Schema/apiKey.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `ApiKey` from a command line.
  static let apiKeyCommands: [CallCommand] = [
    CallCommand(
      ApiKey.Get.operation, input: ApiKey.Get.Input.self, output: ApiKey.self,
      help: "Read one api key.",
      flags: """
        userId text! The user that it is about.
        apiKeyId text! The api key that it is about.
        """),
    CallCommand(
      ApiKey.List.operation, input: ApiKey.List.Input.self, output: ApiKey.Page.self,
      help: "List, page by page.",
      flags: """
        userId text! The user that it is about.
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        order text What comes first. One of createdAt, createdAtDesc, lastUsedAt, lastUsedAtDesc.
        """),
    CallCommand(
      ApiKey.Patch.operation, input: ApiKey.Patch.Input.self, output: ApiKey.self,
      help: "Change what is given; null clears.",
      flags: """
        userId text! The user that it is about.
        apiKeyId text! The api key that it is about.
        patch.name text What its owner calls it: the program that has it. 1 to 64 characters.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      ApiKey.Delete.operation, input: ApiKey.Delete.Input.self, output: Nothing.self,
      help: "Delete it.",
      flags: """
        userId text! The user that it is about.
        apiKeyId text! The api key that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      ApiKey.Make.operation, input: ApiKey.Make.Input.self, output: NewApiKey.self,
      help: "Make a key. It is told once, here: a repeat makes another.",
      flags: """
        userId text! The user that it is about.
        name text! What its owner calls it. 1 to 64 characters.
        scope text! What may be done with it. One of read, write, admin.
        expiresAt text When it runs out; never when left out.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
