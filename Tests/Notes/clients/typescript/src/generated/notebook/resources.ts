// Generated from Schema/notebook.graphql by codegen. Do not edit.

import { notebookListInputShape, notebookShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Notebook } from "./types.js";

/** A book that notes are written into. */
export const notebookResource: ResourceFacts<Notebook> = {
  key: "notebook",
  kind: "state",
  shape: notebookShape,
  identity: "id",
  filter: notebookListInputShape,
};
