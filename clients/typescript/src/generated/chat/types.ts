// Generated from Schema/chat.graphql by codegen. Do not edit.

import type { Timestamp } from "../../shape.js";
import type { ChatMessage } from "../chatMessage/types.js";

/** Something that happened in a room's chat. */
export interface Chat {
  /** Its place in the log, from 1 without a gap. */
  readonly sequence: number;
  /** The room that it belongs to. */
  readonly roomId: string;
  /** What happened. */
  readonly kind: ChatEventKind;
  /** The message as it was after it; of a deleted one, without what it said. */
  readonly message: ChatMessage;
  /** The member who did it; null when the room itself did. */
  readonly actorId: string | null;
  /** When. */
  readonly at: Timestamp;
}

/** How far somebody has read. */
export interface ChatReadState {
  /** The sequence of the last event that was seen. */
  readonly sequence: number;
  /** How many messages came after it. */
  readonly unread: number;
}

/** A page of a list. */
export interface ChatPage {
  /** The entries of this page. */
  readonly items: readonly Chat[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `chat.list`. */
export interface ChatListInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
  /** What comes first. */
  readonly order?: ChatOrder | null;
}

/** The input of `chat.readState`. */
export interface ChatReadStateInput {
  /** The room that it is about. */
  readonly roomId: string;
}

/** The input of `chat.markRead`. */
export interface ChatMarkReadInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The sequence of the last event that was seen. */
  readonly sequence: number;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `chat.search`. */
export interface ChatSearchInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** A part of what they say, in any language. */
  readonly text: string;
  /** Only messages of this user. */
  readonly senderId?: string | null;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
}

/** What can happen in a chat. */
export type ChatEventKind =
  /** A message was sent. */
  | "sent"
  /** What it says was changed. */
  | "edited"
  /** It was deleted; entries that said what it said are hidden. */
  | "deleted"
  /** Somebody added or took back a reaction. */
  | "reacted"
  /** It was pinned. */
  | "pinned"
  /** It is not pinned any more. */
  | "unpinned"
  | (string & {});

/** What a list of chats is ordered by. */
export type ChatOrder =
  /** By sequence, the least first. */
  | "sequence"
  /** By sequence, the greatest first. */
  | "sequenceDesc"
  | (string & {});
