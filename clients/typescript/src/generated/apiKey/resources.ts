// Generated from Schema/apiKey.graphql by codegen. Do not edit.

import { apiKeyListInputShape, apiKeyShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { ApiKey } from "./types.js";

/** A key with which a program calls in the name of a user. */
export const apiKeyResource: ResourceFacts<ApiKey> = {
  key: "apiKey",
  kind: "collection",
  shape: apiKeyShape,
  identity: "id",
  filter: apiKeyListInputShape,
};
