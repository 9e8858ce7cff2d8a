// Generated from Schema/chat.graphql by codegen. Do not edit.

import type { UnknownArm } from "../../shape.js";

/** What is said in a room, in order. */
export interface Chat {
  /** Its place, from 1 without a gap. */
  readonly sequence: number;
  /** The room that it lives in. */
  readonly roomId: string;
  /** What happened. */
  readonly event: ChatEvent;
}

/** Somebody said something. */
export interface ChatMessage {
  /** What was said. */
  readonly text: string;
  /** Who. */
  readonly userId: string;
}

/** The room said something. */
export interface ChatNotice {}

/** What `chat.list` takes. */
export interface ChatListInput {
  /** The room that it lives in. */
  readonly roomId: string;
  /** How many at most. */
  readonly limit?: number;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | null;
  /** By what they are sorted. */
  readonly order?: ChatOrder | null;
}

/** What `chat.send` takes. */
export interface ChatSendInput {
  /** The room that it lives in. */
  readonly roomId: string;
  /** What was said. */
  readonly text: string;
  /** Repeats with the same id are done once. */
  readonly operationId?: string | null;
}

/** Some of a list of chat values. */
export interface ChatPage {
  /** Those of this page. */
  readonly items: readonly Chat[];
  /** Asks for the next page; null at the end. */
  readonly nextCursor: string | null;
}

/** What chat is sorted by. */
export type ChatOrder =
  /** By `sequence`. */
  | "sequence"
  | (string & {});

/** What happens in a chat. */
export type ChatEvent =
  | ({ readonly type: "message" } & ChatMessage)
  | ({ readonly type: "notice" } & ChatNotice)
  | UnknownArm;
