// Generated from Schema/user.graphql by codegen. Do not edit.

/** Bounds of the fields of `UserExport`. */
export const userExportLimits = {
  sessions: { minCount: 0, maxCount: 1000 },
  linkedIdentities: { minCount: 0, maxCount: 1000 },
  passkeys: { minCount: 0, maxCount: 1000 },
  apiKeys: { minCount: 0, maxCount: 1000 },
  calls: { minCount: 0, maxCount: 1000 },
} as const;

/** Bounds of the fields of `UserCreateInput`. */
export const userCreateInputLimits = {
  username: { minLength: 3, maxLength: 50, format: "name" },
  displayName: { minLength: 0, maxLength: 64 },
  about: { minLength: 0, maxLength: 500 },
} as const;

/** Bounds of the fields of `UserListInput`. */
export const userListInputLimits = {
  username: { minLength: 3, maxLength: 50, format: "name" },
} as const;

/** Bounds of the fields of `UserPatch`. */
export const userPatchLimits = {
  username: { minLength: 3, maxLength: 50, format: "name" },
  displayName: { minLength: 0, maxLength: 64 },
  about: { minLength: 0, maxLength: 500 },
} as const;

/** Bounds of the fields of `UserChangePasswordInput`. */
export const userChangePasswordInputLimits = {
  currentPassword: { minLength: 1, maxLength: 128 },
  newPassword: { minLength: 8, maxLength: 128 },
} as const;

/** Bounds of the fields of `UserChangePasswordByOpaqueInput`. */
export const userChangePasswordByOpaqueInputLimits = {
  token: { minLength: 1, maxLength: 1024 },
  upload: { minLength: 272, maxLength: 272 },
} as const;

/** Bounds of the fields of `UserBanInput`. */
export const userBanInputLimits = {
  reason: { minLength: 0, maxLength: 500 },
} as const;

/** Bounds of the fields of `UserChangeEmailInput`. */
export const userChangeEmailInputLimits = {
  email: { minLength: 3, maxLength: 254, format: "email" },
} as const;

/** Bounds of the fields of `UserConfirmEmailInput`. */
export const userConfirmEmailInputLimits = {
  token: { minLength: 1, maxLength: 1024 },
  code: { minLength: 1, maxLength: 64 },
} as const;

/** Bounds of the fields of `UserExportDataInput`. */
export const userExportDataInputLimits = {
  limit: { minimum: 1, maximum: 1000 },
  cursor: { minLength: 0, maxLength: 512 },
} as const;
