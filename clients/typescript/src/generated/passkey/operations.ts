// Generated from Schema/passkey.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  passkeyBeginInputShape,
  passkeyDeleteInputShape,
  passkeyFinishInputShape,
  passkeyGetInputShape,
  passkeyListInputShape,
  passkeyPageShape,
  passkeyPatchInputShape,
  passkeyQuestionShape,
  passkeyShape,
} from "./shapes.js";
import type {
  Passkey,
  PasskeyBeginInput,
  PasskeyDeleteInput,
  PasskeyFinishInput,
  PasskeyGetInput,
  PasskeyListInput,
  PasskeyPage,
  PasskeyPatchInput,
  PasskeyQuestion,
} from "./types.js";

/** Read one passkey. */
export const passkeyGet = /* @__PURE__ */ operation<PasskeyGetInput, Passkey>({
  name: "passkey.get",
  method: "GET",
  path: "/api/users/{userId}/passkeys/{passkeyId}",
  input: passkeyGetInputShape,
  output: passkeyShape,
});

/** List, page by page. */
export const passkeyList = /* @__PURE__ */ operation<PasskeyListInput, PasskeyPage>({
  name: "passkey.list",
  method: "GET",
  path: "/api/users/{userId}/passkeys",
  input: passkeyListInputShape,
  output: passkeyPageShape,
});

/**
 * Change what is given; null clears.
 * @throws ProblemError with `session_required`, or a code of every operation.
 */
export const passkeyPatch = /* @__PURE__ */ operation<PasskeyPatchInput, Passkey>({
  name: "passkey.patch",
  method: "PATCH",
  path: "/api/users/{userId}/passkeys/{passkeyId}",
  input: passkeyPatchInputShape,
  output: passkeyShape,
});

/**
 * Delete it.
 * @throws ProblemError with `sign_in_again`, `role_out_of_reach`, `session_required`, `last_way_in`, or a code of every
 * operation.
 */
export const passkeyDelete = /* @__PURE__ */ operation<PasskeyDeleteInput, void>({
  name: "passkey.delete",
  method: "DELETE",
  path: "/api/users/{userId}/passkeys/{passkeyId}",
  input: passkeyDeleteInputShape,
  output: null,
});

/**
 * Ask for a new one. Devices that have one of this user already make no other.
 * @throws ProblemError with `sign_in_again`, `too_many_passkeys`, `passkeys_off`, or a code of every operation.
 */
export const passkeyBegin = /* @__PURE__ */ operation<PasskeyBeginInput, PasskeyQuestion>({
  name: "passkey.begin",
  method: "POST",
  path: "/api/users/{userId}/passkeys/begin",
  input: passkeyBeginInputShape,
  output: passkeyQuestionShape,
});

/**
 * Keep the one that was made.
 * @throws ProblemError with `sign_in_expired`, `sign_in_again`, `malformed_message`, `passkey_refused`,
 * `too_many_passkeys`, `passkeys_off`, or a code of every operation.
 */
export const passkeyFinish = /* @__PURE__ */ operation<PasskeyFinishInput, Passkey>({
  name: "passkey.finish",
  method: "POST",
  path: "/api/users/{userId}/passkeys/finish",
  input: passkeyFinishInputShape,
  output: passkeyShape,
});
