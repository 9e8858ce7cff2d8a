// Generated from Schema/chatMessage.graphql by codegen. Do not edit.

import type { Duration, Timestamp } from "../../shape.js";

/** Something that somebody said in a room, or that the room tells. */
export interface ChatMessage {
  /** Its identity; stable for ever. */
  readonly id: string;
  /** The room that it belongs to. */
  readonly roomId: string;
  /** What it says; empty only when it was deleted. */
  readonly content: string;
  /** What kind of message it is. */
  readonly kind: ChatMessageKind;
  /** The message that it answers. */
  readonly replyToId: string | null;
  /** The users whom it names, and where. */
  readonly mentions: readonly ChatMention[];
  /** Names it to its sender: sent twice, it is one message. */
  readonly clientMessageId: string | null;
  /** Where it flies over the picture; null when it does not. */
  readonly flight: ChatFlight | null;
  /** In which colour it is shown; null for the usual one. */
  readonly color: string | null;
  /** The user who sent it; null for a guest, for the room, and when the account is gone. */
  readonly senderId: string | null;
  /** The member who sent it; null for the room, and when it does not belong to it any more. */
  readonly memberId: string | null;
  /** What its sender was called. */
  readonly senderName: string;
  /** Its place: the sequence of the event that it was sent with. */
  readonly sequence: number;
  /** What was being watched; null when nothing was. */
  readonly mediaId: string | null;
  /** And where in it. */
  readonly mediaPosition: Duration | null;
  /** What others think of it, in the order that they first said so. */
  readonly reactions: readonly ChatReaction[];
  /** Whether it is pinned. */
  readonly isPinned: boolean;
  /** Who pinned it and why; null when it is not pinned. */
  readonly pinDetails: ChatPin | null;
  /** When it was sent. */
  readonly sentAt: Timestamp;
  /** When it was last edited; null when it was not. */
  readonly editedAt: Timestamp | null;
  /** When it was deleted; null when it was not. */
  readonly deletedAt: Timestamp | null;
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** A user who is named in a message. */
export interface ChatMention {
  /** The user. */
  readonly userId: string;
  /** Where its name begins, in characters from 0. */
  readonly start: number;
  /** How many characters it has. */
  readonly length: number;
}

/** A sign that was added to a message. */
export interface ChatReaction {
  /** The sign, or its name. */
  readonly key: string;
  /** How many added it. */
  readonly count: number;
  /** The members who added it: the first twenty. */
  readonly memberIds: readonly string[];
}

/** Why a message is kept in sight. */
export interface ChatPin {
  /** Why. */
  readonly note: string;
  /** The member who pinned it; null when it belongs to the room no more. */
  readonly memberId: string | null;
  /** When. */
  readonly pinnedAt: Timestamp;
}

/** Messages around one. */
export interface ChatContext {
  /** Those before it, the oldest first. */
  readonly before: readonly ChatMessage[];
  /** The message itself. */
  readonly message: ChatMessage;
  /** Those after it, the oldest first. */
  readonly after: readonly ChatMessage[];
}

/** A page of messages that were found. */
export interface ChatMatches {
  /** The newest first. */
  readonly items: readonly ChatMessage[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `chatMessage.create`. */
export interface ChatMessageCreateInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** What it says; empty only when it was deleted. */
  readonly content: string;
  /** The message that it answers. */
  readonly replyToId?: string | null;
  /** The users whom it names, and where. */
  readonly mentions?: readonly ChatMention[];
  /** Names it to its sender: sent twice, it is one message. */
  readonly clientMessageId?: string | null;
  /** Where it flies over the picture; null when it does not. */
  readonly flight?: ChatFlight | null;
  /** In which colour it is shown; null for the usual one. */
  readonly color?: string | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `chatMessage.get`. */
export interface ChatMessageGetInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The chat message that it is about. */
  readonly chatMessageId: string;
}

/** A page of a list. */
export interface ChatMessagePage {
  /** The entries of this page. */
  readonly items: readonly ChatMessage[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `chatMessage.list`. */
export interface ChatMessageListInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** Only those with this sender id. */
  readonly senderId?: string | null;
  /** Only those with this kind. */
  readonly kind?: ChatMessageKind | null;
  /** Only those with this media id. */
  readonly mediaId?: string | null;
  /** Only those with this is pinned. */
  readonly isPinned?: boolean | null;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
  /** What comes first. */
  readonly order?: ChatMessageOrder | null;
}

/** What changes: a field that is not here stays, null clears. */
export interface ChatPinPatch {
  /** Why. */
  readonly note?: string;
  /** The member who pinned it; null when it belongs to the room no more. */
  readonly memberId?: string | null;
  /** When. */
  readonly pinnedAt?: Timestamp;
}

/** What changes: a field that is not here stays, null clears. */
export interface ChatMessagePatch {
  /** What it says; empty only when it was deleted. */
  readonly content?: string;
  /** The users whom it names, and where. */
  readonly mentions?: readonly ChatMention[];
  /** In which colour it is shown; null for the usual one. */
  readonly color?: string | null;
}

/** The input of `chatMessage.patch`. */
export interface ChatMessagePatchInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The chat message that it is about. */
  readonly chatMessageId: string;
  /** What to change. */
  readonly patch: ChatMessagePatch;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `chatMessage.delete`. */
export interface ChatMessageDeleteInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The chat message that it is about. */
  readonly chatMessageId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `chatMessage.react`. */
export interface ChatMessageReactInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The chat message that it is about. */
  readonly chatMessageId: string;
  /** The sign, or its name. */
  readonly key: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `chatMessage.unreact`. */
export interface ChatMessageUnreactInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The chat message that it is about. */
  readonly chatMessageId: string;
  /** The sign, or its name. */
  readonly key: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `chatMessage.pin`. */
export interface ChatMessagePinInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The chat message that it is about. */
  readonly chatMessageId: string;
  /** Why. */
  readonly note?: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `chatMessage.unpin`. */
export interface ChatMessageUnpinInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The chat message that it is about. */
  readonly chatMessageId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `chatMessage.context`. */
export interface ChatMessageContextInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The chat message that it is about. */
  readonly chatMessageId: string;
  /** How many messages before it, at most. */
  readonly before?: number;
  /** How many messages after it, at most. */
  readonly after?: number;
}

/** What kind of message it is. */
export type ChatMessageKind =
  /** Somebody said it. */
  | "user"
  /** The room tells that somebody joined. */
  | "memberJoined"
  /** The room tells that something else is being watched. */
  | "playbackChanged"
  | (string & {});

/** Where a message flies over the picture. */
export type ChatFlight =
  /** From one side to the other. */
  | "scroll"
  /** It stands at the top. */
  | "top"
  /** It stands at the bottom. */
  | "bottom"
  | (string & {});

/** What a list of chat messages is ordered by. */
export type ChatMessageOrder =
  /** By sequence, the least first. */
  | "sequence"
  /** By sequence, the greatest first. */
  | "sequenceDesc"
  /** By media position, the least first. */
  | "mediaPosition"
  /** By media position, the greatest first. */
  | "mediaPositionDesc"
  | (string & {});
