// Generated from Schema/note.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  noteCreateInputShape,
  noteDeleteInputShape,
  noteGetInputShape,
  noteListInputShape,
  noteLockInputShape,
  noteMoveInputShape,
  notePageShape,
  notePatchInputShape,
  noteReactInputShape,
  noteShape,
  noteUnlockInputShape,
} from "./shapes.js";
import type {
  Note,
  NoteCreateInput,
  NoteDeleteInput,
  NoteGetInput,
  NoteListInput,
  NoteLockInput,
  NoteMoveInput,
  NotePage,
  NotePatchInput,
  NoteReactInput,
  NoteUnlockInput,
} from "./types.js";

/**
 * Create a note.
 * @throws ProblemError with `notebook_full`, or a code of every operation.
 */
export const noteCreate = /* @__PURE__ */ operation<NoteCreateInput, Note>({
  name: "note.create",
  method: "POST",
  path: "/api/notebooks/{notebookId}/notes",
  input: noteCreateInputShape,
  output: noteShape,
});

/** Read one note. */
export const noteGet = /* @__PURE__ */ operation<NoteGetInput, Note>({
  name: "note.get",
  method: "GET",
  path: "/api/notebooks/{notebookId}/notes/{noteId}",
  input: noteGetInputShape,
  output: noteShape,
});

/** List, page by page. */
export const noteList = /* @__PURE__ */ operation<NoteListInput, NotePage>({
  name: "note.list",
  method: "GET",
  path: "/api/notebooks/{notebookId}/notes",
  input: noteListInputShape,
  output: notePageShape,
});

/**
 * Change what is given; null clears.
 * @throws ProblemError with `note_locked`, or a code of every operation.
 */
export const notePatch = /* @__PURE__ */ operation<NotePatchInput, Note>({
  name: "note.patch",
  method: "PATCH",
  path: "/api/notebooks/{notebookId}/notes/{noteId}",
  input: notePatchInputShape,
  output: noteShape,
});

/**
 * Delete it.
 * @throws ProblemError with `note_locked`, or a code of every operation.
 */
export const noteDelete = /* @__PURE__ */ operation<NoteDeleteInput, void>({
  name: "note.delete",
  method: "DELETE",
  path: "/api/notebooks/{notebookId}/notes/{noteId}",
  input: noteDeleteInputShape,
  output: null,
});

/**
 * Put it elsewhere: before another note, or into another notebook.
 * @throws ProblemError with `notebook_full`, `note_locked`, or a code of every operation.
 */
export const noteMove = /* @__PURE__ */ operation<NoteMoveInput, Note>({
  name: "note.move",
  method: "POST",
  path: "/api/notebooks/{notebookId}/notes/{noteId}/move",
  input: noteMoveInputShape,
  output: noteShape,
});

/** Lock it, so that nobody may change it. */
export const noteLock = /* @__PURE__ */ operation<NoteLockInput, Note>({
  name: "note.lock",
  method: "PUT",
  path: "/api/notebooks/{notebookId}/notes/{noteId}/lock",
  input: noteLockInputShape,
  output: noteShape,
});

/** Let it be changed again. */
export const noteUnlock = /* @__PURE__ */ operation<NoteUnlockInput, Note>({
  name: "note.unlock",
  method: "DELETE",
  path: "/api/notebooks/{notebookId}/notes/{noteId}/lock",
  input: noteUnlockInputShape,
  output: noteShape,
});

/** Say what one thinks of it. */
export const noteReact = /* @__PURE__ */ operation<NoteReactInput, void>({
  name: "note.react",
  method: "PUT",
  path: "/api/notebooks/{notebookId}/notes/{noteId}/reactions/{key}",
  input: noteReactInputShape,
  output: null,
});
