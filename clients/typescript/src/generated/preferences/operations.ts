// Generated from Schema/preferences.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { preferencesGetInputShape, preferencesPatchInputShape, preferencesShape } from "./shapes.js";
import type { Preferences, PreferencesGetInput, PreferencesPatchInput } from "./types.js";

/** Read the preferences. */
export const preferencesGet = /* @__PURE__ */ operation<PreferencesGetInput, Preferences>({
  name: "preferences.get",
  method: "GET",
  path: "/api/users/{userId}/preferences",
  input: preferencesGetInputShape,
  output: preferencesShape,
});

/** Change what is given; null clears. */
export const preferencesPatch = /* @__PURE__ */ operation<PreferencesPatchInput, Preferences>({
  name: "preferences.patch",
  method: "PATCH",
  path: "/api/users/{userId}/preferences",
  input: preferencesPatchInputShape,
  output: preferencesShape,
});
