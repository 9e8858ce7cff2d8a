// Generated from Schema/member.graphql by codegen. Do not edit.

import type { Duration, Timestamp } from "../../shape.js";
import type { Permission, Role } from "../permissions/types.js";

/** Somebody who belongs to a room. */
export interface Member {
  /** Its identity, as long as it belongs to the room. */
  readonly id: string;
  /** The room that it belongs to. */
  readonly roomId: string;
  /** The user; null for a guest. */
  readonly userId: string | null;
  /** What people call it: its name in this room, else the user's or the guest's own. */
  readonly name: string;
  /** Where its picture is. */
  readonly avatarUrl: string | null;
  /** What it is in the room. */
  readonly role: Role;
  /** What it may beside what its role may here. */
  readonly additions: readonly Permission[];
  /** What it may not. */
  readonly removals: readonly Permission[];
  /** What it wants to be called in this room; null when it wants no other name. */
  readonly remarkName: string | null;
  /** A word that stands behind its name; null when there is none. */
  readonly displayTag: string | null;
  /** Since when it belongs to the room. */
  readonly joinedAt: Timestamp;
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** The input of `member.get`. */
export interface MemberGetInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The member that it is about. */
  readonly memberId: string;
}

/** A page of a list. */
export interface MemberPage {
  /** The entries of this page. */
  readonly items: readonly Member[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `member.list`. */
export interface MemberListInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** Only those with this user id. */
  readonly userId?: string | null;
  /** Only those with this role. */
  readonly role?: Role | null;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
  /** What comes first. */
  readonly order?: MemberOrder | null;
}

/** What changes: a field that is not here stays, null clears. */
export interface MemberPatch {
  /** What it wants to be called in this room; null when it wants no other name. */
  readonly remarkName?: string | null;
  /** A word that stands behind its name; null when there is none. */
  readonly displayTag?: string | null;
}

/** The input of `member.patch`. */
export interface MemberPatchInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The member that it is about. */
  readonly memberId: string;
  /** What to change. */
  readonly patch: MemberPatch;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `member.delete`. */
export interface MemberDeleteInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The member that it is about. */
  readonly memberId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `member.add`. */
export interface MemberAddInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The user. */
  readonly userId: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `member.setPermissions`. */
export interface MemberSetPermissionsInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The member that it is about. */
  readonly memberId: string;
  /** What it is from now on: administrator or member; a guest stays one. */
  readonly role: Role;
  /** What it may beside what that role may here. */
  readonly additions?: readonly Permission[];
  /** What it may not. */
  readonly removals?: readonly Permission[];
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `member.kick`. */
export interface MemberKickInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The member that it is about. */
  readonly memberId: string;
  /** How long it may not come back. */
  readonly cooldown?: Duration;
  /** Why; the member is told. */
  readonly reason?: string | null;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `member.ban`. */
export interface MemberBanInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The member that it is about. */
  readonly memberId: string;
  /** Why; the member is told. */
  readonly reason?: string | null;
  /** Until when; for good when left out. */
  readonly until?: Timestamp | null;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** What a list of members is ordered by. */
export type MemberOrder =
  /** By name, the least first. */
  | "name"
  /** By name, the greatest first. */
  | "nameDesc"
  /** By joined at, the least first. */
  | "joinedAt"
  /** By joined at, the greatest first. */
  | "joinedAtDesc"
  | (string & {});
