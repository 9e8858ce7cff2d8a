// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `NoteEvent` from a command line.
  static let noteEventCommands: [CallCommand] = [
    CallCommand(
      NoteEvent.List.operation, input: NoteEvent.List.Input.self, output: NoteEvent.Page.self,
      help: "List, page by page.",
      flags: """
        notebookId text! The notebook that it is about.
        author text Only those with this author.
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        order text What comes first. One of sequence, sequenceDesc.
        """),
    CallCommand(
      NoteEvent.Append.operation, input: NoteEvent.Append.Input.self, output: NoteEvent.self,
      help: "Write down something that nobody can see in the notes.",
      flags: """
        notebookId text! The notebook that it is about.
        remark text! What happened. 1 to 500 characters.
        noteId text The note that it is about; null when it is about all.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
