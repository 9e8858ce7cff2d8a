// Generated from Schema/presence.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { presenceListInputShape, presencePageShape, presenceReportInputShape } from "./shapes.js";
import type { PresenceListInput, PresencePage, PresenceReportInput } from "./types.js";

/** List, page by page. */
export const presenceList = /* @__PURE__ */ operation<PresenceListInput, PresencePage>({
  name: "presence.list",
  method: "GET",
  path: "/api/rooms/{roomId}/presence",
  input: presenceListInputShape,
  output: presencePageShape,
});

/** Say how one's player does. It holds for the connection that said it. */
export const presenceReport = /* @__PURE__ */ operation<PresenceReportInput, void>({
  name: "presence.report",
  method: "PUT",
  path: "/api/rooms/{roomId}/presence",
  input: presenceReportInputShape,
  output: null,
});
