// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

import { runtimeSettingsShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { RuntimeSettings } from "./types.js";

/** What is decided about this server while it runs. What is null is as its configuration has it. */
export const runtimeSettingsResource: ResourceFacts<RuntimeSettings> = {
  key: "runtimeSettings",
  kind: "state",
  shape: runtimeSettingsShape,
};
