// Generated from Schema/presence.graphql by codegen. Do not edit.

import { presenceListInputShape, presenceShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Presence } from "./types.js";

/** A member that is there now, by whatever number of connections. */
export const presenceResource: ResourceFacts<Presence> = {
  key: "presence",
  kind: "presence",
  shape: presenceShape,
  identity: "id",
  filter: presenceListInputShape,
};
