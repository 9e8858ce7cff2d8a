// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  chatContextShape,
  chatMessageContextInputShape,
  chatMessageCreateInputShape,
  chatMessageDeleteInputShape,
  chatMessageGetInputShape,
  chatMessageListInputShape,
  chatMessagePageShape,
  chatMessagePatchInputShape,
  chatMessagePinInputShape,
  chatMessageReactInputShape,
  chatMessageShape,
  chatMessageUnpinInputShape,
  chatMessageUnreactInputShape,
} from "./shapes.js";
import type {
  ChatContext,
  ChatMessage,
  ChatMessageContextInput,
  ChatMessageCreateInput,
  ChatMessageDeleteInput,
  ChatMessageGetInput,
  ChatMessageListInput,
  ChatMessagePage,
  ChatMessagePatchInput,
  ChatMessagePinInput,
  ChatMessageReactInput,
  ChatMessageUnpinInput,
  ChatMessageUnreactInput,
} from "./types.js";

/**
 * Create a chat message.
 * @throws ProblemError with `room_closed`, `chat_disabled`, `slow_mode`, or a code of every operation.
 */
export const chatMessageCreate = /* @__PURE__ */ operation<ChatMessageCreateInput, ChatMessage>({
  name: "chatMessage.create",
  method: "POST",
  path: "/api/rooms/{roomId}/chat/messages",
  input: chatMessageCreateInputShape,
  output: chatMessageShape,
});

/** Read one chat message. */
export const chatMessageGet = /* @__PURE__ */ operation<ChatMessageGetInput, ChatMessage>({
  name: "chatMessage.get",
  method: "GET",
  path: "/api/rooms/{roomId}/chat/messages/{chatMessageId}",
  input: chatMessageGetInputShape,
  output: chatMessageShape,
});

/** List, page by page. */
export const chatMessageList = /* @__PURE__ */ operation<ChatMessageListInput, ChatMessagePage>({
  name: "chatMessage.list",
  method: "GET",
  path: "/api/rooms/{roomId}/chat/messages",
  input: chatMessageListInputShape,
  output: chatMessagePageShape,
});

/**
 * Change what is given; null clears.
 * @throws ProblemError with `chat_disabled`, `message_deleted`, or a code of every operation.
 */
export const chatMessagePatch = /* @__PURE__ */ operation<ChatMessagePatchInput, ChatMessage>({
  name: "chatMessage.patch",
  method: "PATCH",
  path: "/api/rooms/{roomId}/chat/messages/{chatMessageId}",
  input: chatMessagePatchInputShape,
  output: chatMessageShape,
});

/** Delete it. */
export const chatMessageDelete = /* @__PURE__ */ operation<ChatMessageDeleteInput, void>({
  name: "chatMessage.delete",
  method: "DELETE",
  path: "/api/rooms/{roomId}/chat/messages/{chatMessageId}",
  input: chatMessageDeleteInputShape,
  output: null,
});

/**
 * Say in a sign what one thinks of it.
 * @throws ProblemError with `chat_disabled`, `message_deleted`, `too_many_reactions`, or a code of every operation.
 */
export const chatMessageReact = /* @__PURE__ */ operation<ChatMessageReactInput, ChatMessage>({
  name: "chatMessage.react",
  method: "PUT",
  path: "/api/rooms/{roomId}/chat/messages/{chatMessageId}/reactions/{key}",
  input: chatMessageReactInputShape,
  output: chatMessageShape,
});

/** Take that back. */
export const chatMessageUnreact = /* @__PURE__ */ operation<ChatMessageUnreactInput, ChatMessage>({
  name: "chatMessage.unreact",
  method: "DELETE",
  path: "/api/rooms/{roomId}/chat/messages/{chatMessageId}/reactions/{key}",
  input: chatMessageUnreactInputShape,
  output: chatMessageShape,
});

/**
 * Keep it in sight for everybody.
 * @throws ProblemError with `message_deleted`, `too_many_pins`, or a code of every operation.
 */
export const chatMessagePin = /* @__PURE__ */ operation<ChatMessagePinInput, ChatMessage>({
  name: "chatMessage.pin",
  method: "PUT",
  path: "/api/rooms/{roomId}/chat/messages/{chatMessageId}/pin",
  input: chatMessagePinInputShape,
  output: chatMessageShape,
});

/** Take it down. */
export const chatMessageUnpin = /* @__PURE__ */ operation<ChatMessageUnpinInput, ChatMessage>({
  name: "chatMessage.unpin",
  method: "DELETE",
  path: "/api/rooms/{roomId}/chat/messages/{chatMessageId}/pin",
  input: chatMessageUnpinInputShape,
  output: chatMessageShape,
});

/** See what was said around it. */
export const chatMessageContext = /* @__PURE__ */ operation<ChatMessageContextInput, ChatContext>({
  name: "chatMessage.context",
  method: "GET",
  path: "/api/rooms/{roomId}/chat/messages/{chatMessageId}/context",
  input: chatMessageContextInputShape,
  output: chatContextShape,
});
