// Generated from Schema/playbackState.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  playbackStateGetInputShape,
  playbackStateNextInputShape,
  playbackStatePatchInputShape,
  playbackStatePauseInputShape,
  playbackStatePlayInputShape,
  playbackStatePreviousInputShape,
  playbackStateReportEndInputShape,
  playbackStateSeekInputShape,
  playbackStateSelectInputShape,
  playbackStateSetRateInputShape,
  playbackStateShape,
  playbackStateStopInputShape,
} from "./shapes.js";
import type {
  PlaybackState,
  PlaybackStateGetInput,
  PlaybackStateNextInput,
  PlaybackStatePatchInput,
  PlaybackStatePauseInput,
  PlaybackStatePlayInput,
  PlaybackStatePreviousInput,
  PlaybackStateReportEndInput,
  PlaybackStateSeekInput,
  PlaybackStateSelectInput,
  PlaybackStateSetRateInput,
  PlaybackStateStopInput,
} from "./types.js";

/** Read the playback state. */
export const playbackStateGet = /* @__PURE__ */ operation<PlaybackStateGetInput, PlaybackState>({
  name: "playbackState.get",
  method: "GET",
  path: "/api/rooms/{roomId}/playback-state",
  input: playbackStateGetInputShape,
  output: playbackStateShape,
});

/**
 * Change what is given; null clears.
 * @throws ProblemError with `room_closed`, `nothing_selected`, `not_seekable`, `media_unavailable`, or a code of every
 * operation.
 */
export const playbackStatePatch = /* @__PURE__ */ operation<PlaybackStatePatchInput, PlaybackState>({
  name: "playbackState.patch",
  method: "PATCH",
  path: "/api/rooms/{roomId}/playback-state",
  input: playbackStatePatchInputShape,
  output: playbackStateShape,
});

/**
 * Start at a moment shortly ahead, so that everybody starts together.
 * @throws ProblemError with `room_closed`, `nothing_selected`, `not_seekable`, `media_unavailable`, or a code of every
 * operation.
 */
export const playbackStatePlay = /* @__PURE__ */ operation<PlaybackStatePlayInput, PlaybackState>({
  name: "playbackState.play",
  method: "POST",
  path: "/api/rooms/{roomId}/playback-state/play",
  input: playbackStatePlayInputShape,
  output: playbackStateShape,
});

/**
 * Stop where we are, on the same frame.
 * @throws ProblemError with `room_closed`, `nothing_selected`, or a code of every operation.
 */
export const playbackStatePause = /* @__PURE__ */ operation<PlaybackStatePauseInput, PlaybackState>({
  name: "playbackState.pause",
  method: "POST",
  path: "/api/rooms/{roomId}/playback-state/pause",
  input: playbackStatePauseInputShape,
  output: playbackStateShape,
});

/**
 * Go to another position, and play on or stay paused. It needs the version or the media that it is meant for.
 * @throws ProblemError with `room_closed`, `nothing_selected`, `not_seekable`, or a code of every operation.
 */
export const playbackStateSeek = /* @__PURE__ */ operation<PlaybackStateSeekInput, PlaybackState>({
  name: "playbackState.seek",
  method: "POST",
  path: "/api/rooms/{roomId}/playback-state/seek",
  input: playbackStateSeekInputShape,
  output: playbackStateShape,
});

/**
 * Go on at another speed.
 * @throws ProblemError with `room_closed`, `nothing_selected`, `not_seekable`, or a code of every operation.
 */
export const playbackStateSetRate = /* @__PURE__ */ operation<PlaybackStateSetRateInput, PlaybackState>({
  name: "playbackState.setRate",
  method: "POST",
  path: "/api/rooms/{roomId}/playback-state/rate",
  input: playbackStateSetRateInputShape,
  output: playbackStateShape,
});

/**
 * Watch something else.
 * @throws ProblemError with `room_closed`, `media_unavailable`, or a code of every operation.
 */
export const playbackStateSelect = /* @__PURE__ */ operation<PlaybackStateSelectInput, PlaybackState>({
  name: "playbackState.select",
  method: "POST",
  path: "/api/rooms/{roomId}/playback-state/select",
  input: playbackStateSelectInputShape,
  output: playbackStateShape,
});

/**
 * Watch what comes next; at the end the room stops.
 * @throws ProblemError with `room_closed`, `nothing_selected`, `media_unavailable`, or a code of every operation.
 */
export const playbackStateNext = /* @__PURE__ */ operation<PlaybackStateNextInput, PlaybackState>({
  name: "playbackState.next",
  method: "POST",
  path: "/api/rooms/{roomId}/playback-state/next",
  input: playbackStateNextInputShape,
  output: playbackStateShape,
});

/**
 * Watch again what was on before.
 * @throws ProblemError with `room_closed`, `no_previous`, `media_unavailable`, or a code of every operation.
 */
export const playbackStatePrevious = /* @__PURE__ */ operation<PlaybackStatePreviousInput, PlaybackState>({
  name: "playbackState.previous",
  method: "POST",
  path: "/api/rooms/{roomId}/playback-state/previous",
  input: playbackStatePreviousInputShape,
  output: playbackStateShape,
});

/** Watch nothing. */
export const playbackStateStop = /* @__PURE__ */ operation<PlaybackStateStopInput, PlaybackState>({
  name: "playbackState.stop",
  method: "POST",
  path: "/api/rooms/{roomId}/playback-state/stop",
  input: playbackStateStopInputShape,
  output: playbackStateShape,
});

/** Say that one's player came to the end; where nobody knows how long the media is, the room goes on by this. */
export const playbackStateReportEnd = /* @__PURE__ */ operation<PlaybackStateReportEndInput, void>({
  name: "playbackState.reportEnd",
  method: "POST",
  path: "/api/rooms/{roomId}/playback-state/ended",
  input: playbackStateReportEndInputShape,
  output: null,
});
