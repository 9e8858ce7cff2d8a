// Generated from Schema/auditEntry.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { auditEntryListInputShape, auditEntryPageShape } from "./shapes.js";
import type { AuditEntryListInput, AuditEntryPage } from "./types.js";

/** List, page by page. */
export const auditEntryList = /* @__PURE__ */ operation<AuditEntryListInput, AuditEntryPage>({
  name: "auditEntry.list",
  method: "GET",
  path: "/api/audit",
  input: auditEntryListInputShape,
  output: auditEntryPageShape,
});
