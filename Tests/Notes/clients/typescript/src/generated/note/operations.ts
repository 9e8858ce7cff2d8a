// Generated from Schema/note.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  noteCreateInputShape,
  noteDeleteInputShape,
  noteEventAppendInputShape,
  noteEventListInputShape,
  noteEventPageShape,
  noteEventShape,
  noteGetInputShape,
  noteListInputShape,
  noteLockInputShape,
  noteMoveInputShape,
  notePageShape,
  notePatchInputShape,
  noteReactInputShape,
  noteShape,
  noteUnlockInputShape,
  penBorrowInputShape,
  penCreateInputShape,
  penDeleteInputShape,
  penGetInputShape,
  penListInputShape,
  penPageShape,
  penPatchInputShape,
  penShape,
} from "./shapes.js";
import type {
  Note,
  NoteCreateInput,
  NoteDeleteInput,
  NoteEvent,
  NoteEventAppendInput,
  NoteEventListInput,
  NoteEventPage,
  NoteGetInput,
  NoteListInput,
  NoteLockInput,
  NoteMoveInput,
  NotePage,
  NotePatchInput,
  NoteReactInput,
  NoteUnlockInput,
  Pen,
  PenBorrowInput,
  PenCreateInput,
  PenDeleteInput,
  PenGetInput,
  PenListInput,
  PenPage,
  PenPatchInput,
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

/** List, page by page. */
export const noteEventList = /* @__PURE__ */ operation<NoteEventListInput, NoteEventPage>({
  name: "noteEvent.list",
  method: "GET",
  path: "/api/notebooks/{notebookId}/events",
  input: noteEventListInputShape,
  output: noteEventPageShape,
});

/** Write down something that nobody can see in the notes. */
export const noteEventAppend = /* @__PURE__ */ operation<NoteEventAppendInput, NoteEvent>({
  name: "noteEvent.append",
  method: "POST",
  path: "/api/notebooks/{notebookId}/events",
  input: noteEventAppendInputShape,
  output: noteEventShape,
});

/** Create a pen. */
export const penCreate = /* @__PURE__ */ operation<PenCreateInput, Pen>({
  name: "pen.create",
  method: "POST",
  path: "/api/pens",
  input: penCreateInputShape,
  output: penShape,
});

/** Read one pen. */
export const penGet = /* @__PURE__ */ operation<PenGetInput, Pen>({
  name: "pen.get",
  method: "GET",
  path: "/api/pens/{penId}",
  input: penGetInputShape,
  output: penShape,
});

/** List, page by page. */
export const penList = /* @__PURE__ */ operation<PenListInput, PenPage>({
  name: "pen.list",
  method: "GET",
  path: "/api/pens",
  input: penListInputShape,
  output: penPageShape,
});

/** Change what is given; null clears. */
export const penPatch = /* @__PURE__ */ operation<PenPatchInput, Pen>({
  name: "pen.patch",
  method: "PATCH",
  path: "/api/pens/{penId}",
  input: penPatchInputShape,
  output: penShape,
});

/** Delete it. */
export const penDelete = /* @__PURE__ */ operation<PenDeleteInput, void>({
  name: "pen.delete",
  method: "DELETE",
  path: "/api/pens/{penId}",
  input: penDeleteInputShape,
  output: null,
});

/** Take it. */
export const penBorrow = /* @__PURE__ */ operation<PenBorrowInput, void>({
  name: "pen.borrow",
  method: "POST",
  path: "/api/pens/{penId}/borrow",
  input: penBorrowInputShape,
  output: null,
});
