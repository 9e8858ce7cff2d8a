// Generated from Schema/reader.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Reader` from a command line.
  static let readerCommands: [CallCommand] = [
    CallCommand(
      Reader.List.operation, input: Reader.List.Input.self, output: Reader.Page.self,
      help: "List, page by page.",
      flags: """
        notebookId text! The notebook that it is about.
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        """),
    CallCommand(
      Reader.Enter.operation, input: Reader.Enter.Input.self, output: Reader.self,
      help: "Open the notebook.",
      flags: """
        notebookId text! The notebook that it is about.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
