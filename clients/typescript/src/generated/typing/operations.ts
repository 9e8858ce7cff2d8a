// Generated from Schema/typing.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { typingStartInputShape, typingStopInputShape } from "./shapes.js";
import type { TypingStartInput, TypingStopInput } from "./types.js";

/** Say that one is writing. It holds for some seconds, or until one's message is there. */
export const typingStart = /* @__PURE__ */ operation<TypingStartInput, void>({
  name: "typing.start",
  method: "PUT",
  path: "/api/rooms/{roomId}/chat/typing",
  input: typingStartInputShape,
  output: null,
});

/** Say that one is not writing any more. */
export const typingStop = /* @__PURE__ */ operation<TypingStopInput, void>({
  name: "typing.stop",
  method: "DELETE",
  path: "/api/rooms/{roomId}/chat/typing",
  input: typingStopInputShape,
  output: null,
});
