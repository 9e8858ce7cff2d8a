// Generated from Schema/playback.graphql by codegen. Do not edit.

import { playbackStateShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { PlaybackState } from "./types.js";

/** Where the room is in what it watches, and whether it moves. */
export const playbackStateResource: ResourceFacts<PlaybackState> = {
  key: "playbackState",
  kind: "state",
  shape: playbackStateShape,
};
