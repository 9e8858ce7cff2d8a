// Generated from Schema/preferences.graphql by codegen. Do not edit.

import type { EnumFacts, Shape } from "../../shape.js";
import type { Preferences, PreferencesGetInput, PreferencesPatch, PreferencesPatchInput } from "./types.js";

export const preferencesShape: Shape<Preferences> = {
  name: "Preferences",
  fields: [
    { number: 1010, name: "userId", kind: "string" },
    { number: 1, name: "theme", kind: "enum", of: () => themeEnum, default: "system" },
    { number: 2, name: "language", kind: "string", nullable: true },
    { number: 3, name: "subtitleLanguage", kind: "string", nullable: true },
    { number: 4, name: "audioLanguage", kind: "string", nullable: true },
    { number: 5, name: "showsDanmaku", kind: "boolean", default: true },
    { number: 6, name: "showsInvitations", kind: "boolean", default: true },
    { number: 7, name: "showsRoomEvents", kind: "boolean", default: true },
    { number: 8, name: "showsAnnouncements", kind: "boolean", default: true },
    { number: 9, name: "mailsInvitations", kind: "boolean", default: false },
    { number: 10, name: "mailsRoomEvents", kind: "boolean", default: false },
    { number: 11, name: "mailsAnnouncements", kind: "boolean", default: false },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const preferencesGetInputShape: Shape<PreferencesGetInput> = {
  name: "PreferencesGetInput",
  fields: [{ number: 1010, name: "userId", kind: "string", place: "path" }],
};

export const preferencesPatchShape: Shape<PreferencesPatch> = {
  name: "PreferencesPatch",
  patch: true,
  fields: [
    { number: 1, name: "theme", kind: "enum", of: () => themeEnum },
    { number: 2, name: "language", kind: "string", nullable: true },
    { number: 3, name: "subtitleLanguage", kind: "string", nullable: true },
    { number: 4, name: "audioLanguage", kind: "string", nullable: true },
    { number: 5, name: "showsDanmaku", kind: "boolean" },
    { number: 6, name: "showsInvitations", kind: "boolean" },
    { number: 7, name: "showsRoomEvents", kind: "boolean" },
    { number: 8, name: "showsAnnouncements", kind: "boolean" },
    { number: 9, name: "mailsInvitations", kind: "boolean" },
    { number: 10, name: "mailsRoomEvents", kind: "boolean" },
    { number: 11, name: "mailsAnnouncements", kind: "boolean" },
  ],
};

export const preferencesPatchInputShape: Shape<PreferencesPatchInput> = {
  name: "PreferencesPatchInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1005, name: "patch", kind: "object", of: () => preferencesPatchShape },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const themeEnum: EnumFacts = { system: 1, light: 2, dark: 3 };
