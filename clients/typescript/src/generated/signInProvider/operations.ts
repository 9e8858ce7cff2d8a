// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  signInProviderCreateInputShape,
  signInProviderDeleteInputShape,
  signInProviderGetInputShape,
  signInProviderListInputShape,
  signInProviderPageShape,
  signInProviderPatchInputShape,
  signInProviderShape,
} from "./shapes.js";
import type {
  SignInProvider,
  SignInProviderCreateInput,
  SignInProviderDeleteInput,
  SignInProviderGetInput,
  SignInProviderListInput,
  SignInProviderPage,
  SignInProviderPatchInput,
} from "./types.js";

/**
 * Create a sign in provider.
 * @throws ProblemError with `too_many_providers`, or a code of every operation.
 */
export const signInProviderCreate = /* @__PURE__ */ operation<SignInProviderCreateInput, SignInProvider>({
  name: "signInProvider.create",
  method: "POST",
  path: "/api/sign-in-providers",
  input: signInProviderCreateInputShape,
  output: signInProviderShape,
});

/** Read one sign in provider. */
export const signInProviderGet = /* @__PURE__ */ operation<SignInProviderGetInput, SignInProvider>({
  name: "signInProvider.get",
  method: "GET",
  path: "/api/sign-in-providers/{signInProviderId}",
  input: signInProviderGetInputShape,
  output: signInProviderShape,
});

/** List, page by page. */
export const signInProviderList = /* @__PURE__ */ operation<SignInProviderListInput, SignInProviderPage>({
  name: "signInProvider.list",
  method: "GET",
  path: "/api/sign-in-providers",
  input: signInProviderListInputShape,
  output: signInProviderPageShape,
});

/** Change what is given; null clears. */
export const signInProviderPatch = /* @__PURE__ */ operation<SignInProviderPatchInput, SignInProvider>({
  name: "signInProvider.patch",
  method: "PATCH",
  path: "/api/sign-in-providers/{signInProviderId}",
  input: signInProviderPatchInputShape,
  output: signInProviderShape,
});

/** Delete it. */
export const signInProviderDelete = /* @__PURE__ */ operation<SignInProviderDeleteInput, void>({
  name: "signInProvider.delete",
  method: "DELETE",
  path: "/api/sign-in-providers/{signInProviderId}",
  input: signInProviderDeleteInputShape,
  output: null,
});
