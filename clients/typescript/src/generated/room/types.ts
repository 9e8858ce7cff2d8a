// Generated from Schema/room.graphql by codegen. Do not edit.

import type { Duration, Timestamp } from "../../shape.js";

/** A place where people watch together. */
export interface Room {
  /** Its identity; stable for ever. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** What it is about. */
  readonly description: string;
  /** Who finds it. */
  readonly visibility: RoomVisibility;
  /** What kind of room it is, in a word that the server's operators chose. */
  readonly category: string | null;
  /** Words to find it by. */
  readonly labels: readonly string[];
  /** How many may be members at once. */
  readonly maxMembers: number;
  /** Whether a password guards the door. The password itself is never shown. */
  readonly hasPassword: boolean;
  /** Whether it can be entered. */
  readonly status: RoomStatus;
  /** Who created it, or took it over. */
  readonly creatorId: string;
  /** How many are members. */
  readonly memberCount: number;
  /** When it was created. */
  readonly createdAt: Timestamp;
  /** When it will be gone for good; null as long as it was not deleted. Until then it can be restored. */
  readonly deletedAt: Timestamp | null;
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** What one sees of a room from outside. */
export interface RoomPreview {
  /** The room's id. */
  readonly roomId: string;
  /** What people call it. */
  readonly name: string;
  /** What it is about. */
  readonly description: string;
  /** What kind of room it is. */
  readonly category: string | null;
  /** Words to find it by. */
  readonly labels: readonly string[];
  /** What its creator is called. */
  readonly creatorName: string;
  /** How many are members. */
  readonly memberCount: number;
  /** How many may be. */
  readonly maxMembers: number;
  /** How many are there now. */
  readonly onlineCount: number;
  /** What is being watched; null when nothing is, or when it is not for outsiders. */
  readonly nowPlaying: string | null;
  /** How the caller gets in. */
  readonly entry: RoomEntry;
}

/** A page of rooms as one sees them from outside. */
export interface RoomPreviewPage {
  /** The rooms of this page. */
  readonly items: readonly RoomPreview[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** A way into a room, to be passed on. */
export interface Invitation {
  /** What `join` and `guest` take. */
  readonly invitation: string;
  /** The same as a link to this server's page. */
  readonly url: string;
  /** Until when. */
  readonly expiresAt: Timestamp;
}

/** The input of `room.create`. */
export interface RoomCreateInput {
  /** What people call it. */
  readonly name: string;
  /** What it is about. */
  readonly description?: string;
  /** Who finds it. */
  readonly visibility?: RoomVisibility;
  /** What kind of room it is, in a word that the server's operators chose. */
  readonly category?: string | null;
  /** Words to find it by. */
  readonly labels?: readonly string[];
  /** How many may be members at once. */
  readonly maxMembers?: number;
  /** The password that guards the door; never shown. */
  readonly password?: string | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `room.get`. */
export interface RoomGetInput {
  /** The room that it is about. */
  readonly roomId: string;
}

/** A page of a list. */
export interface RoomPage {
  /** The entries of this page. */
  readonly items: readonly Room[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `room.list`. */
export interface RoomListInput {
  /** Only those with this name. */
  readonly name?: string | null;
  /** Only those with this creator id. */
  readonly creatorId?: string | null;
  /** Only those with this visibility. */
  readonly visibility?: RoomVisibility | null;
  /** Only those with this status. */
  readonly status?: RoomStatus | null;
  /** Only those with this category. */
  readonly category?: string | null;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
  /** What comes first. */
  readonly order?: RoomOrder | null;
}

/** What changes: a field that is not here stays, null clears. */
export interface RoomPatch {
  /** What people call it. */
  readonly name?: string;
  /** What it is about. */
  readonly description?: string;
  /** Who finds it. */
  readonly visibility?: RoomVisibility;
  /** What kind of room it is, in a word that the server's operators chose. */
  readonly category?: string | null;
  /** Words to find it by. */
  readonly labels?: readonly string[];
  /** How many may be members at once. */
  readonly maxMembers?: number;
  /** The password that guards the door; never shown. */
  readonly password?: string | null;
}

/** The input of `room.patch`. */
export interface RoomPatchInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** What to change. */
  readonly patch: RoomPatch;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `room.delete`. */
export interface RoomDeleteInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `room.join`. */
export interface RoomJoinInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** Needed where the room has one. */
  readonly password?: string | null;
  /** What an invitation to the room carried. */
  readonly invitation?: string | null;
  /** What one wants to be called in this room. */
  readonly remarkName?: string | null;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `room.leave`. */
export interface RoomLeaveInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `room.close`. */
export interface RoomCloseInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `room.reopen`. */
export interface RoomReopenInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `room.transfer`. */
export interface RoomTransferInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The member that it goes to; a guest cannot have it. */
  readonly memberId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `room.restore`. */
export interface RoomRestoreInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `room.ban`. */
export interface RoomBanInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** Why; the members are told. */
  readonly reason?: string | null;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `room.unban`. */
export interface RoomUnbanInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `room.pardon`. */
export interface RoomPardonInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The user. */
  readonly userId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `room.invite`. */
export interface RoomInviteInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** Whether people without an account enter by it too, where the room lets guests in. */
  readonly admitsGuests?: boolean;
  /** How long it is good. */
  readonly validFor?: Duration;
  /** How many may use it; any number when left out. */
  readonly maxUses?: number | null;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `room.revokeInvitations`. */
export interface RoomRevokeInvitationsInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `room.revokeGuests`. */
export interface RoomRevokeGuestsInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `room.discover`. */
export interface RoomDiscoverInput {
  /** Words in the name or the description. */
  readonly text?: string | null;
  /** Only rooms of this kind. */
  readonly category?: string | null;
  /** Only rooms with this label. */
  readonly label?: string | null;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
}

/** The input of `room.preview`. */
export interface RoomPreviewInput {
  /** The room that it is about. */
  readonly roomId: string;
}

/** Who finds a room. */
export type RoomVisibility =
  /** Everybody. */
  | "public"
  /** Who knows its id or has a link. */
  | "unlisted"
  /** Who was invited. */
  | "private"
  | (string & {});

/** Whether a room can be entered. */
export type RoomStatus =
  /** It can. */
  | "active"
  /** Who runs it closed it. */
  | "closed"
  /** The server's administrators closed it. */
  | "banned"
  /** It was deleted and can be restored still. */
  | "deleted"
  | (string & {});

/** How somebody gets into a room. */
export type RoomEntry =
  /** The caller belongs to it. */
  | "enter"
  /** By joining it. */
  | "join"
  /** With its password. */
  | "password"
  /** By asking, and being let in. */
  | "requestApproval"
  /** The caller asked and was not answered yet. */
  | "approvalPending"
  /** As a guest, without an account. */
  | "guest"
  /** By signing in first. */
  | "signIn"
  /** With an invitation. */
  | "invitation"
  /** Not now: it is full. */
  | "full"
  /** Not now: the caller was sent away a short while ago. */
  | "cooldown"
  /** Not at all: it is closed, or the caller is banned. */
  | "unavailable"
  | (string & {});

/** What a list of rooms is ordered by. */
export type RoomOrder =
  /** By name, the least first. */
  | "name"
  /** By name, the greatest first. */
  | "nameDesc"
  /** By created at, the least first. */
  | "createdAt"
  /** By created at, the greatest first. */
  | "createdAtDesc"
  /** By member count, the least first. */
  | "memberCount"
  /** By member count, the greatest first. */
  | "memberCountDesc"
  | (string & {});
