// Generated from Schema/pen.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Pen` from a command line.
  static let penCommands: [CallCommand] = [
    CallCommand(
      Pen.Create.operation, input: Pen.Create.Input.self, output: Pen.self,
      help: "Create a pen.",
      flags: """
        name text! What is written on it. 1 to 50 characters. Format: NAME.
        bill text What it cost, as unpadded base64url of the bill. At most 4096 characters. Format: BASE64URL.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Pen.Get.operation, input: Pen.Get.Input.self, output: Pen.self,
      help: "Read one pen.",
      flags: """
        penId text! The pen that it is about.
        """),
    CallCommand(
      Pen.List.operation, input: Pen.List.Input.self, output: Pen.Page.self,
      help: "List, page by page.",
      flags: """
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        order text What comes first. One of name, nameDesc.
        """),
    CallCommand(
      Pen.Patch.operation, input: Pen.Patch.Input.self, output: Pen.self,
      help: "Change what is given; null clears.",
      flags: """
        penId text! The pen that it is about.
        patch.name text What is written on it. 1 to 50 characters. Format: NAME.
        patch.bill text What it cost, as unpadded base64url of the bill. At most 4096 characters. Format: BASE64URL.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Pen.Delete.operation, input: Pen.Delete.Input.self, output: Nothing.self,
      help: "Delete it.",
      flags: """
        penId text! The pen that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Pen.Borrow.operation, input: Pen.Borrow.Input.self, output: Nothing.self,
      help: "Take it.",
      flags: """
        penId text! The pen that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
