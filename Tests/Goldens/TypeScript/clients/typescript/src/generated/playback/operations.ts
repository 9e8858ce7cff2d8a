// Generated from Schema/playback.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  playbackStateGetInputShape,
  playbackStatePatchInputShape,
  playbackStatePauseInputShape,
  playbackStatePlayInputShape,
  playbackStateShape,
} from "./shapes.js";
import type {
  PlaybackState,
  PlaybackStateGetInput,
  PlaybackStatePatchInput,
  PlaybackStatePauseInput,
  PlaybackStatePlayInput,
} from "./types.js";

/** Get a playback state. */
export const playbackStateGet = /* @__PURE__ */ operation<PlaybackStateGetInput, PlaybackState>({
  name: "playbackState.get",
  method: "GET",
  path: "/api/rooms/{roomId}/playback-state",
  input: playbackStateGetInputShape,
  output: playbackStateShape,
});

/** Patch a playback state. */
export const playbackStatePatch = /* @__PURE__ */ operation<PlaybackStatePatchInput, PlaybackState>({
  name: "playbackState.patch",
  method: "PATCH",
  path: "/api/rooms/{roomId}/playback-state",
  input: playbackStatePatchInputShape,
  output: playbackStateShape,
});

/** Play a playback state. */
export const playbackStatePlay = /* @__PURE__ */ operation<PlaybackStatePlayInput, PlaybackState>({
  name: "playbackState.play",
  method: "POST",
  path: "/api/rooms/{roomId}/playback-state/play",
  input: playbackStatePlayInputShape,
  output: playbackStateShape,
});

/** Pause a playback state. */
export const playbackStatePause = /* @__PURE__ */ operation<PlaybackStatePauseInput, PlaybackState>({
  name: "playbackState.pause",
  method: "POST",
  path: "/api/rooms/{roomId}/playback-state/pause",
  input: playbackStatePauseInputShape,
  output: playbackStateShape,
});
