// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  runtimeSettingsGetInputShape,
  runtimeSettingsPatchInputShape,
  runtimeSettingsShape,
  runtimeSettingsTestMailInputShape,
} from "./shapes.js";
import type {
  RuntimeSettings,
  RuntimeSettingsGetInput,
  RuntimeSettingsPatchInput,
  RuntimeSettingsTestMailInput,
} from "./types.js";

/** Read the runtime settings. */
export const runtimeSettingsGet = /* @__PURE__ */ operation<RuntimeSettingsGetInput, RuntimeSettings>({
  name: "runtimeSettings.get",
  method: "GET",
  path: "/api/settings",
  input: runtimeSettingsGetInputShape,
  output: runtimeSettingsShape,
});

/** Change what is given; null clears. */
export const runtimeSettingsPatch = /* @__PURE__ */ operation<RuntimeSettingsPatchInput, RuntimeSettings>({
  name: "runtimeSettings.patch",
  method: "PATCH",
  path: "/api/settings",
  input: runtimeSettingsPatchInputShape,
  output: runtimeSettingsShape,
});

/**
 * Send a message to see whether the server's mail works. The answer comes when the mail server has taken it.
 * @throws ProblemError with `mail_off`, `mail_failed`, or a code of every operation.
 */
export const runtimeSettingsTestMail = /* @__PURE__ */ operation<RuntimeSettingsTestMailInput, void>({
  name: "runtimeSettings.testMail",
  method: "POST",
  path: "/api/settings/test-mail",
  input: runtimeSettingsTestMailInputShape,
  output: null,
});
