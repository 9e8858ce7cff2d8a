// Generated from Schema/user.graphql by codegen. Do not edit.

import { userListInputShape, userShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { User } from "./types.js";

/** Somebody with an account. What only itself and administrators may see is null for the others. */
export const userResource: ResourceFacts<User> = {
  key: "user",
  kind: "state",
  shape: userShape,
  identity: "id",
  filter: userListInputShape,
};
