// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { noteEventAppendInputShape, noteEventListInputShape, noteEventPageShape, noteEventShape } from "./shapes.js";
import type { NoteEvent, NoteEventAppendInput, NoteEventListInput, NoteEventPage } from "./types.js";

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
