// Generated from Schema/playlist.graphql by codegen. Do not edit.

import { playlistListInputShape, playlistShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Playlist } from "./types.js";

/** A folder of media. */
export const playlistResource: ResourceFacts<Playlist> = {
  key: "playlist",
  kind: "collection",
  shape: playlistShape,
  identity: "id",
  filter: playlistListInputShape,
};
