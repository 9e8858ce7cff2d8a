// Generated from Schema/session.graphql by codegen. Do not edit.

import type { Timestamp } from "../../shape.js";

/** A place where a user is signed in. */
export interface Session {
  /** Its identity; tokens carry it. */
  readonly id: string;
  /** The user that it belongs to. */
  readonly userId: string;
  /** What the user calls it: the kitchen tablet. */
  readonly name: string;
  /** How it was signed in to. */
  readonly method: SignInMethod;
  /** What program it was that signed in, by its own word. */
  readonly userAgent: string;
  /** The network address that it was used from last. */
  readonly address: string;
  /** When it was signed in to. */
  readonly createdAt: Timestamp;
  /** When it was used last, to within a minute. */
  readonly lastUsedAt: Timestamp;
  /** When it ends, if it is not used until then. */
  readonly expiresAt: Timestamp;
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** The input of `session.get`. */
export interface SessionGetInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The session that it is about. */
  readonly sessionId: string;
}

/** A page of a list. */
export interface SessionPage {
  /** The entries of this page. */
  readonly items: readonly Session[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `session.list`. */
export interface SessionListInput {
  /** The user that it is about. */
  readonly userId: string;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
  /** What comes first. */
  readonly order?: SessionOrder | null;
}

/** What changes: a field that is not here stays, null clears. */
export interface SessionPatch {
  /** What the user calls it: the kitchen tablet. */
  readonly name?: string;
}

/** The input of `session.patch`. */
export interface SessionPatchInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The session that it is about. */
  readonly sessionId: string;
  /** What to change. */
  readonly patch: SessionPatch;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `session.delete`. */
export interface SessionDeleteInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The session that it is about. */
  readonly sessionId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `session.revokeAll`. */
export interface SessionRevokeAllInput {
  /** The user that it is about. */
  readonly userId: string;
  /** Whether the caller's own goes on, where it is one of them. */
  readonly keepsOwn?: boolean;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** How somebody signed in. */
export type SignInMethod =
  /** With a password, sent over TLS. */
  | "password"
  /** With a password that the server never saw. */
  | "opaque"
  /** With a key in a device. */
  | "passkey"
  /** With a code that came by email. */
  | "emailCode"
  /** By way of another service. */
  | "oauth"
  | (string & {});

/** What a list of sessions is ordered by. */
export type SessionOrder =
  /** By last used at, the least first. */
  | "lastUsedAt"
  /** By last used at, the greatest first. */
  | "lastUsedAtDesc"
  /** By created at, the least first. */
  | "createdAt"
  /** By created at, the greatest first. */
  | "createdAtDesc"
  | (string & {});
