// Generated from Schema/membership.graphql by codegen. Do not edit.

import type { Timestamp } from "../../shape.js";
import type { Permission, Role } from "../permissions/types.js";

/** What the caller is and may in a room, all rules applied. It is pushed whenever it changes. */
export interface Membership {
  /** The room that it belongs to. */
  readonly roomId: string;
  /** The caller as a member. */
  readonly memberId: string;
  /** What it is in the room. */
  readonly role: Role;
  /** All that it may. */
  readonly permissions: readonly Permission[];
  /** Until when this is so, where something of it ends by itself; null when it holds until somebody changes it. */
  readonly expiresAt: Timestamp | null;
}

/** The input of `membership.get`. */
export interface MembershipGetInput {
  /** The room that it is about. */
  readonly roomId: string;
}
