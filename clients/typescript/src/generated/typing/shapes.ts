// Generated from Schema/typing.graphql by codegen. Do not edit.

import type { Shape } from "../../shape.js";
import type { Typing, TypingStartInput, TypingStopInput } from "./types.js";

export const typingShape: Shape<Typing> = {
  name: "Typing",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 1010, name: "roomId", kind: "string" },
    { number: 2, name: "since", kind: "timestamp" },
  ],
};

export const typingStartInputShape: Shape<TypingStartInput> = {
  name: "TypingStartInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const typingStopInputShape: Shape<TypingStopInput> = {
  name: "TypingStopInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};
