// Generated from Schema/chat.graphql by codegen. Do not edit.

import { chatListInputShape, chatShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Chat } from "./types.js";

/** Something that happened in a room's chat. */
export const chatResource: ResourceFacts<Chat> = {
  key: "chat",
  kind: "log",
  shape: chatShape,
  identity: "sequence",
  filter: chatListInputShape,
};
