// Generated from Schema/passkey.graphql by codegen. Do not edit.

import { passkeyListInputShape, passkeyShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { Passkey } from "./types.js";

/** A key in a device, by which a user signs in. */
export const passkeyResource: ResourceFacts<Passkey> = {
  key: "passkey",
  kind: "collection",
  shape: passkeyShape,
  identity: "id",
  filter: passkeyListInputShape,
};
