// Rules of a notebook in a store: a few that commit, one that only looks.

import API
import Core
import NotesGenerated
import State

struct NotebookRules {
  let store: Store

  static let operations = [
    Note.Create.operation, Note.Get.operation, Note.Patch.operation, Notebook.Patch.operation,
  ]

  var bound: [BoundOperation] {
    [
      BoundOperation(Note.Create.operation) {
        (input: Note.Create.Input, caller: Caller) async throws(APIError) -> Note in
        try await store.change(input.notebookId.description, caller) { draft throws(APIError) in
          var note = Note()
          (note.id, note.notebookId, note.title, note.content) = (.next(), input.notebookId, input.title, input.content)
          (note.version, note.rank) = (draft.revision, note.id.description)
          draft.put(NoteRow(note))
          return note
        }
      },
      BoundOperation(Note.Get.operation) {
        (input: Note.Get.Input, caller: Caller) async throws(APIError) -> Note in
        try await store.look(input.notebookId.description, caller) { state throws(APIError) in
          guard let row = state.value(NoteRow.self, .item(input.noteId.description)) else {
            throw APIError(.notFound, "There is no such note.")
          }
          return row.value
        }
      },
      BoundOperation(Note.Patch.operation) {
        (input: Note.Patch.Input, caller: Caller) async throws(APIError) -> Note in
        try await store.change(input.notebookId.description, caller) { draft throws(APIError) in
          guard var row = draft.value(NoteRow.self, .item(input.noteId.description)) else {
            throw APIError(.notFound, "There is no such note.")
          }
          try NotebookRules.check(input.expectedVersion, row.value)
          input.patch.apply(to: &row.value)
          row.value.version = draft.revision
          draft.put(row)
          return row.value
        }
      },
      BoundOperation(Notebook.Patch.operation) {
        (input: Notebook.Patch.Input, caller: Caller) async throws(APIError) -> Notebook in
        try await store.change(input.notebookId.description, caller) { draft throws(APIError) in
          guard var row = draft.value(NotebookRow.self) else { throw APIError(.notFound, "There is no such notebook.") }
          try NotebookRules.check(input.expectedVersion, row.value)
          input.patch.apply(to: &row.value)
          row.value.version = draft.revision
          draft.put(row)
          return row.value
        }
      },
    ]
  }

  private static func check<Value: OperationOutput>(_ expected: Int?, _ value: Value) throws(APIError) {
    guard let expected, expected != value.entityVersion else { return }
    throw APIError(.versionMismatch, "It is in another version.", current: CurrentValue(value))
  }
}
