// Generated from Schema/note.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Note` from a command line.
  static let noteCommands: [CallCommand] = [
    CallCommand(
      Note.Create.operation, input: Note.Create.Input.self, output: Note.self,
      help: "Create a note.",
      flags: """
        notebookId text! The notebook that it is about.
        title text! What it says at the top. 1 to 200 characters.
        content json! What it says.
        priority text How important it is. One of low, normal, high. Default: normal.
        parentId text The note that it belongs under; null at the top.
        labels text* Words to find it by. 1 to 24 characters. At most 10 elements.
        steps json* Things to do, in their order. At most 50 elements.
        figures number* Numbers that it is about. At most 100 elements.
        shares number* Shares of a whole. 0 to 1. At most 16 elements.
        earlierPriorities text* How important it was before. One of low, normal, high. At most 8 elements.
        isPinned boolean Whether it stays at the top. Default: false.
        weight number How heavy its paper is, in grams for a square metre. Default: 80.0. 40 to 400.
        serial text The serial number of its paper, in 64 bits; null for plain paper.
        dueAt text When it must be done; null when it need not.
        estimate text How long it will take; null when nobody knows. 0 to 86400 seconds.
        quota number How much it may grow. Default: 65536. 0 to 1048576 bytes.
        link text Where more can be read. At most 2048 characters. Format: URL.
        contact text Whom to ask. At most 254 characters. Format: EMAIL.
        color text The colour of its paper. At most 7 characters. Format: COLOR.
        language text The language that it is written in. At most 35 characters. Format: LANGUAGE.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Note.Get.operation, input: Note.Get.Input.self, output: Note.self,
      help: "Read one note.",
      flags: """
        notebookId text! The notebook that it is about.
        noteId text! The note that it is about.
        """),
    CallCommand(
      Note.List.operation, input: Note.List.Input.self, output: Note.Page.self,
      help: "List, page by page.",
      flags: """
        notebookId text! The notebook that it is about.
        priority text Only those with this priority. One of low, normal, high.
        isPinned boolean Only those with this is pinned.
        parentId text Only those with this parent id.
        dueAt text Only those with this due at.
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        order text What comes first. One of rank, rankDesc, title, titleDesc, dueAt, dueAtDesc.
        """),
    CallCommand(
      Note.Patch.operation, input: Note.Patch.Input.self, output: Note.self,
      help: "Change what is given; null clears.",
      flags: """
        notebookId text! The notebook that it is about.
        noteId text! The note that it is about.
        patch.title text What it says at the top. 1 to 200 characters.
        patch.content json What it says.
        patch.priority text How important it is. One of low, normal, high.
        patch.parentId text The note that it belongs under; null at the top.
        patch.labels text* Words to find it by. 1 to 24 characters. At most 10 elements.
        patch.steps json* Things to do, in their order. At most 50 elements.
        patch.figures number* Numbers that it is about. At most 100 elements.
        patch.shares number* Shares of a whole. 0 to 1. At most 16 elements.
        patch.earlierPriorities text* How important it was before. One of low, normal, high. At most 8 elements.
        patch.isPinned boolean Whether it stays at the top.
        patch.weight number How heavy its paper is, in grams for a square metre. 40 to 400.
        patch.serial text The serial number of its paper, in 64 bits; null for plain paper.
        patch.dueAt text When it must be done; null when it need not.
        patch.estimate text How long it will take; null when nobody knows. 0 to 86400 seconds.
        patch.quota number How much it may grow. 0 to 1048576 bytes.
        patch.link text Where more can be read. At most 2048 characters. Format: URL.
        patch.contact text Whom to ask. At most 254 characters. Format: EMAIL.
        patch.color text The colour of its paper. At most 7 characters. Format: COLOR.
        patch.language text The language that it is written in. At most 35 characters. Format: LANGUAGE.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Note.Delete.operation, input: Note.Delete.Input.self, output: Nothing.self,
      help: "Delete it.",
      flags: """
        notebookId text! The notebook that it is about.
        noteId text! The note that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Note.Move.operation, input: Note.Move.Input.self, output: Note.self,
      help: "Put it elsewhere: before another note, or into another notebook.",
      flags: """
        notebookId text! The notebook that it is about.
        noteId text! The note that it is about.
        beforeId text The note that it shall stand before; at the end when none is given.
        toNotebookId text The notebook that it shall go to; it stays when none is given.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Note.Lock.operation, input: Note.Lock.Input.self, output: Note.self,
      help: "Lock it, so that nobody may change it.",
      flags: """
        notebookId text! The notebook that it is about.
        noteId text! The note that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Note.Unlock.operation, input: Note.Unlock.Input.self, output: Note.self,
      help: "Let it be changed again.",
      flags: """
        notebookId text! The notebook that it is about.
        noteId text! The note that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Note.React.operation, input: Note.React.Input.self, output: Nothing.self,
      help: "Say what one thinks of it.",
      flags: """
        notebookId text! The notebook that it is about.
        noteId text! The note that it is about.
        key text! A word or a sign. 1 to 16 characters. Matches `[^/]+`.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
  ]
}
