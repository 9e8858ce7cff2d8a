// Generated from Schema/room.graphql by codegen. Do not edit.

import { memberListInputShape, memberShape, roomListInputShape, roomShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Member, Room } from "./types.js";

/** A place where people watch together. */
export const roomResource: ResourceFacts<Room> = {
  key: "room",
  kind: "state",
  shape: roomShape,
  identity: "id",
  filter: roomListInputShape,
};

/** Somebody in a room. */
export const memberResource: ResourceFacts<Member> = {
  key: "member",
  kind: "collection",
  shape: memberShape,
  identity: "id",
  filter: memberListInputShape,
};
