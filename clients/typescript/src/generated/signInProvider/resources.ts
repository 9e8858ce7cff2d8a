// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

import { signInProviderListInputShape, signInProviderShape } from "./shapes.js";
import type { ResourceFacts } from "../../shape.js";
import type { SignInProvider } from "./types.js";

/** Another service by which people may sign in. */
export const signInProviderResource: ResourceFacts<SignInProvider> = {
  key: "signInProvider",
  kind: "collection",
  shape: signInProviderShape,
  identity: "id",
  filter: signInProviderListInputShape,
};
