// Generated from Schema/chat.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { chatMatchesShape } from "../chatMessage/shapes.js";
import {
  chatListInputShape,
  chatMarkReadInputShape,
  chatPageShape,
  chatReadStateInputShape,
  chatReadStateShape,
  chatSearchInputShape,
} from "./shapes.js";
import type { ChatMatches } from "../chatMessage/types.js";
import type {
  ChatListInput,
  ChatMarkReadInput,
  ChatPage,
  ChatReadState,
  ChatReadStateInput,
  ChatSearchInput,
} from "./types.js";

/** List, page by page. */
export const chatList = /* @__PURE__ */ operation<ChatListInput, ChatPage>({
  name: "chat.list",
  method: "GET",
  path: "/api/rooms/{roomId}/chat",
  input: chatListInputShape,
  output: chatPageShape,
});

/** How far the caller has read. */
export const chatReadState = /* @__PURE__ */ operation<ChatReadStateInput, ChatReadState>({
  name: "chat.readState",
  method: "GET",
  path: "/api/rooms/{roomId}/chat/read-state",
  input: chatReadStateInputShape,
  output: chatReadStateShape,
});

/** Say how far one has read. It only ever goes forward. */
export const chatMarkRead = /* @__PURE__ */ operation<ChatMarkReadInput, ChatReadState>({
  name: "chat.markRead",
  method: "PUT",
  path: "/api/rooms/{roomId}/chat/read-state",
  input: chatMarkReadInputShape,
  output: chatReadStateShape,
});

/** Find messages by what they say, the newest first. */
export const chatSearch = /* @__PURE__ */ operation<ChatSearchInput, ChatMatches>({
  name: "chat.search",
  method: "GET",
  path: "/api/rooms/{roomId}/chat/search",
  input: chatSearchInputShape,
  output: chatMatchesShape,
});
