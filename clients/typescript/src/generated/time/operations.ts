// Generated from Schema/time.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { timeSampleInputShape, timeShape } from "./shapes.js";
import type { Time, TimeSampleInput } from "./types.js";

/** Ask what time it is. */
export const timeSample = /* @__PURE__ */ operation<TimeSampleInput, Time>({
  name: "time.sample",
  method: "GET",
  path: "/api/time",
  input: timeSampleInputShape,
  output: timeShape,
});
