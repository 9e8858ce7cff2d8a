// Generated from Schema/notebook.graphql by codegen. Do not edit.

import {
  notebookListInputShape,
  notebookShape,
  readerListInputShape,
  readerShape,
  summaryOptionsShape,
  summaryShape,
} from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Notebook, Reader, Summary } from "./types.js";

/** A book that notes are written into. */
export const notebookResource: ResourceFacts<Notebook> = {
  key: "notebook",
  kind: "state",
  shape: notebookShape,
  identity: "id",
  filter: notebookListInputShape,
};

/** What is in a notebook at a glance, for who asks. */
export const summaryResource: ResourceFacts<Summary> = {
  key: "summary",
  kind: "resolved",
  shape: summaryShape,
  parameters: summaryOptionsShape,
};

/** Somebody who has the notebook open. */
export const readerResource: ResourceFacts<Reader> = {
  key: "reader",
  kind: "presence",
  shape: readerShape,
  identity: "id",
  filter: readerListInputShape,
};
