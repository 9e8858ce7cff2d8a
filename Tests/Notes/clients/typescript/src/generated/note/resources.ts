// Generated from Schema/note.graphql by codegen. Do not edit.

import { noteEventListInputShape, noteEventShape, noteListInputShape, noteShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Note, NoteEvent } from "./types.js";

/** One note. */
export const noteResource: ResourceFacts<Note> = {
  key: "note",
  kind: "collection",
  shape: noteShape,
  identity: "id",
  filter: noteListInputShape,
};

/** Something that happened in a notebook. */
export const noteEventResource: ResourceFacts<NoteEvent> = {
  key: "noteEvent",
  kind: "log",
  shape: noteEventShape,
  identity: "sequence",
  filter: noteEventListInputShape,
};
