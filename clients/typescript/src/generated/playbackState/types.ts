// Generated from Schema/playbackState.graphql by codegen. Do not edit.

import type { Duration, Timestamp } from "../../shape.js";

/**
 * Where the room is in what it watches, and whether it moves. A position is a pure function of time, so nothing ticks:
 * while playing it is `anchorPosition + max(0, now − anchorTime) · rate`, else `anchorPosition`.
 */
export interface PlaybackState {
  /** The room that it belongs to. */
  readonly roomId: string;
  /** What is being watched; null when nothing is. */
  readonly mediaId: string | null;
  /** Whether it plays, is paused, or waits for members who are buffering. */
  readonly status: PlaybackStatus;
  /** The position at `anchorTime`; of a broadcast, the time in its programme since its beginning. */
  readonly anchorPosition: Duration;
  /** Server time at which `anchorPosition` held. It may lie shortly ahead, so that everybody starts together. */
  readonly anchorTime: Timestamp;
  /** 1 is normal speed. */
  readonly rate: number;
  /** How long what is watched is; null when that is not known, or it is live. */
  readonly duration: Duration | null;
  /** When the room stops waiting and goes on; null when it does not wait. */
  readonly waitsUntil: Timestamp | null;
  /** When the next media begins by itself; null when that is not about to happen. */
  readonly nextAt: Timestamp | null;
  /** Why it is as it is. */
  readonly reason: PlaybackReason;
  /** The member who did that; null when nobody did, or when it belongs to the room no more. */
  readonly actorId: string | null;
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** The input of `playbackState.get`. */
export interface PlaybackStateGetInput {
  /** The room that it is about. */
  readonly roomId: string;
}

/** What changes: a field that is not here stays, null clears. */
export interface PlaybackStatePatch {
  /** What is being watched; null when nothing is. */
  readonly mediaId?: string | null;
  /** Whether it plays, is paused, or waits for members who are buffering. */
  readonly status?: PlaybackStatus;
  /** The position at `anchorTime`; of a broadcast, the time in its programme since its beginning. */
  readonly anchorPosition?: Duration;
  /** 1 is normal speed. */
  readonly rate?: number;
}

/** The input of `playbackState.patch`. */
export interface PlaybackStatePatchInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** What to change. */
  readonly patch: PlaybackStatePatch;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `playbackState.play`. */
export interface PlaybackStatePlayInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** From where; the present position when left out. */
  readonly from?: Duration | null;
  /** The media that it is meant for; refused with `version_mismatch` when another is on. */
  readonly mediaId?: string | null;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `playbackState.pause`. */
export interface PlaybackStatePauseInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The media that it is meant for; refused with `version_mismatch` when another is on. */
  readonly mediaId?: string | null;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `playbackState.seek`. */
export interface PlaybackStateSeekInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** Where to. */
  readonly position: Duration;
  /** The media that it is meant for; refused with `version_mismatch` when another is on. */
  readonly mediaId?: string | null;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `playbackState.setRate`. */
export interface PlaybackStateSetRateInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** 1 is normal speed. */
  readonly rate: number;
  /** The media that it is meant for; refused with `version_mismatch` when another is on. */
  readonly mediaId?: string | null;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `playbackState.select`. */
export interface PlaybackStateSelectInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** What to watch. */
  readonly mediaId: string;
  /** From where; where the room left it when left out, else from the beginning. */
  readonly from?: Duration | null;
  /** Whether it plays at once. */
  readonly plays?: boolean;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `playbackState.next`. */
export interface PlaybackStateNextInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The media that it is meant to end; refused with `version_mismatch` when another is on. */
  readonly mediaId?: string | null;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `playbackState.previous`. */
export interface PlaybackStatePreviousInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The media that it is meant to end; refused with `version_mismatch` when another is on. */
  readonly mediaId?: string | null;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `playbackState.stop`. */
export interface PlaybackStateStopInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `playbackState.reportEnd`. */
export interface PlaybackStateReportEndInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** What came to its end. */
  readonly mediaId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** Whether what is watched moves. */
export type PlaybackStatus =
  /** It stands. */
  | "paused"
  /** It moves. */
  | "playing"
  /** It stands until members who are buffering are ready, and then moves. */
  | "waiting"
  | (string & {});

/** Why a playback state is as it is. */
export type PlaybackReason =
  /** Nothing happened yet. */
  | "created"
  /** Somebody started it. */
  | "play"
  /** Somebody paused it. */
  | "pause"
  /** Somebody went to another position. */
  | "seek"
  /** Somebody changed the speed. */
  | "rate"
  /** Somebody chose something to watch. */
  | "select"
  /** Somebody went on to the next. */
  | "next"
  /** Somebody went back to the one before. */
  | "previous"
  /** Somebody stopped it. */
  | "stop"
  /** Somebody changed several things at once. */
  | "patch"
  /** What was on came to its end, and the next began. */
  | "autoAdvance"
  /** What was on came to its end, and nothing came next. */
  | "end"
  /** Members are buffering. */
  | "wait"
  /** Members were buffering, and are ready or left behind. */
  | "resume"
  /** What was on was deleted, or cannot be watched any more. */
  | "mediaGone"
  | (string & {});
