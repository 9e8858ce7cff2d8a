// Generated from Schema/user.graphql by codegen. Do not edit.

import { apiKeyShape } from "../apiKey/shapes.js";
import { auditEntryShape } from "../auditEntry/shapes.js";
import { linkedIdentityShape } from "../linkedIdentity/shapes.js";
import { passkeyShape } from "../passkey/shapes.js";
import { preferencesShape } from "../preferences/shapes.js";
import { secondFactorsShape } from "../secondFactors/shapes.js";
import { sessionShape } from "../session/shapes.js";
import type { EnumFacts, Shape } from "../../shape.js";
import type {
  PasswordReset,
  User,
  UserBanInput,
  UserChangeEmailInput,
  UserChangePasswordByOpaqueInput,
  UserChangePasswordInput,
  UserConfirmEmailInput,
  UserCreateInput,
  UserDeleteInput,
  UserExport,
  UserExportDataInput,
  UserGetInput,
  UserListInput,
  UserMeInput,
  UserPage,
  UserPatch,
  UserPatchInput,
  UserRemoveEmailInput,
  UserResetPasswordInput,
  UserRestoreInput,
  UserSetRoleInput,
  UserUnbanInput,
} from "./types.js";

export const userShape: Shape<User> = {
  name: "User",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "username", kind: "string" },
    { number: 3, name: "displayName", kind: "string", default: "" },
    { number: 4, name: "about", kind: "string", default: "" },
    { number: 5, name: "avatarUrl", kind: "string", nullable: true },
    { number: 6, name: "email", kind: "string", nullable: true },
    { number: 7, name: "role", kind: "enum", of: () => serverRoleEnum },
    { number: 8, name: "status", kind: "enum", of: () => userStatusEnum },
    { number: 9, name: "bannedUntil", kind: "timestamp", nullable: true },
    { number: 10, name: "banReason", kind: "string", nullable: true },
    { number: 11, name: "deletedAt", kind: "timestamp", nullable: true },
    { number: 12, name: "hasSecondFactor", kind: "boolean", nullable: true },
    { number: 13, name: "createdAt", kind: "timestamp" },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const passwordResetShape: Shape<PasswordReset> = {
  name: "PasswordReset",
  fields: [
    { number: 1, name: "code", kind: "string" },
    { number: 2, name: "expiresAt", kind: "timestamp" },
  ],
};

