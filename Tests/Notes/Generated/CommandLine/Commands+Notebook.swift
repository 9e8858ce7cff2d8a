// Generated from Schema/notebook.graphql by codegen. Do not edit.

internal import API

extension Surface {
  /// What can be called of `Notebook` from a command line.
  static let notebookCommands: [CallCommand] = [
    CallCommand(
      Notebook.Create.operation, input: Notebook.Create.Input.self, output: Notebook.self,
      help: "Create a notebook.",
      flags: """
        title text! What people call it. 1 to 100 characters.
        slug text Its name in addresses. At most 40 characters. Matches `[a-z0-9][a-z0-9-]+`.
        isShared boolean Whether several people write into it; settled when it is created. Default: false. Fixed at creation.
        shelf text Where it stands. One of top, middle, bottom, attic. Default: top.
        maxNotes number How many notes it takes. Default: 100. 1 to 1000.
        page json! The measures of its pages.
        topics text* What it is about, in a few words each. 1 to 24 characters. At most 8 elements.
        passphrase text Opens it to guests; never shown. 4 to 64 characters.
        templateId text The notebook whose notes it begins with.
        remarks text What only those who run it need to know. At most 500 characters. Seen by MANAGE_NOTEBOOK.
        cover text What it was bound in, once. At most 32 characters. Deprecated: Notebooks have no covers any more.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Notebook.Get.operation, input: Notebook.Get.Input.self, output: Notebook.self,
      help: "Read one notebook.",
      flags: """
        notebookId text! The notebook that it is about.
        """),
    CallCommand(
      Notebook.List.operation, input: Notebook.List.Input.self, output: Notebook.Page.self,
      help: "List, page by page.",
      flags: """
        slug text Only those with this slug. At most 40 characters. Matches `[a-z0-9][a-z0-9-]+`.
        shelf text Only those with this shelf. One of top, middle, bottom, attic.
        isArchived boolean Only those with this is archived.
        limit number How many at most. Default: 50. 1 to 200.
        cursor text Where the last page ended: its `nextCursor`. At most 512 characters.
        order text What comes first. One of title, titleDesc, createdAt, createdAtDesc.
        """),
    CallCommand(
      Notebook.Patch.operation, input: Notebook.Patch.Input.self, output: Notebook.self,
      help: "Change what is given; null clears.",
      flags: """
        notebookId text! The notebook that it is about.
        patch.title text What people call it. 1 to 100 characters.
        patch.slug text Its name in addresses. At most 40 characters. Matches `[a-z0-9][a-z0-9-]+`.
        patch.shelf text Where it stands. One of top, middle, bottom, attic.
        patch.maxNotes number How many notes it takes. 1 to 1000.
        patch.page json The measures of its pages.
        patch.topics text* What it is about, in a few words each. 1 to 24 characters. At most 8 elements.
        patch.passphrase text Opens it to guests; never shown. 4 to 64 characters.
        patch.remarks text What only those who run it need to know. At most 500 characters. Seen by MANAGE_NOTEBOOK.
        patch.cover text What it was bound in, once. At most 32 characters. Deprecated: Notebooks have no covers any more.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Notebook.Delete.operation, input: Notebook.Delete.Input.self, output: Nothing.self,
      help: "Delete it.",
      flags: """
        notebookId text! The notebook that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Notebook.Archive.operation, input: Notebook.Archive.Input.self, output: Notebook.self,
      help: "Put it away: it can be read and not written.",
      flags: """
        notebookId text! The notebook that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Notebook.Clear.operation, input: Notebook.Clear.Input.self, output: Nothing.self,
      help: "Take everything out of it.",
      flags: """
        notebookId text! The notebook that it is about.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Notebook.Search.operation, input: Notebook.Search.Input.self, output: NoteMatches.self,
      help: "Find notes by a word in them.",
      flags: """
        notebookId text! The notebook that it is about.
        text text! What to look for. 2 to 120 characters.
        atLeast text Only notes that are at least so important. One of low, normal, high. Default: low.
        limit number How many at most. Default: 10. 1 to 50.
        """),
    CallCommand(
      Notebook.Print.operation, input: Notebook.Print.Input.self, output: PrintJob.self,
      help: "Say how the notes are to be printed.",
      flags: """
        notebookId text! The notebook that it is about.
        options json! How.
        copies number How many times. Default: 1. 1 to 9.
        expectedVersion number The version that the caller saw; refused when it is no longer that. At least 0.
        operationId text Names this very call: a repeat answers what the first did. 1 to 128 characters. Matches `[!-~]+`.
        """),
    CallCommand(
      Notebook.Download.operation, input: Notebook.Download.Input.self, output: Nothing.self,
      help: "All of it in one file.",
      flags: """
        notebookId text! The notebook that it is about.
        """),
    CallCommand(
      Notebook.Popular.operation, input: Notebook.Popular.Input.self, output: NotebookRanking.self,
      help: "The notebooks that are read most."),
  ]
}
