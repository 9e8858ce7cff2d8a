// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  linkedIdentityBeginInputShape,
  linkedIdentityDeleteInputShape,
  linkedIdentityGetInputShape,
  linkedIdentityListInputShape,
  linkedIdentityPageShape,
  linkedIdentityShape,
  oAuthStartShape,
} from "./shapes.js";
import type {
  LinkedIdentity,
  LinkedIdentityBeginInput,
  LinkedIdentityDeleteInput,
  LinkedIdentityGetInput,
  LinkedIdentityListInput,
  LinkedIdentityPage,
  OAuthStart,
} from "./types.js";

/** Read one linked identity. */
export const linkedIdentityGet = /* @__PURE__ */ operation<LinkedIdentityGetInput, LinkedIdentity>({
  name: "linkedIdentity.get",
  method: "GET",
  path: "/api/users/{userId}/linked-identities/{linkedIdentityId}",
  input: linkedIdentityGetInputShape,
  output: linkedIdentityShape,
});

/** List, page by page. */
export const linkedIdentityList = /* @__PURE__ */ operation<LinkedIdentityListInput, LinkedIdentityPage>({
  name: "linkedIdentity.list",
  method: "GET",
  path: "/api/users/{userId}/linked-identities",
  input: linkedIdentityListInputShape,
  output: linkedIdentityPageShape,
});

/**
 * Delete it.
 * @throws ProblemError with `sign_in_again`, `role_out_of_reach`, `session_required`, `last_way_in`, or a code of every
 * operation.
 */
export const linkedIdentityDelete = /* @__PURE__ */ operation<LinkedIdentityDeleteInput, void>({
  name: "linkedIdentity.delete",
  method: "DELETE",
  path: "/api/users/{userId}/linked-identities/{linkedIdentityId}",
  input: linkedIdentityDeleteInputShape,
  output: null,
});

/**
 * Begin to link an account of another service to one's own, as `auth.beginOAuth` begins to sign in.
 * @throws ProblemError with `sign_in_again`, `address_forbidden`, `provider_failed`, `upstream_unreachable`, or a code
 * of every operation.
 */
export const linkedIdentityBegin = /* @__PURE__ */ operation<LinkedIdentityBeginInput, OAuthStart>({
  name: "linkedIdentity.begin",
  method: "POST",
  path: "/api/users/{userId}/linked-identities/begin",
  input: linkedIdentityBeginInputShape,
  output: oAuthStartShape,
});
