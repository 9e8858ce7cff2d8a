// Generated from Schema/chat.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  chatContextShape,
  chatListInputShape,
  chatMarkReadInputShape,
  chatMatchesShape,
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
  chatPageShape,
  chatReadStateInputShape,
  chatReadStateShape,
  chatSearchInputShape,
  typingStartInputShape,
  typingStopInputShape,
} from "./shapes.js";
import type {
  ChatContext,
  ChatListInput,
  ChatMarkReadInput,
  ChatMatches,
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
  ChatPage,
  ChatReadState,
  ChatReadStateInput,
  ChatSearchInput,
  TypingStartInput,
  TypingStopInput,
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
