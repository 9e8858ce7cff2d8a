// Generated from Schema/room.graphql by codegen. Do not edit.

import type { EnumFacts, Shape } from "../../shape.js";
import type {
  Invitation,
  Room,
  RoomBanInput,
  RoomCloseInput,
  RoomCreateInput,
  RoomDeleteInput,
  RoomDiscoverInput,
  RoomGetInput,
  RoomInviteInput,
  RoomJoinInput,
  RoomLeaveInput,
  RoomListInput,
  RoomPage,
  RoomPardonInput,
  RoomPatch,
  RoomPatchInput,
  RoomPreview,
  RoomPreviewInput,
  RoomPreviewPage,
  RoomReopenInput,
  RoomRestoreInput,
  RoomRevokeGuestsInput,
  RoomRevokeInvitationsInput,
  RoomTransferInput,
  RoomUnbanInput,
} from "./types.js";

export const roomShape: Shape<Room> = {
  name: "Room",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "name", kind: "string" },
    { number: 3, name: "description", kind: "string", default: "" },
    { number: 4, name: "visibility", kind: "enum", of: () => roomVisibilityEnum, default: "unlisted" },
    { number: 5, name: "category", kind: "string", nullable: true },
    { number: 6, name: "labels", kind: "string", list: true },
    { number: 7, name: "maxMembers", kind: "int", default: 100 },
    { number: 9, name: "hasPassword", kind: "boolean" },
    { number: 10, name: "status", kind: "enum", of: () => roomStatusEnum },
    { number: 11, name: "creatorId", kind: "string" },
    { number: 12, name: "memberCount", kind: "int" },
    { number: 13, name: "createdAt", kind: "timestamp" },
    { number: 14, name: "deletedAt", kind: "timestamp", nullable: true },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const roomPreviewShape: Shape<RoomPreview> = {
  name: "RoomPreview",
  fields: [
    { number: 1, name: "roomId", kind: "string" },
    { number: 2, name: "name", kind: "string" },
    { number: 3, name: "description", kind: "string" },
    { number: 4, name: "category", kind: "string", nullable: true },
    { number: 5, name: "labels", kind: "string", list: true },
    { number: 6, name: "creatorName", kind: "string" },
    { number: 7, name: "memberCount", kind: "int" },
    { number: 8, name: "maxMembers", kind: "int" },
    { number: 9, name: "onlineCount", kind: "int" },
    { number: 10, name: "nowPlaying", kind: "string", nullable: true },
    { number: 11, name: "entry", kind: "enum", of: () => roomEntryEnum },
  ],
};

export const roomPreviewPageShape: Shape<RoomPreviewPage> = {
  name: "RoomPreviewPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => roomPreviewShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const invitationShape: Shape<Invitation> = {
  name: "Invitation",
  fields: [
    { number: 1, name: "invitation", kind: "string" },
    { number: 2, name: "url", kind: "string" },
    { number: 3, name: "expiresAt", kind: "timestamp" },
  ],
};

