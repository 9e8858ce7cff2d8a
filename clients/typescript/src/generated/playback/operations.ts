// Generated from Schema/playback.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { playbackGetInputShape, playbackResolveInputShape, playbackShape } from "./shapes.js";
import type { Playback, PlaybackGetInput, PlaybackResolveInput } from "./types.js";

/**
 * Read the playback.
 * @throws ProblemError with `media_unavailable`, `credentials_refused`, `provider_failed`, `upstream_refused`,
 * `upstream_unreachable`, or a code of every operation.
 */
export const playbackGet = /* @__PURE__ */ operation<PlaybackGetInput, Playback>({
  name: "playback.get",
  method: "GET",
  path: "/api/rooms/{roomId}/playback",
  input: playbackGetInputShape,
  output: playbackShape,
});

/**
 * Compute it for a player that says what it can do, or for another media than the one that is on.
 * @throws ProblemError with `media_unavailable`, `credentials_refused`, `provider_failed`, `upstream_refused`,
 * `upstream_unreachable`, or a code of every operation.
 */
export const playbackResolve = /* @__PURE__ */ operation<PlaybackResolveInput, Playback>({
  name: "playback.resolve",
  method: "POST",
  path: "/api/rooms/{roomId}/playback/resolve",
  input: playbackResolveInputShape,
  output: playbackShape,
});
