// Generated from Schema/serverInfo.graphql by codegen. Do not edit.

import type { Shape } from "../../shape.js";
import type { ServerInfo, ServerInfoGetInput } from "./types.js";

export const serverInfoShape: Shape<ServerInfo> = {
  name: "ServerInfo",
  fields: [
    { number: 1, name: "name", kind: "string" },
    { number: 2, name: "version", kind: "string" },
    { number: 3, name: "apiVersion", kind: "string" },
    { number: 4, name: "features", kind: "string", list: true },
    { number: 5, name: "time", kind: "timestamp" },
    { number: 6, name: "title", kind: "string", nullable: true },
    { number: 7, name: "about", kind: "string", nullable: true },
    { number: 8, name: "motd", kind: "string", nullable: true },
  ],
};

export const serverInfoGetInputShape: Shape<ServerInfoGetInput> = {
  name: "ServerInfoGetInput",
  fields: [],
};
