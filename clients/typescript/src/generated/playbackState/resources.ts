// Generated from Schema/playbackState.graphql by codegen. Do not edit.

import { playbackStateShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { PlaybackState } from "./types.js";

/**
 * Where the room is in what it watches, and whether it moves. A position is a pure function of time, so nothing ticks:
 * while playing it is `anchorPosition + max(0, now − anchorTime) · rate`, else `anchorPosition`.
 */
export const playbackStateResource: ResourceFacts<PlaybackState> = {
  key: "playbackState",
  kind: "state",
  shape: playbackStateShape,
};
