// Generated from Schema/playback.graphql by codegen. Do not edit.

import { playbackParametersShape, playbackShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Playback } from "./types.js";

/** Where the caller gets what is being watched, in every way that its player can use. */
export const playbackResource: ResourceFacts<Playback> = {
  key: "playback",
  kind: "resolved",
  shape: playbackShape,
  parameters: playbackParametersShape,
};
