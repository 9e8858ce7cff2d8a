// Generated from Schema/time.graphql by codegen. Do not edit.

import type { Shape } from "../../shape.js";
import type { Time, TimeSampleInput } from "./types.js";

export const timeShape: Shape<Time> = {
  name: "Time",
  fields: [
    { number: 1, name: "t1", kind: "int" },
    { number: 2, name: "t2", kind: "int" },
    { number: 3, name: "t3", kind: "int" },
  ],
};

export const timeSampleInputShape: Shape<TimeSampleInput> = {
  name: "TimeSampleInput",
  fields: [{ number: 1, name: "t1", kind: "int", default: 0, place: "query" }],
};
