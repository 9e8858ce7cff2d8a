// Generated from Schema/runtimeSettings.graphql by codegen. Do not edit.

import type { Shape } from "../../shape.js";
import type {
  RuntimeSettings,
  RuntimeSettingsGetInput,
  RuntimeSettingsPatch,
  RuntimeSettingsPatchInput,
  RuntimeSettingsTestMailInput,
} from "./types.js";

export const runtimeSettingsShape: Shape<RuntimeSettings> = {
  name: "RuntimeSettings",
  fields: [
    { number: 1, name: "isRegistrationOpen", kind: "boolean", nullable: true },
    { number: 2, name: "areGuestsAllowed", kind: "boolean", nullable: true },
    { number: 3, name: "title", kind: "string", nullable: true },
    { number: 4, name: "about", kind: "string", nullable: true },
    { number: 5, name: "motd", kind: "string", nullable: true },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const runtimeSettingsGetInputShape: Shape<RuntimeSettingsGetInput> = {
  name: "RuntimeSettingsGetInput",
  fields: [],
};

export const runtimeSettingsPatchShape: Shape<RuntimeSettingsPatch> = {
  name: "RuntimeSettingsPatch",
  patch: true,
  fields: [
    { number: 1, name: "isRegistrationOpen", kind: "boolean", nullable: true },
    { number: 2, name: "areGuestsAllowed", kind: "boolean", nullable: true },
    { number: 3, name: "title", kind: "string", nullable: true },
    { number: 4, name: "about", kind: "string", nullable: true },
    { number: 5, name: "motd", kind: "string", nullable: true },
  ],
};

export const runtimeSettingsPatchInputShape: Shape<RuntimeSettingsPatchInput> = {
  name: "RuntimeSettingsPatchInput",
  fields: [
    { number: 1005, name: "patch", kind: "object", of: () => runtimeSettingsPatchShape },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const runtimeSettingsTestMailInputShape: Shape<RuntimeSettingsTestMailInput> = {
  name: "RuntimeSettingsTestMailInput",
  fields: [
    { number: 1, name: "to", kind: "string" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};
