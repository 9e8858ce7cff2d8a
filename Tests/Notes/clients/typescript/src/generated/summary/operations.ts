// Generated from Schema/summary.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { summaryGetInputShape, summaryShape } from "./shapes.js";
import type { Summary, SummaryGetInput } from "./types.js";

/** Read the summary. */
export const summaryGet = /* @__PURE__ */ operation<SummaryGetInput, Summary>({
  name: "summary.get",
  method: "GET",
  path: "/api/notebooks/{notebookId}/summary",
  input: summaryGetInputShape,
  output: summaryShape,
});
