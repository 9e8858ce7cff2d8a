// Generated from Schema/playback.graphql by codegen. Do not edit.

import type { Duration, Timestamp } from "../../shape.js";

/** Where the room is in what it watches, and whether it moves. */
export interface PlaybackState {
  /** The room that it lives in. */
  readonly roomId: string;
  /** What is being watched; null when nothing is. */
  readonly mediaId: string | null;
  /** Whether it plays, is paused, or waits. */
  readonly status: PlaybackStatus;
  /** The position at `anchorTime`. */
  readonly anchorPosition: Duration;
  /** Server time at which `anchorPosition` held. */
  readonly anchorTime: Timestamp;
  /** 1 is normal speed. */
  readonly rate: number;
  /** The revision of its last change. */
  readonly version: number;
}

/** What `playbackState.get` takes. */
export interface PlaybackStateGetInput {
  /** The room that it lives in. */
  readonly roomId: string;
}

/** What changes of a playback state. */
export interface PlaybackStatePatch {
  /** What is being watched; null when nothing is. */
  readonly mediaId?: string | null;
  /** Whether it plays, is paused, or waits. */
  readonly status?: PlaybackStatus;
  /** The position at `anchorTime`. */
  readonly anchorPosition?: Duration;
  /** 1 is normal speed. */
  readonly rate?: number;
}

/** What `playbackState.patch` takes. */
export interface PlaybackStatePatchInput {
  /** The room that it lives in. */
  readonly roomId: string;
  /** What changes. */
  readonly patch: PlaybackStatePatch;
  /** The version that the caller saw; refused where it is another by now. */
  readonly expectedVersion?: number | null;
  /** Repeats with the same id are done once. */
  readonly operationId?: string | null;
}

/** What `playbackState.play` takes. */
export interface PlaybackStatePlayInput {
  /** The room that it lives in. */
  readonly roomId: string;
  /** From where; the present position when left out. */
  readonly from?: Duration | null;
  /** The version that the caller saw; refused where it is another by now. */
  readonly expectedVersion?: number | null;
  /** Repeats with the same id are done once. */
  readonly operationId?: string | null;
}

/** What `playbackState.pause` takes. */
export interface PlaybackStatePauseInput {
  /** The room that it lives in. */
  readonly roomId: string;
  /** The version that the caller saw; refused where it is another by now. */
  readonly expectedVersion?: number | null;
  /** Repeats with the same id are done once. */
  readonly operationId?: string | null;
}

/** Whether it moves. */
export type PlaybackStatus =
  /** It stands. */
  | "paused"
  /** It moves. */
  | "playing"
  /** Somebody is buffering. */
  | "waitingForOthers"
  | (string & {});
