// Generated from Schema/roomSettings.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  roomSettingsGetInputShape,
  roomSettingsPatchInputShape,
  roomSettingsResetInputShape,
  roomSettingsShape,
} from "./shapes.js";
import type { RoomSettings, RoomSettingsGetInput, RoomSettingsPatchInput, RoomSettingsResetInput } from "./types.js";

/** Read the room settings. */
export const roomSettingsGet = /* @__PURE__ */ operation<RoomSettingsGetInput, RoomSettings>({
  name: "roomSettings.get",
  method: "GET",
  path: "/api/rooms/{roomId}/settings",
  input: roomSettingsGetInputShape,
  output: roomSettingsShape,
});

/**
 * Change what is given; null clears.
 * @throws ProblemError with `permission_out_of_reach`, or a code of every operation.
 */
export const roomSettingsPatch = /* @__PURE__ */ operation<RoomSettingsPatchInput, RoomSettings>({
  name: "roomSettings.patch",
  method: "PATCH",
  path: "/api/rooms/{roomId}/settings",
  input: roomSettingsPatchInputShape,
  output: roomSettingsShape,
});

/** Make everything as it is in a new room. */
export const roomSettingsReset = /* @__PURE__ */ operation<RoomSettingsResetInput, RoomSettings>({
  name: "roomSettings.reset",
  method: "POST",
  path: "/api/rooms/{roomId}/settings/reset",
  input: roomSettingsResetInputShape,
  output: roomSettingsShape,
});
