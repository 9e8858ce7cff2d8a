// Generated from Schema/member.graphql by codegen. Do not edit.

import { memberListInputShape, memberShape, membershipShape, presenceListInputShape, presenceShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Member, Membership, Presence } from "./types.js";

/** Somebody who belongs to a room. */
export const memberResource: ResourceFacts<Member> = {
  key: "member",
  kind: "collection",
  shape: memberShape,
  identity: "id",
  filter: memberListInputShape,
};

/** What the caller is and may in a room, all rules applied. It is pushed whenever it changes. */
export const membershipResource: ResourceFacts<Membership> = {
  key: "membership",
  kind: "resolved",
  shape: membershipShape,
};

/** A member that is there now, by whatever number of connections. */
export const presenceResource: ResourceFacts<Presence> = {
  key: "presence",
  kind: "presence",
  shape: presenceShape,
  identity: "id",
  filter: presenceListInputShape,
};
