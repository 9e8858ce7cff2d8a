// Generated from Schema/auth.graphql by codegen. Do not edit.

/** Bounds of the fields of `AuthRegisterInput`. */
export const authRegisterInputLimits = {
  username: { minLength: 3, maxLength: 50, format: "name" },
  password: { minLength: 8, maxLength: 128 },
  displayName: { minLength: 0, maxLength: 64 },
  sessionName: { minLength: 0, maxLength: 64 },
} as const;

/** Bounds of the fields of `AuthLoginInput`. */
export const authLoginInputLimits = {
  username: { minLength: 1, maxLength: 254 },
  password: { minLength: 1, maxLength: 128 },
  sessionName: { minLength: 0, maxLength: 64 },
} as const;

/** Bounds of the fields of `AuthSecondFactorInput`. */
export const authSecondFactorInputLimits = {
  token: { minLength: 1, maxLength: 512 },
  code: { minLength: 1, maxLength: 64 },
} as const;

/** Bounds of the fields of `AuthRefreshInput`. */
export const authRefreshInputLimits = {
  refreshToken: { minLength: 1, maxLength: 512 },
} as const;

/** Bounds of the fields of `AuthGuestInput`. */
export const authGuestInputLimits = {
  displayName: { minLength: 0, maxLength: 64 },
  invitation: { minLength: 0, maxLength: 512 },
  password: { minLength: 0, maxLength: 128 },
} as const;

/** Bounds of the fields of `AuthSetPasswordInput`. */
export const authSetPasswordInputLimits = {
  username: { minLength: 1, maxLength: 254 },
  code: { minLength: 1, maxLength: 64 },
  newPassword: { minLength: 8, maxLength: 128 },
} as const;

/** Bounds of the fields of `AuthSetUpInput`. */
export const authSetUpInputLimits = {
  token: { minLength: 1, maxLength: 128 },
  username: { minLength: 3, maxLength: 50, format: "name" },
  password: { minLength: 8, maxLength: 128 },
} as const;
