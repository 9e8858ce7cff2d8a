// Generated from Schema/member.graphql by codegen. Do not edit.

import { permissionEnum, roleEnum } from "../permissions/shapes.js";
import type { EnumFacts, Shape } from "../../shape.js";
import type {
  Member,
  MemberAddInput,
  MemberBanInput,
  MemberDeleteInput,
  MemberGetInput,
  MemberKickInput,
  MemberListInput,
  MemberPage,
  MemberPatch,
  MemberPatchInput,
  MemberSetPermissionsInput,
} from "./types.js";

export const memberShape: Shape<Member> = {
  name: "Member",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 1010, name: "roomId", kind: "string" },
    { number: 2, name: "userId", kind: "string", nullable: true },
    { number: 3, name: "name", kind: "string" },
    { number: 4, name: "avatarUrl", kind: "string", nullable: true },
    { number: 5, name: "role", kind: "enum", of: () => roleEnum },
    { number: 6, name: "additions", kind: "enum", of: () => permissionEnum, list: true },
    { number: 7, name: "removals", kind: "enum", of: () => permissionEnum, list: true },
    { number: 8, name: "remarkName", kind: "string", nullable: true },
    { number: 9, name: "displayTag", kind: "string", nullable: true },
    { number: 10, name: "joinedAt", kind: "timestamp" },
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

export const memberPageShape: Shape<MemberPage> = {
  name: "MemberPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => memberShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const memberListInputShape: Shape<MemberListInput> = {
  name: "MemberListInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 2, name: "userId", kind: "string", nullable: true, place: "query" },
    { number: 5, name: "role", kind: "enum", of: () => roleEnum, nullable: true, place: "query" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => memberOrderEnum, nullable: true, place: "query" },
  ],
};

export const memberPatchShape: Shape<MemberPatch> = {
  name: "MemberPatch",
  patch: true,
  fields: [
    { number: 8, name: "remarkName", kind: "string", nullable: true },
    { number: 9, name: "displayTag", kind: "string", nullable: true },
  ],
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

export const memberDeleteInputShape: Shape<MemberDeleteInput> = {
  name: "MemberDeleteInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "memberId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const memberAddInputShape: Shape<MemberAddInput> = {
  name: "MemberAddInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "userId", kind: "string" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const memberSetPermissionsInputShape: Shape<MemberSetPermissionsInput> = {
  name: "MemberSetPermissionsInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "memberId", kind: "string", place: "path" },
    { number: 1, name: "role", kind: "enum", of: () => roleEnum },
    { number: 2, name: "additions", kind: "enum", of: () => permissionEnum, list: true },
    { number: 3, name: "removals", kind: "enum", of: () => permissionEnum, list: true },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const memberKickInputShape: Shape<MemberKickInput> = {
  name: "MemberKickInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "memberId", kind: "string", place: "path" },
    { number: 1, name: "cooldown", kind: "duration", default: "60s" },
    { number: 2, name: "reason", kind: "string", nullable: true },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const memberBanInputShape: Shape<MemberBanInput> = {
  name: "MemberBanInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1011, name: "memberId", kind: "string", place: "path" },
    { number: 1, name: "reason", kind: "string", nullable: true },
    { number: 2, name: "until", kind: "timestamp", nullable: true },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const memberOrderEnum: EnumFacts = { name: 1, nameDesc: 2, joinedAt: 3, joinedAtDesc: 4 };
