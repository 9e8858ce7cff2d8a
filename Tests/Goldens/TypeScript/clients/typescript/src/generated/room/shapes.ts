// Generated from Schema/room.graphql by codegen. Do not edit.

import type { EnumFacts, Shape } from "../../shape.js";
import type {
  Member,
  MemberGetInput,
  MemberListInput,
  MemberPage,
  MemberPatch,
  MemberPatchInput,
  Room,
  RoomCreateInput,
  RoomDeleteInput,
  RoomGetInput,
  RoomJoinInput,
  RoomLeaveInput,
  RoomLimits,
  RoomListInput,
  RoomPage,
  RoomPatch,
  RoomPatchInput,
} from "./types.js";

export const roomShape: Shape<Room> = {
  name: "Room",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "name", kind: "string" },
    { number: 3, name: "maxMembers", kind: "int", default: 100 },
    { number: 4, name: "hasPassword", kind: "boolean" },
    { number: 5, name: "creatorId", kind: "string", nullable: true },
    { number: 6, name: "tags", kind: "string", list: true },
    { number: 8, name: "topic", kind: "string", nullable: true },
    { number: 9, name: "kind", kind: "enum", of: () => roomKindEnum, default: "private" },
    { number: 10, name: "limits", kind: "object", of: () => roomLimitsShape, nullable: true },
    { number: 13, name: "remarks", kind: "string", nullable: true },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const roomLimitsShape: Shape<RoomLimits> = {
  name: "RoomLimits",
  fields: [
    { number: 1, name: "uploads", kind: "int", default: 1048576 },
    { number: 2, name: "idle", kind: "duration", nullable: true },
  ],
};

export const roomCreateInputShape: Shape<RoomCreateInput> = {
  name: "RoomCreateInput",
  fields: [
    { number: 2, name: "name", kind: "string" },
    { number: 3, name: "maxMembers", kind: "int", default: 100 },
    { number: 6, name: "tags", kind: "string", list: true },
    { number: 8, name: "topic", kind: "string", nullable: true },
    { number: 9, name: "kind", kind: "enum", of: () => roomKindEnum, default: "private" },
    { number: 10, name: "limits", kind: "object", of: () => roomLimitsShape, nullable: true },
    { number: 11, name: "password", kind: "string", nullable: true },
    { number: 12, name: "template", kind: "string", nullable: true },
    { number: 13, name: "remarks", kind: "string", nullable: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const roomGetInputShape: Shape<RoomGetInput> = {
  name: "RoomGetInput",
  fields: [{ number: 1011, name: "roomId", kind: "string", place: "path" }],
};

export const roomListInputShape: Shape<RoomListInput> = {
  name: "RoomListInput",
  fields: [
    { number: 2, name: "name", kind: "string", nullable: true, place: "query" },
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
    { number: 3, name: "maxMembers", kind: "int" },
    { number: 6, name: "tags", kind: "string", list: true },
    { number: 8, name: "topic", kind: "string", nullable: true },
    { number: 10, name: "limits", kind: "object", of: () => roomLimitsShape, nullable: true },
    { number: 11, name: "password", kind: "string", nullable: true },
    { number: 13, name: "remarks", kind: "string", nullable: true },
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

export const roomPageShape: Shape<RoomPage> = {
  name: "RoomPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => roomShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const memberShape: Shape<Member> = {
  name: "Member",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 1010, name: "roomId", kind: "string" },
    { number: 2, name: "role", kind: "enum", of: () => memberRoleEnum, default: "viewer" },
    { number: 3, name: "joinedAt", kind: "timestamp" },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const memberGetInputShape: Shape<MemberGetInput> = {
  name: "MemberGetInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "memberId", kind: "string", place: "path" },
  ],
};

export const memberListInputShape: Shape<MemberListInput> = {
  name: "MemberListInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 2, name: "role", kind: "enum", of: () => memberRoleEnum, nullable: true, place: "query" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => memberOrderEnum, nullable: true, place: "query" },
  ],
};

export const memberPatchShape: Shape<MemberPatch> = {
  name: "MemberPatch",
  patch: true,
  fields: [{ number: 2, name: "role", kind: "enum", of: () => memberRoleEnum }],
};

export const memberPatchInputShape: Shape<MemberPatchInput> = {
  name: "MemberPatchInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "memberId", kind: "string", place: "path" },
    { number: 1005, name: "patch", kind: "object", of: () => memberPatchShape },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const memberPageShape: Shape<MemberPage> = {
  name: "MemberPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => memberShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const roomKindEnum: EnumFacts = { private: 1, public: 2, listedLater: 4 };

export const roomOrderEnum: EnumFacts = { name: 1, nameDescending: 2 };

export const memberRoleEnum: EnumFacts = { viewer: 1, host: 2 };

export const memberOrderEnum: EnumFacts = { joinedAt: 1 };
