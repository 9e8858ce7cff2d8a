// Generated from Schema/reader.graphql by codegen. Do not edit.

import { readerListInputShape, readerShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Reader } from "./types.js";

/** Somebody who has the notebook open. */
export const readerResource: ResourceFacts<Reader> = {
  key: "reader",
  kind: "presence",
  shape: readerShape,
  identity: "id",
  filter: readerListInputShape,
};
