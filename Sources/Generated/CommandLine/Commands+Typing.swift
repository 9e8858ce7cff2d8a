// Generated from Schema/typing.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Typing` from a command line.
  static let typingCommands: [CallCommand] = [
    CallCommand(
      Typing.Start.operation, input: Typing.Start.Input.self, output: Nothing.self,
      help: "Say that one is writing. It holds for some seconds, or until one's message is there.",
      flags: """
        roomId text! The room that it is about.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Typing.Stop.operation, input: Typing.Stop.Input.self, output: Nothing.self,
      help: "Say that one is not writing any more.",
      flags: """
        roomId text! The room that it is about.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
