// Generated from Schema/roomSettings.graphql by codegen. Do not edit.

import { roomSettingsShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { RoomSettings } from "./types.js";

/** How a room works. */
export const roomSettingsResource: ResourceFacts<RoomSettings> = {
  key: "roomSettings",
  kind: "state",
  shape: roomSettingsShape,
};
