// Generated from Schema/chat.graphql by codegen. Do not edit.

import { chatMessageShape } from "../chatMessage/shapes.js";
import type { EnumFacts, Shape } from "../../shape.js";
import type {
  Chat,
  ChatListInput,
  ChatMarkReadInput,
  ChatPage,
  ChatReadState,
  ChatReadStateInput,
  ChatSearchInput,
} from "./types.js";

export const chatShape: Shape<Chat> = {
  name: "Chat",
  fields: [
    { number: 1009, name: "sequence", kind: "int" },
    { number: 1010, name: "roomId", kind: "string" },
    { number: 1, name: "kind", kind: "enum", of: () => chatEventKindEnum },
    { number: 2, name: "message", kind: "object", of: () => chatMessageShape },
    { number: 3, name: "actorId", kind: "string", nullable: true },
    { number: 4, name: "at", kind: "timestamp" },
  ],
};

export const chatReadStateShape: Shape<ChatReadState> = {
  name: "ChatReadState",
  fields: [
    { number: 1, name: "sequence", kind: "int" },
    { number: 2, name: "unread", kind: "int" },
  ],
};

export const chatPageShape: Shape<ChatPage> = {
  name: "ChatPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => chatShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
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

export const chatReadStateInputShape: Shape<ChatReadStateInput> = {
  name: "ChatReadStateInput",
  fields: [{ number: 1010, name: "roomId", kind: "string", place: "path" }],
};

export const chatMarkReadInputShape: Shape<ChatMarkReadInput> = {
  name: "ChatMarkReadInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "sequence", kind: "int" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const chatSearchInputShape: Shape<ChatSearchInput> = {
  name: "ChatSearchInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "text", kind: "string", place: "query" },
    { number: 2, name: "senderId", kind: "string", nullable: true, place: "query" },
    { number: 3, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 4, name: "cursor", kind: "string", nullable: true, place: "query" },
  ],
};

export const chatEventKindEnum: EnumFacts = { sent: 1, edited: 2, deleted: 3, reacted: 4, pinned: 5, unpinned: 6 };

export const chatOrderEnum: EnumFacts = { sequence: 1, sequenceDesc: 2 };
