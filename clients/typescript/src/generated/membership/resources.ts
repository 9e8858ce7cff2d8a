// Generated from Schema/membership.graphql by codegen. Do not edit.

import { membershipShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Membership } from "./types.js";

/** What the caller is and may in a room, all rules applied. It is pushed whenever it changes. */
export const membershipResource: ResourceFacts<Membership> = {
  key: "membership",
  kind: "resolved",
  shape: membershipShape,
};
