// Generated from Schema/user.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { sentCodeShape } from "../auth/shapes.js";
import {
  passwordResetShape,
  userBanInputShape,
  userChangeEmailInputShape,
  userChangePasswordByOpaqueInputShape,
  userChangePasswordInputShape,
  userConfirmEmailInputShape,
  userCreateInputShape,
  userDeleteInputShape,
  userExportDataInputShape,
  userExportShape,
  userGetInputShape,
  userListInputShape,
  userMeInputShape,
  userPageShape,
  userPatchInputShape,
  userRemoveEmailInputShape,
  userResetPasswordInputShape,
  userRestoreInputShape,
  userSetRoleInputShape,
  userShape,
  userUnbanInputShape,
} from "./shapes.js";
import type { SentCode } from "../auth/types.js";
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
  UserPatchInput,
  UserRemoveEmailInput,
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
 * @throws ProblemError with `role_out_of_reach`, `session_required`, `last_root`, or a code of every operation.
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
 * @throws ProblemError with `weak_password`, `wrong_credentials`, `session_required`, `locked_out`, or a code of every
 * operation.
 */
export const userChangePassword = /* @__PURE__ */ operation<UserChangePasswordInput, void>({
  name: "user.changePassword",
  method: "POST",
  path: "/api/users/{userId}/password",
  input: userChangePasswordInputShape,
  output: null,
});

/**
 * Change one's password to one that the server never sees. All other sessions end.
 * @throws ProblemError with `sign_in_expired`, `sign_in_again`, `malformed_message`, or a code of every operation.
 */
export const userChangePasswordByOpaque = /* @__PURE__ */ operation<UserChangePasswordByOpaqueInput, void>({
  name: "user.changePasswordByOpaque",
  method: "POST",
  path: "/api/users/{userId}/password/opaque",
  input: userChangePasswordByOpaqueInputShape,
  output: null,
});

/**
 * Give a user a code with which it sets a new password. Its present one, its sessions and its API keys end.
 * @throws ProblemError with `role_out_of_reach`, `session_required`, or a code of every operation.
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
 * @throws ProblemError with `role_out_of_reach`, `last_root`, or a code of every operation.
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

/**
 * Have a code sent to an address that is to become the user's.
 * @throws ProblemError with `sign_in_again`, `email_not_allowed`, `mail_off`, `locked_out`, or a code of every
 * operation.
 */
export const userChangeEmail = /* @__PURE__ */ operation<UserChangeEmailInput, SentCode>({
  name: "user.changeEmail",
  method: "POST",
  path: "/api/users/{userId}/email",
  input: userChangeEmailInputShape,
  output: sentCodeShape,
});

/**
 * Show the code: the address is the user's from now on. The one from before is told.
 * @throws ProblemError with `wrong_code`, `sign_in_expired`, `sign_in_again`, `email_taken`, `locked_out`, or a code of
 * every operation.
 */
export const userConfirmEmail = /* @__PURE__ */ operation<UserConfirmEmailInput, User>({
  name: "user.confirmEmail",
  method: "POST",
  path: "/api/users/{userId}/email/confirm",
  input: userConfirmEmailInputShape,
  output: userShape,
});

/**
 * Take the address away.
 * @throws ProblemError with `sign_in_again`, `role_out_of_reach`, `last_way_in`, or a code of every operation.
 */
export const userRemoveEmail = /* @__PURE__ */ operation<UserRemoveEmailInput, User>({
  name: "user.removeEmail",
  method: "DELETE",
  path: "/api/users/{userId}/email",
  input: userRemoveEmailInputShape,
  output: userShape,
});

/** All that is kept about a user, but for secrets. Calls come in pages, the latest first, each with all the rest. */
export const userExportData = /* @__PURE__ */ operation<UserExportDataInput, UserExport>({
  name: "user.exportData",
  method: "GET",
  path: "/api/users/{userId}/export",
  input: userExportDataInputShape,
  output: userExportShape,
});