export const roomCreateInputShape: Shape<RoomCreateInput> = {
  name: "RoomCreateInput",
  fields: [
    { number: 2, name: "name", kind: "string" },
    { number: 3, name: "description", kind: "string", default: "" },
    { number: 4, name: "visibility", kind: "enum", of: () => roomVisibilityEnum, default: "unlisted" },
    { number: 5, name: "category", kind: "string", nullable: true },
    { number: 6, name: "labels", kind: "string", list: true },
    { number: 7, name: "maxMembers", kind: "int", default: 100 },
    { number: 8, name: "password", kind: "string", nullable: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const roomGetInputShape: Shape<RoomGetInput> = {
  name: "RoomGetInput",
  fields: [{ number: 1011, name: "roomId", kind: "string", place: "path" }],
};

export const roomPageShape: Shape<RoomPage> = {
  name: "RoomPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => roomShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const roomListInputShape: Shape<RoomListInput> = {
  name: "RoomListInput",
  fields: [
    { number: 2, name: "name", kind: "string", nullable: true, place: "query" },
    { number: 11, name: "creatorId", kind: "string", nullable: true, place: "query" },
    { number: 4, name: "visibility", kind: "enum", of: () => roomVisibilityEnum, nullable: true, place: "query" },
    { number: 10, name: "status", kind: "enum", of: () => roomStatusEnum, nullable: true, place: "query" },
    { number: 5, name: "category", kind: "string", nullable: true, place: "query" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => roomOrderEnum, nullable: true, place: "query" },
  ],
};

export const roomPatchShape: Shape<RoomPatch> = {
  name: "RoomPatch",
  patch: true,
  fields: [
    { number: 2, name: "name", kind: "string" },
    { number: 3, name: "description", kind: "string" },
    { number: 4, name: "visibility", kind: "enum", of: () => roomVisibilityEnum },
    { number: 5, name: "category", kind: "string", nullable: true },
    { number: 6, name: "labels", kind: "string", list: true },
    { number: 7, name: "maxMembers", kind: "int" },
    { number: 8, name: "password", kind: "string", nullable: true },
  ],
};

export const roomPatchInputShape: Shape<RoomPatchInput> = {
  name: "RoomPatchInput",
  fields: [
    { number: 1011, name: "roomId", kind: "string", place: "path" },
    { number: 1005, name: "patch", kind: "object", of: () => roomPatchShape },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const roomDeleteInputShape: Shape<RoomDeleteInput> = {
  name: "RoomDeleteInput",
  fields: [
    { number: 1011, name: "roomId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const roomJoinInputShape: Shape<RoomJoinInput> = {
  name: "RoomJoinInput",
  fields: [
    { number: 1011, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "password", kind: "string", nullable: true },
    { number: 2, name: "invitation", kind: "string", nullable: true },
    { number: 3, name: "remarkName", kind: "string", nullable: true },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const roomLeaveInputShape: Shape<RoomLeaveInput> = {
  name: "RoomLeaveInput",
  fields: [
    { number: 1011, name: "roomId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const roomCloseInputShape: Shape<RoomCloseInput> = {
  name: "RoomCloseInput",
  fields: [
    { number: 1011, name: "roomId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const roomReopenInputShape: Shape<RoomReopenInput> = {
  name: "RoomReopenInput",
  fields: [
    { number: 1011, name: "roomId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const roomTransferInputShape: Shape<RoomTransferInput> = {
  name: "RoomTransferInput",
  fields: [
    { number: 1011, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "memberId", kind: "string" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const roomRestoreInputShape: Shape<RoomRestoreInput> = {
  name: "RoomRestoreInput",
  fields: [
    { number: 1011, name: "roomId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const roomBanInputShape: Shape<RoomBanInput> = {
  name: "RoomBanInput",
  fields: [
    { number: 1011, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "reason", kind: "string", nullable: true },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const roomUnbanInputShape: Shape<RoomUnbanInput> = {
  name: "RoomUnbanInput",
  fields: [
    { number: 1011, name: "roomId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const roomPardonInputShape: Shape<RoomPardonInput> = {
  name: "RoomPardonInput",
  fields: [
    { number: 1011, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "userId", kind: "string" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const roomInviteInputShape: Shape<RoomInviteInput> = {
  name: "RoomInviteInput",
  fields: [
    { number: 1011, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "admitsGuests", kind: "boolean", default: false },
    { number: 2, name: "validFor", kind: "duration", default: "86400s" },
    { number: 3, name: "maxUses", kind: "int", nullable: true },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const roomRevokeInvitationsInputShape: Shape<RoomRevokeInvitationsInput> = {
  name: "RoomRevokeInvitationsInput",
  fields: [
    { number: 1011, name: "roomId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const roomRevokeGuestsInputShape: Shape<RoomRevokeGuestsInput> = {
  name: "RoomRevokeGuestsInput",
  fields: [
    { number: 1011, name: "roomId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const roomDiscoverInputShape: Shape<RoomDiscoverInput> = {
  name: "RoomDiscoverInput",
  fields: [
    { number: 1, name: "text", kind: "string", nullable: true, place: "query" },
    { number: 2, name: "category", kind: "string", nullable: true, place: "query" },
    { number: 3, name: "label", kind: "string", nullable: true, place: "query" },
    { number: 4, name: "limit", kind: "int", default: 20, place: "query" },
    { number: 5, name: "cursor", kind: "string", nullable: true, place: "query" },
  ],
};

export const roomPreviewInputShape: Shape<RoomPreviewInput> = {
  name: "RoomPreviewInput",
  fields: [{ number: 1011, name: "roomId", kind: "string", place: "path" }],
};

export const roomVisibilityEnum: EnumFacts = { public: 1, unlisted: 2, private: 3 };

export const roomStatusEnum: EnumFacts = { active: 1, closed: 2, banned: 3, deleted: 4 };

export const roomEntryEnum: EnumFacts = {
  enter: 1,
  join: 2,
  password: 3,
  requestApproval: 4,
  approvalPending: 5,
  guest: 6,
  signIn: 7,
  invitation: 8,
  full: 9,
  cooldown: 10,
  unavailable: 11,
};

export const roomOrderEnum: EnumFacts = {
  name: 1,
  nameDesc: 2,
  createdAt: 3,
  createdAtDesc: 4,
  memberCount: 5,
  memberCountDesc: 6,
};
