// Generated from Schema/chat.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { chatListInputShape, chatPageShape, chatSendInputShape, chatShape } from "./shapes.js";
import type { Chat, ChatListInput, ChatPage, ChatSendInput } from "./types.js";

/** List a chat. */
export const chatList = /* @__PURE__ */ operation<ChatListInput, ChatPage>({
  name: "chat.list",
  method: "GET",
  path: "/api/rooms/{roomId}/chat",
  input: chatListInputShape,
  output: chatPageShape,
});

/** Send a chat. */
export const chatSend = /* @__PURE__ */ operation<ChatSendInput, Chat>({
  name: "chat.send",
  method: "POST",
  path: "/api/rooms/{roomId}/chat/messages",
  input: chatSendInputShape,
  output: chatShape,
});
