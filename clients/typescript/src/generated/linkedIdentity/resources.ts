// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

import { linkedIdentityListInputShape, linkedIdentityShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { LinkedIdentity } from "./types.js";

/** An account of another service by which a user signs in. */
export const linkedIdentityResource: ResourceFacts<LinkedIdentity> = {
  key: "linkedIdentity",
  kind: "collection",
  shape: linkedIdentityShape,
  identity: "id",
  filter: linkedIdentityListInputShape,
};
