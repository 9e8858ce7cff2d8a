// Generated from Schema/user.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  passwordResetShape,
  userBanInputShape,
  userChangePasswordInputShape,
  userCreateInputShape,
  userDeleteInputShape,
  userGetInputShape,
  userListInputShape,
  userMeInputShape,
  userPageShape,
  userPatchInputShape,
  userResetPasswordInputShape,
  userRestoreInputShape,
  userSetRoleInputShape,
  userShape,
  userUnbanInputShape,
} from "./shapes.js";
import type {
  PasswordReset,
  User,
  UserBanInput,
  UserChangePasswordInput,
  UserCreateInput,
  UserDeleteInput,
  UserGetInput,
  UserListInput,
  UserMeInput,
  UserPage,
  UserPatchInput,
  UserResetPasswordInput,
  UserRestoreInput,
  UserSetRoleInput,
  UserUnbanInput,
} from "./types.js";

/**
 * Create an user.
 * @throws ProblemError with `username_taken`, or a code of every operation.
 */
export const userCreate = /* @__PURE__ */ operation<UserCreateInput, User>({
  name: "user.create",
  method: "POST",
  path: "/api/users",
  input: userCreateInputShape,
  output: userShape,
});

/** Read one user. */
export const userGet = /* @__PURE__ */ operation<UserGetInput, User>({
  name: "user.get",
  method: "GET",
  path: "/api/users/{userId}",
  input: userGetInputShape,
  output: userShape,
});

/** List, page by page. */
export const userList = /* @__PURE__ */ operation<UserListInput, UserPage>({
  name: "user.list",
  method: "GET",
  path: "/api/users",
  input: userListInputShape,
  output: userPageShape,
});

/**
 * Change what is given; null clears.
 * @throws ProblemError with `role_out_of_reach`, `username_taken`, or a code of every operation.
 */
export const userPatch = /* @__PURE__ */ operation<UserPatchInput, User>({
  name: "user.patch",
  method: "PATCH",
  path: "/api/users/{userId}",
  input: userPatchInputShape,
  output: userShape,
});

/**
 * Delete it.
 * @throws ProblemError with `role_out_of_reach`, `last_root`, or a code of every operation.
 */
export const userDelete = /* @__PURE__ */ operation<UserDeleteInput, void>({
  name: "user.delete",
  method: "DELETE",
  path: "/api/users/{userId}",
  input: userDeleteInputShape,
  output: null,
});

/** The caller itself. */
export const userMe = /* @__PURE__ */ operation<UserMeInput, User>({
  name: "user.me",
  method: "GET",
  path: "/api/users/me",
  input: userMeInputShape,
  output: userShape,
});

/**
 * Change one's password. All other sessions end.
 * @throws ProblemError with `weak_password`, `wrong_credentials`, `locked_out`, or a code of every operation.
 */
export const userChangePassword = /* @__PURE__ */ operation<UserChangePasswordInput, void>({
  name: "user.changePassword",
  method: "POST",
  path: "/api/users/{userId}/password",
  input: userChangePasswordInputShape,
  output: null,
});

/**
 * Give a user a code with which it sets a new password. Its present one and its sessions end.
 * @throws ProblemError with `role_out_of_reach`, or a code of every operation.
 */
export const userResetPassword = /* @__PURE__ */ operation<UserResetPasswordInput, PasswordReset>({
  name: "user.resetPassword",
  method: "POST",
  path: "/api/users/{userId}/password-reset",
  input: userResetPasswordInputShape,
  output: passwordResetShape,
});

/**
 * Give a user another role on the server.
 * @throws ProblemError with `role_out_of_reach`, `last_root`, or a code of every operation.
 */
export const userSetRole = /* @__PURE__ */ operation<UserSetRoleInput, User>({
  name: "user.setRole",
  method: "PUT",
  path: "/api/users/{userId}/role",
  input: userSetRoleInputShape,
  output: userShape,
});

/**
 * Keep a user out. Its sessions and connections end.
 * @throws ProblemError with `role_out_of_reach`, or a code of every operation.
 */
export const userBan = /* @__PURE__ */ operation<UserBanInput, User>({
  name: "user.ban",
  method: "POST",
  path: "/api/users/{userId}/ban",
  input: userBanInputShape,
  output: userShape,
});

/**
 * Let a user in again.
 * @throws ProblemError with `role_out_of_reach`, or a code of every operation.
 */
export const userUnban = /* @__PURE__ */ operation<UserUnbanInput, User>({
  name: "user.unban",
  method: "DELETE",
  path: "/api/users/{userId}/ban",
  input: userUnbanInputShape,
  output: userShape,
});

/** Take a deletion back, before it is final. */
export const userRestore = /* @__PURE__ */ operation<UserRestoreInput, User>({
  name: "user.restore",
  method: "POST",
  path: "/api/users/{userId}/restore",
  input: userRestoreInputShape,
  output: userShape,
});
