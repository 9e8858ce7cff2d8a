// Generated from Schema/serverInfo.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { serverInfoGetInputShape, serverInfoShape } from "./shapes.js";
import type { ServerInfo, ServerInfoGetInput } from "./types.js";

/** Read the server info. */
export const serverInfoGet = /* @__PURE__ */ operation<ServerInfoGetInput, ServerInfo>({
  name: "serverInfo.get",
  method: "GET",
  path: "/api/server-info",
  input: serverInfoGetInputShape,
  output: serverInfoShape,
});
