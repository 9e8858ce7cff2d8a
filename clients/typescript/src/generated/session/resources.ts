// Generated from Schema/session.graphql by codegen. Do not edit.

import { sessionListInputShape, sessionShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Session } from "./types.js";

/** A place where a user is signed in. */
export const sessionResource: ResourceFacts<Session> = {
  key: "session",
  kind: "collection",
  shape: sessionShape,
  identity: "id",
  filter: sessionListInputShape,
};
