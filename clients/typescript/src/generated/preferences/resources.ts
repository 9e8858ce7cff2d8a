// Generated from Schema/preferences.graphql by codegen. Do not edit.

import { preferencesShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Preferences } from "./types.js";

/** How a user wants things to be. */
export const preferencesResource: ResourceFacts<Preferences> = {
  key: "preferences",
  kind: "state",
  shape: preferencesShape,
};
