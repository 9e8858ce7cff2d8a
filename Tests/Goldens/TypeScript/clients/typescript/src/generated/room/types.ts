// Generated from Schema/room.graphql by codegen. Do not edit.

import type { Duration, Timestamp } from "../../shape.js";

/** A place where people watch together. */
export interface Room {
  /** Its identity; stable for ever. */
  readonly id: string;
  /** What people call it. */
  readonly name: string;
  /** How many may be members at once. */
  readonly maxMembers: number;
  /**
   * Whether a password guards the door.
   * The password itself is never shown.
   */
  readonly hasPassword: boolean;
  /** Who created it. */
  readonly creatorId: string | null;
  /** Words to find it by. */
  readonly tags: readonly string[];
  /** What it is about. */
  readonly topic: string | null;
  /** What sort of room it is. */
  readonly kind: RoomKind;
  /** Bounds of its own. */
  readonly limits: RoomLimits | null;
  /**
   * Seen by those who run the room.
   * @deprecated Moderation has notes of its own.
   */
  readonly remarks: string | null;
  /** The revision of its last change. */
  readonly version: number;
}

/** Bounds of one room. */
export interface RoomLimits {
  /** How much may be uploaded. */
  readonly uploads: number;
  /** How long it may be empty; null for ever. */
  readonly idle: Duration | null;
}

/** What `room.create` takes. */
export interface RoomCreateInput {
  /** What people call it. */
  readonly name: string;
  /** How many may be members at once. */
  readonly maxMembers?: number;
  /** Words to find it by. */
  readonly tags?: readonly string[];
  /** What it is about. */
  readonly topic?: string | null;
  /** What sort of room it is. */
  readonly kind?: RoomKind;
  /** Bounds of its own. */
  readonly limits?: RoomLimits | null;
  /** Guards the door; null for none. */
  readonly password?: string | null;
  /** A room whose settings the new one begins with. */
  readonly template?: string | null;
  /**
   * Seen by those who run the room.
   * @deprecated Moderation has notes of its own.
   */
  readonly remarks?: string | null;
  /** Repeats with the same id are done once. */
  readonly operationId?: string | null;
}

/** What `room.get` takes. */
export interface RoomGetInput {
  /** Which room it is about. */
  readonly roomId: string;
}

/** What `room.list` takes. */
export interface RoomListInput {
  /** Only those with this `name`. */
  readonly name?: string | null;
  /** How many at most. */
  readonly limit?: number;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | null;
  /** By what they are sorted. */
  readonly order?: RoomOrder | null;
}

/** What changes of a room. */
export interface RoomPatch {
  /** What people call it. */
  readonly name?: string;
  /** How many may be members at once. */
  readonly maxMembers?: number;
  /** Words to find it by. */
  readonly tags?: readonly string[];
  /** What it is about. */
  readonly topic?: string | null;
  /** Bounds of its own. */
  readonly limits?: RoomLimits | null;
  /** Guards the door; null for none. */
  readonly password?: string | null;
  /**
   * Seen by those who run the room.
   * @deprecated Moderation has notes of its own.
   */
  readonly remarks?: string | null;
}

/** What `room.patch` takes. */
export interface RoomPatchInput {
  /** Which room it is about. */
  readonly roomId: string;
  /** What changes. */
  readonly patch: RoomPatch;
  /** The version that the caller saw; refused where it is another by now. */
  readonly expectedVersion?: number | null;
  /** Repeats with the same id are done once. */
  readonly operationId?: string | null;
}

/** What `room.delete` takes. */
export interface RoomDeleteInput {
  /** Which room it is about. */
  readonly roomId: string;
  /** The version that the caller saw; refused where it is another by now. */
  readonly expectedVersion?: number | null;
  /** Repeats with the same id are done once. */
  readonly operationId?: string | null;
}

/** What `room.join` takes. */
export interface RoomJoinInput {
  /** Which room it is about. */
  readonly roomId: string;
  /** Needed where the room has one. */
  readonly password?: string | null;
  /** The version that the caller saw; refused where it is another by now. */
  readonly expectedVersion?: number | null;
  /** Repeats with the same id are done once. */
  readonly operationId?: string | null;
}

/** What `room.leave` takes. */
export interface RoomLeaveInput {
  /** Which room it is about. */
  readonly roomId: string;
  /** The version that the caller saw; refused where it is another by now. */
  readonly expectedVersion?: number | null;
  /** Repeats with the same id are done once. */
  readonly operationId?: string | null;
}

/** Some of a list of room values. */
export interface RoomPage {
  /** Those of this page. */
  readonly items: readonly Room[];
  /** Asks for the next page; null at the end. */
  readonly nextCursor: string | null;
}

/** Somebody in a room. */
export interface Member {
  /** Its identity. */
  readonly id: string;
  /** The room that it lives in. */
  readonly roomId: string;
  /** What the member may do. */
  readonly role: MemberRole;
  /** Since when. */
  readonly joinedAt: Timestamp;
  /** The revision of its last change. */
  readonly version: number;
}

/** What `member.get` takes. */
export interface MemberGetInput {
  /** The room that it lives in. */
  readonly roomId: string;
  /** Which member it is about. */
  readonly memberId: string;
}

/** What `member.list` takes. */
export interface MemberListInput {
  /** The room that it lives in. */
  readonly roomId: string;
  /** Only those with this `role`. */
  readonly role?: MemberRole | null;
  /** How many at most. */
  readonly limit?: number;
  /** `nextCursor` of the page before. */
  readonly cursor?: string | null;
  /** By what they are sorted. */
  readonly order?: MemberOrder | null;
}

/** What changes of a member. */
export interface MemberPatch {
  /** What the member may do. */
  readonly role?: MemberRole;
}

/** What `member.patch` takes. */
export interface MemberPatchInput {
  /** The room that it lives in. */
  readonly roomId: string;
  /** Which member it is about. */
  readonly memberId: string;
  /** What changes. */
  readonly patch: MemberPatch;
  /** The version that the caller saw; refused where it is another by now. */
  readonly expectedVersion?: number | null;
  /** Repeats with the same id are done once. */
  readonly operationId?: string | null;
}

/** Some of a list of member values. */
export interface MemberPage {
  /** Those of this page. */
  readonly items: readonly Member[];
  /** Asks for the next page; null at the end. */
  readonly nextCursor: string | null;
}

/** Sorts of rooms. */
export type RoomKind =
  /** Found by those who know of it. */
  | "private"
  /** Listed for all. */
  | "public"
  /**
   * Not yet.
   * @deprecated Use PRIVATE.
   */
  | "listedLater"
  | (string & {});

/** What rooms are sorted by. */
export type RoomOrder =
  /** By `name`. */
  | "name"
  /** By `name`, the last first. */
  | "nameDescending"
  | (string & {});

/** What a member may do. */
export type MemberRole =
  /** Watches. */
  | "viewer"
  /** Leads. */
  | "host"
  | (string & {});

/** What members are sorted by. */
export type MemberOrder =
  /** By `joinedAt`. */
  | "joinedAt"
  | (string & {});
