// Generated from Schema/summary.graphql by codegen. Do not edit.

import { summaryOptionsShape, summaryShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Summary } from "./types.js";

/** What is in a notebook at a glance, for who asks. */
export const summaryResource: ResourceFacts<Summary> = {
  key: "summary",
  kind: "resolved",
  shape: summaryShape,
  parameters: summaryOptionsShape,
};
