// Generated from Schema/common.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { serverInfoGetInputShape, serverInfoShape, timeSampleInputShape, timeShape } from "./shapes.js";
import type { ServerInfo, ServerInfoGetInput, Time, TimeSampleInput } from "./types.js";

/** Read the server info. */
export const serverInfoGet = /* @__PURE__ */ operation<ServerInfoGetInput, ServerInfo>({
  name: "serverInfo.get",
  method: "GET",
  path: "/api/server-info",
  input: serverInfoGetInputShape,
  output: serverInfoShape,
});

/** Ask what time it is. */
export const timeSample = /* @__PURE__ */ operation<TimeSampleInput, Time>({
  name: "time.sample",
  method: "GET",
  path: "/api/time",
  input: timeSampleInputShape,
  output: timeShape,
});
