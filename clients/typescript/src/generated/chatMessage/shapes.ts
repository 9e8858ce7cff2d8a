// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

import type { EnumFacts, Shape } from "../../shape.js";
import type {
  ChatContext,
  ChatMatches,
  ChatMention,
  ChatMessage,
  ChatMessageContextInput,
  ChatMessageCreateInput,
  ChatMessageDeleteInput,
  ChatMessageGetInput,
  ChatMessageListInput,
  ChatMessagePage,
  ChatMessagePatch,
  ChatMessagePatchInput,
  ChatMessagePinInput,
  ChatMessageReactInput,
  ChatMessageUnpinInput,
  ChatMessageUnreactInput,
  ChatPin,
  ChatPinPatch,
  ChatReaction,
} from "./types.js";

export const chatMessageShape: Shape<ChatMessage> = {
  name: "ChatMessage",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 1010, name: "roomId", kind: "string" },
    { number: 2, name: "content", kind: "string" },
    { number: 3, name: "kind", kind: "enum", of: () => chatMessageKindEnum },
    { number: 4, name: "replyToId", kind: "string", nullable: true },
    { number: 5, name: "mentions", kind: "object", of: () => chatMentionShape, list: true },
    { number: 6, name: "clientMessageId", kind: "string", nullable: true },
    { number: 7, name: "flight", kind: "enum", of: () => chatFlightEnum, nullable: true },
    { number: 8, name: "color", kind: "string", nullable: true },
    { number: 9, name: "senderId", kind: "string", nullable: true },
    { number: 10, name: "memberId", kind: "string", nullable: true },
    { number: 11, name: "senderName", kind: "string" },
    { number: 12, name: "sequence", kind: "int" },
    { number: 13, name: "mediaId", kind: "string", nullable: true },
    { number: 14, name: "mediaPosition", kind: "duration", nullable: true },
    { number: 15, name: "reactions", kind: "object", of: () => chatReactionShape, list: true },
    { number: 16, name: "isPinned", kind: "boolean" },
    { number: 17, name: "pinDetails", kind: "object", of: () => chatPinShape, nullable: true },
    { number: 18, name: "sentAt", kind: "timestamp" },
    { number: 19, name: "editedAt", kind: "timestamp", nullable: true },
    { number: 20, name: "deletedAt", kind: "timestamp", nullable: true },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const chatMentionShape: Shape<ChatMention> = {
  name: "ChatMention",
  fields: [
    { number: 1, name: "userId", kind: "string" },
    { number: 2, name: "start", kind: "int" },
    { number: 3, name: "length", kind: "int" },
  ],
};

export const chatReactionShape: Shape<ChatReaction> = {
  name: "ChatReaction",
  fields: [
    { number: 1, name: "key", kind: "string" },
    { number: 2, name: "count", kind: "int" },
    { number: 3, name: "memberIds", kind: "string", list: true },
  ],
};

export const chatPinShape: Shape<ChatPin> = {
  name: "ChatPin",
  fields: [
    { number: 1, name: "note", kind: "string" },
    { number: 2, name: "memberId", kind: "string", nullable: true },
    { number: 3, name: "pinnedAt", kind: "timestamp" },
  ],
};

export const chatContextShape: Shape<ChatContext> = {
  name: "ChatContext",
  fields: [
    { number: 1, name: "before", kind: "object", of: () => chatMessageShape, list: true },
    { number: 2, name: "message", kind: "object", of: () => chatMessageShape },
    { number: 3, name: "after", kind: "object", of: () => chatMessageShape, list: true },
  ],
};

export const chatMatchesShape: Shape<ChatMatches> = {
  name: "ChatMatches",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => chatMessageShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const chatMessageCreateInputShape: Shape<ChatMessageCreateInput> = {
  name: "ChatMessageCreateInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 2, name: "content", kind: "string" },
    { number: 4, name: "replyToId", kind: "string", nullable: true },
    { number: 5, name: "mentions", kind: "object", of: () => chatMentionShape, list: true },
    { number: 6, name: "clientMessageId", kind: "string", nullable: true },
    { number: 7, name: "flight", kind: "enum", of: () => chatFlightEnum, nullable: true },
    { number: 8, name: "color", kind: "string", nullable: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const chatMessageGetInputShape: Shape<ChatMessageGetInput> = {
  name: "ChatMessageGetInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "chatMessageId", kind: "string", place: "path" },
  ],
};

export const chatMessagePageShape: Shape<ChatMessagePage> = {
  name: "ChatMessagePage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => chatMessageShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const chatMessageListInputShape: Shape<ChatMessageListInput> = {
  name: "ChatMessageListInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 9, name: "senderId", kind: "string", nullable: true, place: "query" },
    { number: 3, name: "kind", kind: "enum", of: () => chatMessageKindEnum, nullable: true, place: "query" },
    { number: 13, name: "mediaId", kind: "string", nullable: true, place: "query" },
    { number: 16, name: "isPinned", kind: "boolean", nullable: true, place: "query" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => chatMessageOrderEnum, nullable: true, place: "query" },
  ],
};

export const chatPinPatchShape: Shape<ChatPinPatch> = {
  name: "ChatPinPatch",
  patch: true,
  fields: [
    { number: 1, name: "note", kind: "string" },
    { number: 2, name: "memberId", kind: "string", nullable: true },
    { number: 3, name: "pinnedAt", kind: "timestamp" },
  ],
};

export const chatMessagePatchShape: Shape<ChatMessagePatch> = {
  name: "ChatMessagePatch",
  patch: true,
  fields: [
    { number: 2, name: "content", kind: "string" },
    { number: 5, name: "mentions", kind: "object", of: () => chatMentionShape, list: true },
    { number: 8, name: "color", kind: "string", nullable: true },
  ],
};

export const chatMessagePatchInputShape: Shape<ChatMessagePatchInput> = {
  name: "ChatMessagePatchInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "chatMessageId", kind: "string", place: "path" },
    { number: 1005, name: "patch", kind: "object", of: () => chatMessagePatchShape },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const chatMessageDeleteInputShape: Shape<ChatMessageDeleteInput> = {
  name: "ChatMessageDeleteInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "chatMessageId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const chatMessageReactInputShape: Shape<ChatMessageReactInput> = {
  name: "ChatMessageReactInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "chatMessageId", kind: "string", place: "path" },
    { number: 1, name: "key", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const chatMessageUnreactInputShape: Shape<ChatMessageUnreactInput> = {
  name: "ChatMessageUnreactInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "chatMessageId", kind: "string", place: "path" },
    { number: 1, name: "key", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const chatMessagePinInputShape: Shape<ChatMessagePinInput> = {
  name: "ChatMessagePinInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "chatMessageId", kind: "string", place: "path" },
    { number: 1, name: "note", kind: "string", default: "" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const chatMessageUnpinInputShape: Shape<ChatMessageUnpinInput> = {
  name: "ChatMessageUnpinInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "chatMessageId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const chatMessageContextInputShape: Shape<ChatMessageContextInput> = {
  name: "ChatMessageContextInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "chatMessageId", kind: "string", place: "path" },
    { number: 1, name: "before", kind: "int", default: 20, place: "query" },
    { number: 2, name: "after", kind: "int", default: 20, place: "query" },
  ],
};

export const chatMessageKindEnum: EnumFacts = { user: 1, memberJoined: 2, playbackChanged: 3 };

export const chatFlightEnum: EnumFacts = { scroll: 1, top: 2, bottom: 3 };

export const chatMessageOrderEnum: EnumFacts = { sequence: 1, sequenceDesc: 2, mediaPosition: 3, mediaPositionDesc: 4 };
