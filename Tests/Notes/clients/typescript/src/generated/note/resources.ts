// Generated from Schema/note.graphql by codegen. Do not edit.

import { noteListInputShape, noteShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Note } from "./types.js";

/** One note. */
export const noteResource: ResourceFacts<Note> = {
  key: "note",
  kind: "collection",
  shape: noteShape,
  identity: "id",
  filter: noteListInputShape,
};
