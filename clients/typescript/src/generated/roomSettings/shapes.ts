// Generated from Schema/roomSettings.graphql by codegen. Do not edit.

import { permissionEnum } from "../permissions/shapes.js";
import type { EnumFacts, Shape } from "../../shape.js";
import type {
  RoomSettings,
  RoomSettingsGetInput,
  RoomSettingsPatch,
  RoomSettingsPatchInput,
  RoomSettingsResetInput,
} from "./types.js";

export const roomSettingsShape: Shape<RoomSettings> = {
  name: "RoomSettings",
  fields: [
    { number: 1010, name: "roomId", kind: "string" },
    { number: 1, name: "allowGuests", kind: "boolean", default: false },
    { number: 2, name: "requireApproval", kind: "boolean", default: false },
    { number: 3, name: "allowAutoJoin", kind: "boolean", default: true },
    { number: 4, name: "chatEnabled", kind: "boolean", default: true },
    { number: 5, name: "slowMode", kind: "duration", default: "0s" },
    { number: 6, name: "voiceChatEnabled", kind: "boolean", default: true },
    { number: 7, name: "p2pMediaEnabled", kind: "boolean", default: true },
    { number: 8, name: "autoPlay", kind: "boolean", default: true },
    { number: 9, name: "playMode", kind: "enum", of: () => playModeEnum, default: "sequential" },
    { number: 10, name: "autoPlayDelay", kind: "duration", default: "0s" },
    { number: 11, name: "waitPolicy", kind: "enum", of: () => waitPolicyEnum, default: "nobody" },
    { number: 12, name: "waitTimeout", kind: "duration", default: "8s" },
    { number: 13, name: "subtitleLanguage", kind: "string", nullable: true },
    { number: 14, name: "audioLanguage", kind: "string", nullable: true },
    { number: 15, name: "adminAdditions", kind: "enum", of: () => permissionEnum, list: true },
    { number: 16, name: "adminRemovals", kind: "enum", of: () => permissionEnum, list: true },
    { number: 17, name: "memberAdditions", kind: "enum", of: () => permissionEnum, list: true },
    { number: 18, name: "memberRemovals", kind: "enum", of: () => permissionEnum, list: true },
    { number: 19, name: "guestAdditions", kind: "enum", of: () => permissionEnum, list: true },
    { number: 20, name: "guestRemovals", kind: "enum", of: () => permissionEnum, list: true },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const roomSettingsGetInputShape: Shape<RoomSettingsGetInput> = {
  name: "RoomSettingsGetInput",
  fields: [{ number: 1010, name: "roomId", kind: "string", place: "path" }],
};

export const roomSettingsPatchShape: Shape<RoomSettingsPatch> = {
  name: "RoomSettingsPatch",
  patch: true,
  fields: [
    { number: 1, name: "allowGuests", kind: "boolean" },
    { number: 2, name: "requireApproval", kind: "boolean" },
    { number: 3, name: "allowAutoJoin", kind: "boolean" },
    { number: 4, name: "chatEnabled", kind: "boolean" },
    { number: 5, name: "slowMode", kind: "duration" },
    { number: 6, name: "voiceChatEnabled", kind: "boolean" },
    { number: 7, name: "p2pMediaEnabled", kind: "boolean" },
    { number: 8, name: "autoPlay", kind: "boolean" },
    { number: 9, name: "playMode", kind: "enum", of: () => playModeEnum },
    { number: 10, name: "autoPlayDelay", kind: "duration" },
    { number: 11, name: "waitPolicy", kind: "enum", of: () => waitPolicyEnum },
    { number: 12, name: "waitTimeout", kind: "duration" },
    { number: 13, name: "subtitleLanguage", kind: "string", nullable: true },
    { number: 14, name: "audioLanguage", kind: "string", nullable: true },
    { number: 15, name: "adminAdditions", kind: "enum", of: () => permissionEnum, list: true },
    { number: 16, name: "adminRemovals", kind: "enum", of: () => permissionEnum, list: true },
    { number: 17, name: "memberAdditions", kind: "enum", of: () => permissionEnum, list: true },
    { number: 18, name: "memberRemovals", kind: "enum", of: () => permissionEnum, list: true },
    { number: 19, name: "guestAdditions", kind: "enum", of: () => permissionEnum, list: true },
    { number: 20, name: "guestRemovals", kind: "enum", of: () => permissionEnum, list: true },
  ],
};

export const roomSettingsPatchInputShape: Shape<RoomSettingsPatchInput> = {
  name: "RoomSettingsPatchInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1005, name: "patch", kind: "object", of: () => roomSettingsPatchShape },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const roomSettingsResetInputShape: Shape<RoomSettingsResetInput> = {
  name: "RoomSettingsResetInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const playModeEnum: EnumFacts = { sequential: 1, repeatOne: 2, repeatAll: 3, shuffle: 4 };

export const waitPolicyEnum: EnumFacts = { nobody: 1, host: 2, quorum: 3, all: 4 };
