// Generated from Schema/auditEntry.graphql by codegen. Do not edit.

import type { Timestamp } from "../../shape.js";

/** A call that changed something, or was refused. */
export interface AuditEntry {
  /** Its identity. */
  readonly id: string;
  /** When the call was answered. */
  readonly at: Timestamp;
  /**
   * Who called: the id of a user or of a guest, `operator` for whoever runs the server; null for who said nothing, or
   * nothing true.
   */
  readonly actor: string | null;
  /** From where, as far as this server knows; null for its own machine's Unix socket. */
  readonly address: string | null;
  /** By which door. */
  readonly door: AuditDoor;
  /** What was called: `user.ban`. */
  readonly operation: string;
  /** `ok`, or the code of the refusal. */
  readonly outcome: string;
  /** What the caller was told that the call is called, and what the log calls it. */
  readonly requestId: string;
  /**
   * The scope that it was about: a room, a user; of an attempt to sign in, the account, where there is one of that
   * name.
   */
  readonly scopeId: string | null;
  /** What it was about, by its id: what its address names, and what it made. */
  readonly subjects: readonly string[];
}

/** A page of a list. */
export interface AuditEntryPage {
  /** The entries of this page. */
  readonly items: readonly AuditEntry[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `auditEntry.list`. */
export interface AuditEntryListInput {
  /** Only those with this actor. */
  readonly actor?: string | null;
  /** Only those with this operation. */
  readonly operation?: string | null;
  /** Only those with this outcome. */
  readonly outcome?: string | null;
  /** Only those with this request id. */
  readonly requestId?: string | null;
  /** Only those with this scope id. */
  readonly scopeId?: string | null;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
  /** What comes first. */
  readonly order?: AuditEntryOrder | null;
}

/** How a call came. */
export type AuditDoor =
  /** REST. */
  | "rest"
  /** gRPC. */
  | "grpc"
  /** A connection that stays. */
  | "realtime"
  /** The management door. */
  | "management"
  | (string & {});

/** What a list of audit entrys is ordered by. */
export type AuditEntryOrder =
  /** By at, the least first. */
  | "at"
  /** By at, the greatest first. */
  | "atDesc"
  | (string & {});
