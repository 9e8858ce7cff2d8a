// Generated from Schema/typing.graphql by codegen. Do not edit.

import { typingShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Typing } from "./types.js";

/** A member that is writing a message. */
export const typingResource: ResourceFacts<Typing> = {
  key: "typing",
  kind: "presence",
  shape: typingShape,
  identity: "id",
};
