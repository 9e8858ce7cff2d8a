// Generated from Schema/common.graphql by codegen. Do not edit.

import type { Shape } from "../../shape.js";
import type { ServerInfo, ServerInfoGetInput, Time, TimeSampleInput } from "./types.js";

export const serverInfoShape: Shape<ServerInfo> = {
  name: "ServerInfo",
  fields: [
    { number: 1, name: "name", kind: "string" },
    { number: 2, name: "version", kind: "string" },
    { number: 3, name: "apiVersion", kind: "string" },
    { number: 4, name: "features", kind: "string", list: true },
    { number: 5, name: "time", kind: "timestamp" },
  ],
};

export const timeShape: Shape<Time> = {
  name: "Time",
  fields: [
    { number: 1, name: "t1", kind: "int" },
    { number: 2, name: "t2", kind: "int" },
    { number: 3, name: "t3", kind: "int" },
  ],
};

export const serverInfoGetInputShape: Shape<ServerInfoGetInput> = {
  name: "ServerInfoGetInput",
  fields: [],
};

export const timeSampleInputShape: Shape<TimeSampleInput> = {
  name: "TimeSampleInput",
  fields: [{ number: 1, name: "t1", kind: "int", default: 0, place: "query" }],
};
