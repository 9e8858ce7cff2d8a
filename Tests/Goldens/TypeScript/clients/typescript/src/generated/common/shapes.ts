// Generated from Schema/common.graphql by codegen. Do not edit.

import { chatEventUnion } from "../chat/shapes.js";
import { memberRoleEnum, roomLimitsShape } from "../room/shapes.js";
import type { Shape } from "../../shape.js";
import type { Everything } from "./types.js";

export const everythingShape: Shape<Everything> = {
  name: "Everything",
  fields: [
    { number: 1, name: "text", kind: "string", default: 'a "b"\n' },
    { number: 3, name: "flag", kind: "boolean", default: true },
    { number: 5, name: "count", kind: "int", nullable: true, default: -3 },
    { number: 7, name: "wide", kind: "int64" },
    { number: 9, name: "ratio", kind: "float", default: 0.5 },
    { number: 11, name: "moment", kind: "timestamp", nullable: true },
    { number: 13, name: "span", kind: "duration", default: "1.5s" },
    { number: 15, name: "size", kind: "int" },
    { number: 17, name: "anything", kind: "string", nullable: true },
    { number: 19, name: "roomId", kind: "string" },
    { number: 21, name: "role", kind: "enum", of: () => memberRoleEnum },
    { number: 23, name: "limits", kind: "object", of: () => roomLimitsShape, nullable: true },
    { number: 25, name: "event", kind: "union", of: () => chatEventUnion },
    { number: 27, name: "value", kind: "payload" },
    { number: 29, name: "email", kind: "string", nullable: true },
    { number: 31, name: "link", kind: "string" },
    { number: 2, name: "textList", kind: "string", list: true },
    { number: 4, name: "flagList", kind: "boolean", list: true },
    { number: 6, name: "countList", kind: "int", list: true },
    { number: 8, name: "wideList", kind: "int64", list: true },
    { number: 10, name: "ratioList", kind: "float", list: true },
    { number: 12, name: "momentList", kind: "timestamp", list: true },
    { number: 14, name: "spanList", kind: "duration", list: true },
    { number: 16, name: "sizeList", kind: "int", list: true },
    { number: 18, name: "anythingList", kind: "string", list: true },
    { number: 20, name: "roomIdList", kind: "string", list: true },
    { number: 22, name: "roleList", kind: "enum", of: () => memberRoleEnum, list: true },
    { number: 24, name: "limitsList", kind: "object", of: () => roomLimitsShape, list: true },
    { number: 26, name: "eventList", kind: "union", of: () => chatEventUnion, list: true },
    { number: 28, name: "valueList", kind: "payload", list: true },
    { number: 30, name: "emailList", kind: "string", list: true },
    { number: 32, name: "linkList", kind: "string", list: true },
  ],
};
