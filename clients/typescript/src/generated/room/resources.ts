// Generated from Schema/room.graphql by codegen. Do not edit.

import { roomListInputShape, roomShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Room } from "./types.js";

/** A place where people watch together. */
export const roomResource: ResourceFacts<Room> = {
  key: "room",
  kind: "state",
  shape: roomShape,
  identity: "id",
  filter: roomListInputShape,
};
