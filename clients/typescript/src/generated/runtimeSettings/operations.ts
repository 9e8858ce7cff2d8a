// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { runtimeSettingsGetInputShape, runtimeSettingsPatchInputShape, runtimeSettingsShape } from "./shapes.js";
import type { RuntimeSettings, RuntimeSettingsGetInput, RuntimeSettingsPatchInput } from "./types.js";

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
