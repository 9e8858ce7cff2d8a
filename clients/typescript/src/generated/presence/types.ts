// Generated from Schema/presence.graphql by codegen. Do not edit.

import type { Duration, Timestamp } from "../../shape.js";

/** A member that is there now, by whatever number of connections. */
export interface Presence {
  /** The member. */
  readonly id: string;
  /** The room that it belongs to. */
  readonly roomId: string;
  /** Since when it is there. */
  readonly since: Timestamp;
  /** By how many connections. */
  readonly connections: number;
  /** Whether its player can go on. */
  readonly readiness: Readiness;
  /** How far its player is from where it should be, by its own word; null when it said nothing. */
  readonly drift: Duration | null;
  /** How sure it is of the server's clock: off by no more than this, by its own word; null when it said nothing. */
  readonly clockUncertainty: Duration | null;
  /** Whether it could not keep up, and is waited for no more. */
  readonly isExcluded: boolean;
}

/** A page of a list. */
export interface PresencePage {
  /** The entries of this page. */
  readonly items: readonly Presence[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `presence.list`. */
export interface PresenceListInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
}

/** The input of `presence.report`. */
export interface PresenceReportInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** Whether it can go on. */
  readonly readiness: Readiness;
  /** The media that it is about. */
  readonly mediaId?: string | null;
  /** Where it is. */
  readonly position?: Duration | null;
  /** How far that is from where it should be: negative when it is behind. */
  readonly drift?: Duration | null;
  /** How far its idea of the server's clock may be off. */
  readonly clockUncertainty?: Duration | null;
  /** How long it can play from what it has. */
  readonly buffered?: Duration | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** Whether a player can go on. */
export type Readiness =
  /** It can. */
  | "ready"
  /** It waits for data. */
  | "stalled"
  /** It has nothing open to play, and is not waited for. */
  | "notPlaying"
  | (string & {});