export const userExportShape: Shape<UserExport> = {
  name: "UserExport",
  fields: [
    { number: 1, name: "user", kind: "object", of: () => userShape },
    { number: 2, name: "passwordChangedAt", kind: "timestamp", nullable: true },
    { number: 3, name: "secondFactors", kind: "object", of: () => secondFactorsShape },
    { number: 4, name: "preferences", kind: "object", of: () => preferencesShape },
    { number: 5, name: "sessions", kind: "object", of: () => sessionShape, list: true },
    { number: 6, name: "linkedIdentities", kind: "object", of: () => linkedIdentityShape, list: true },
    { number: 10, name: "passkeys", kind: "object", of: () => passkeyShape, list: true },
    { number: 7, name: "apiKeys", kind: "object", of: () => apiKeyShape, list: true },
    { number: 8, name: "calls", kind: "object", of: () => auditEntryShape, list: true },
    { number: 9, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const userCreateInputShape: Shape<UserCreateInput> = {
  name: "UserCreateInput",
  fields: [
    { number: 2, name: "username", kind: "string" },
    { number: 3, name: "displayName", kind: "string", default: "" },
    { number: 4, name: "about", kind: "string", default: "" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const userGetInputShape: Shape<UserGetInput> = {
  name: "UserGetInput",
  fields: [{ number: 1011, name: "userId", kind: "string", place: "path" }],
};

export const userPageShape: Shape<UserPage> = {
  name: "UserPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => userShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const userListInputShape: Shape<UserListInput> = {
  name: "UserListInput",
  fields: [
    { number: 2, name: "username", kind: "string", nullable: true, place: "query" },
    { number: 7, name: "role", kind: "enum", of: () => serverRoleEnum, nullable: true, place: "query" },
    { number: 8, name: "status", kind: "enum", of: () => userStatusEnum, nullable: true, place: "query" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => userOrderEnum, nullable: true, place: "query" },
  ],
};

export const userPatchShape: Shape<UserPatch> = {
  name: "UserPatch",
  patch: true,
  fields: [
    { number: 2, name: "username", kind: "string" },
    { number: 3, name: "displayName", kind: "string" },
    { number: 4, name: "about", kind: "string" },
  ],
};

export const userPatchInputShape: Shape<UserPatchInput> = {
  name: "UserPatchInput",
  fields: [
    { number: 1011, name: "userId", kind: "string", place: "path" },
    { number: 1005, name: "patch", kind: "object", of: () => userPatchShape },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const userDeleteInputShape: Shape<UserDeleteInput> = {
  name: "UserDeleteInput",
  fields: [
    { number: 1011, name: "userId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const userMeInputShape: Shape<UserMeInput> = {
  name: "UserMeInput",
  fields: [],
};

export const userChangePasswordInputShape: Shape<UserChangePasswordInput> = {
  name: "UserChangePasswordInput",
  fields: [
    { number: 1011, name: "userId", kind: "string", place: "path" },
    { number: 1, name: "currentPassword", kind: "string" },
    { number: 2, name: "newPassword", kind: "string" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const userChangePasswordByOpaqueInputShape: Shape<UserChangePasswordByOpaqueInput> = {
  name: "UserChangePasswordByOpaqueInput",
  fields: [
    { number: 1011, name: "userId", kind: "string", place: "path" },
    { number: 1, name: "token", kind: "string" },
    { number: 2, name: "upload", kind: "string" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const userResetPasswordInputShape: Shape<UserResetPasswordInput> = {
  name: "UserResetPasswordInput",
  fields: [
    { number: 1011, name: "userId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const userSetRoleInputShape: Shape<UserSetRoleInput> = {
  name: "UserSetRoleInput",
  fields: [
    { number: 1011, name: "userId", kind: "string", place: "path" },
    { number: 1, name: "role", kind: "enum", of: () => serverRoleEnum },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const userBanInputShape: Shape<UserBanInput> = {
  name: "UserBanInput",
  fields: [
    { number: 1011, name: "userId", kind: "string", place: "path" },
    { number: 1, name: "reason", kind: "string", nullable: true },
    { number: 2, name: "until", kind: "timestamp", nullable: true },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const userUnbanInputShape: Shape<UserUnbanInput> = {
  name: "UserUnbanInput",
  fields: [
    { number: 1011, name: "userId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const userRestoreInputShape: Shape<UserRestoreInput> = {
  name: "UserRestoreInput",
  fields: [
    { number: 1011, name: "userId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const userChangeEmailInputShape: Shape<UserChangeEmailInput> = {
  name: "UserChangeEmailInput",
  fields: [
    { number: 1011, name: "userId", kind: "string", place: "path" },
    { number: 1, name: "email", kind: "string" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const userConfirmEmailInputShape: Shape<UserConfirmEmailInput> = {
  name: "UserConfirmEmailInput",
  fields: [
    { number: 1011, name: "userId", kind: "string", place: "path" },
    { number: 1, name: "token", kind: "string" },
    { number: 2, name: "code", kind: "string" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const userRemoveEmailInputShape: Shape<UserRemoveEmailInput> = {
  name: "UserRemoveEmailInput",
  fields: [
    { number: 1011, name: "userId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const userExportDataInputShape: Shape<UserExportDataInput> = {
  name: "UserExportDataInput",
  fields: [
    { number: 1011, name: "userId", kind: "string", place: "path" },
    { number: 1, name: "limit", kind: "int", default: 1000, place: "query" },
    { number: 2, name: "cursor", kind: "string", nullable: true, place: "query" },
  ],
};

export const serverRoleEnum: EnumFacts = { root: 1, admin: 2, creator: 3, user: 4 };

export const userStatusEnum: EnumFacts = { active: 1, banned: 2, deleted: 3 };

export const userOrderEnum: EnumFacts = { username: 1, usernameDesc: 2, createdAt: 3, createdAtDesc: 4 };
