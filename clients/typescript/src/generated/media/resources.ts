// Generated from Schema/media.graphql by codegen. Do not edit.

import { mediaListInputShape, mediaShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Media } from "./types.js";

/** Something to watch. */
export const mediaResource: ResourceFacts<Media> = {
  key: "media",
  kind: "collection",
  shape: mediaShape,
  identity: "id",
  filter: mediaListInputShape,
};
