// Generated from Schema/apiKey.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  apiKeyDeleteInputShape,
  apiKeyGetInputShape,
  apiKeyListInputShape,
  apiKeyMakeInputShape,
  apiKeyPageShape,
  apiKeyPatchInputShape,
  apiKeyShape,
  newApiKeyShape,
} from "./shapes.js";
import type {
  ApiKey,
  ApiKeyDeleteInput,
  ApiKeyGetInput,
  ApiKeyListInput,
  ApiKeyMakeInput,
  ApiKeyPage,
  ApiKeyPatchInput,
  NewApiKey,
} from "./types.js";

/** Read one api key. */
export const apiKeyGet = /* @__PURE__ */ operation<ApiKeyGetInput, ApiKey>({
  name: "apiKey.get",
  method: "GET",
  path: "/api/users/{userId}/api-keys/{apiKeyId}",
  input: apiKeyGetInputShape,
  output: apiKeyShape,
});

/** List, page by page. */
export const apiKeyList = /* @__PURE__ */ operation<ApiKeyListInput, ApiKeyPage>({
  name: "apiKey.list",
  method: "GET",
  path: "/api/users/{userId}/api-keys",
  input: apiKeyListInputShape,
  output: apiKeyPageShape,
});

/**
 * Change what is given; null clears.
 * @throws ProblemError with `session_required`, or a code of every operation.
 */
export const apiKeyPatch = /* @__PURE__ */ operation<ApiKeyPatchInput, ApiKey>({
  name: "apiKey.patch",
  method: "PATCH",
  path: "/api/users/{userId}/api-keys/{apiKeyId}",
  input: apiKeyPatchInputShape,
  output: apiKeyShape,
});

/**
 * Delete it.
 * @throws ProblemError with `session_required`, or a code of every operation.
 */
export const apiKeyDelete = /* @__PURE__ */ operation<ApiKeyDeleteInput, void>({
  name: "apiKey.delete",
  method: "DELETE",
  path: "/api/users/{userId}/api-keys/{apiKeyId}",
  input: apiKeyDeleteInputShape,
  output: null,
});

/**
 * Make a key. It is told once, here: a repeat makes another.
 * @throws ProblemError with `session_required`, `too_many_api_keys`, or a code of every operation.
 */
export const apiKeyMake = /* @__PURE__ */ operation<ApiKeyMakeInput, NewApiKey>({
  name: "apiKey.make",
  method: "POST",
  path: "/api/users/{userId}/api-keys",
  input: apiKeyMakeInputShape,
  output: newApiKeyShape,
});
