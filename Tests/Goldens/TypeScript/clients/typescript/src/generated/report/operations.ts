// Generated from Schema/report.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { reportCreateInputShape, reportShape } from "./shapes.js";
import type { Report, ReportCreateInput } from "./types.js";

/** Create a report. */
export const reportCreate = /* @__PURE__ */ operation<ReportCreateInput, Report>({
  name: "report.create",
  method: "POST",
  path: "/api/reports",
  input: reportCreateInputShape,
  output: reportShape,
});
