// Generated from Schema/chat.graphql by codegen. Do not edit.

import type { EnumFacts, Shape, UnionFacts } from "../../shape.js";
import type { Chat, ChatEvent, ChatListInput, ChatMessage, ChatNotice, ChatPage, ChatSendInput } from "./types.js";

export const chatShape: Shape<Chat> = {
  name: "Chat",
  fields: [
    { number: 1009, name: "sequence", kind: "int" },
    { number: 1010, name: "roomId", kind: "string" },
    { number: 1, name: "event", kind: "union", of: () => chatEventUnion },
  ],
};

export const chatMessageShape: Shape<ChatMessage> = {
  name: "ChatMessage",
  fields: [
    { number: 1, name: "text", kind: "string" },
    { number: 2, name: "userId", kind: "string" },
  ],
};

export const chatNoticeShape: Shape<ChatNotice> = {
  name: "ChatNotice",
  fields: [],
};

export const chatListInputShape: Shape<ChatListInput> = {
  name: "ChatListInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => chatOrderEnum, nullable: true, place: "query" },
  ],
};

export const chatSendInputShape: Shape<ChatSendInput> = {
  name: "ChatSendInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "text", kind: "string" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const chatPageShape: Shape<ChatPage> = {
  name: "ChatPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => chatShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const chatOrderEnum: EnumFacts = { sequence: 1 };

export const chatEventUnion: UnionFacts<ChatEvent> = {
  name: "ChatEvent",
  arms: [
    { tag: "message", number: 1, of: () => chatMessageShape },
    { tag: "notice", number: 3, of: () => chatNoticeShape },
  ],
};
