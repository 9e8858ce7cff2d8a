// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

import { noteEventListInputShape, noteEventShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { NoteEvent } from "./types.js";

/** Something that happened in a notebook. */
export const noteEventResource: ResourceFacts<NoteEvent> = {
  key: "noteEvent",
  kind: "log",
  shape: noteEventShape,
  identity: "sequence",
  filter: noteEventListInputShape,
};
