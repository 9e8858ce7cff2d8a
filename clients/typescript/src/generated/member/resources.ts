// Generated from Schema/member.graphql by codegen. Do not edit.

import { memberListInputShape, memberShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Member } from "./types.js";

/** Somebody who belongs to a room. */
export const memberResource: ResourceFacts<Member> = {
  key: "member",
  kind: "collection",
  shape: memberShape,
  identity: "id",
  filter: memberListInputShape,
};
