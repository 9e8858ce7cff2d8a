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
  token: { minLength: 1, maxLength: 1024 },
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

/** Bounds of the fields of `AuthSendEmailCodeInput`. */
export const authSendEmailCodeInputLimits = {
  email: { minLength: 3, maxLength: 254, format: "email" },
} as const;

/** Bounds of the fields of `AuthLoginByEmailInput`. */
export const authLoginByEmailInputLimits = {
  token: { minLength: 1, maxLength: 1024 },
  code: { minLength: 1, maxLength: 64 },
  sessionName: { minLength: 0, maxLength: 64 },
} as const;

/** Bounds of the fields of `AuthRegisterByEmailInput`. */
export const authRegisterByEmailInputLimits = {
  token: { minLength: 1, maxLength: 1024 },
  code: { minLength: 1, maxLength: 64 },
  username: { minLength: 3, maxLength: 50, format: "name" },
  displayName: { minLength: 0, maxLength: 64 },
  sessionName: { minLength: 0, maxLength: 64 },
} as const;

/** Bounds of the fields of `AuthSendSecondFactorInput`. */
export const authSendSecondFactorInputLimits = {
  token: { minLength: 1, maxLength: 1024 },
} as const;

/** Bounds of the fields of `AuthForgotPasswordInput`. */
export const authForgotPasswordInputLimits = {
  username: { minLength: 1, maxLength: 254 },
} as const;

/** Bounds of the fields of `AuthBeginOAuthInput`. */
export const authBeginOAuthInputLimits = {
  returnTo: { minLength: 0, maxLength: 512 },
  loopbackPort: { minimum: 1, maximum: 65535 },
} as const;

/** Bounds of the fields of `AuthFinishOAuthInput`. */
export const authFinishOAuthInputLimits = {
  state: { minLength: 1, maxLength: 4096 },
  code: { minLength: 1, maxLength: 4096 },
  error: { minLength: 1, maxLength: 256 },
  issuer: { minLength: 1, maxLength: 512 },
  binding: { minLength: 1, maxLength: 128 },
  sessionName: { minLength: 0, maxLength: 64 },
} as const;

/** Bounds of the fields of `AuthBeginOpaquePasswordInput`. */
export const authBeginOpaquePasswordInputLimits = {
  request: { minLength: 43, maxLength: 43, format: "base64url" },
} as const;

/** Bounds of the fields of `AuthRegisterByOpaqueInput`. */
export const authRegisterByOpaqueInputLimits = {
  token: { minLength: 1, maxLength: 1024 },
  upload: { minLength: 272, maxLength: 272 },
  username: { minLength: 3, maxLength: 50, format: "name" },
  displayName: { minLength: 0, maxLength: 64 },
  sessionName: { minLength: 0, maxLength: 64 },
} as const;

/** Bounds of the fields of `AuthSetPasswordByOpaqueInput`. */
export const authSetPasswordByOpaqueInputLimits = {
  token: { minLength: 1, maxLength: 1024 },
  upload: { minLength: 272, maxLength: 272 },
  username: { minLength: 1, maxLength: 254 },
  code: { minLength: 1, maxLength: 64 },
} as const;

/** Bounds of the fields of `AuthBeginOpaqueLoginInput`. */
export const authBeginOpaqueLoginInputLimits = {
  username: { minLength: 1, maxLength: 50 },
  request: { minLength: 128, maxLength: 128, format: "base64url" },
} as const;

/** Bounds of the fields of `AuthLoginByOpaqueInput`. */
export const authLoginByOpaqueInputLimits = {
  token: { minLength: 1, maxLength: 1024 },
  proof: { minLength: 86, maxLength: 86 },
  sessionName: { minLength: 0, maxLength: 64 },
} as const;

/** Bounds of the fields of `AuthLoginByPasskeyInput`. */
export const authLoginByPasskeyInputLimits = {
  token: { minLength: 1, maxLength: 4096 },
  credential: { minLength: 2, maxLength: 16384 },
  sessionName: { minLength: 0, maxLength: 64 },
} as const;

/** Bounds of the fields of `AuthBeginSecondFactorPasskeyInput`. */
export const authBeginSecondFactorPasskeyInputLimits = {
  token: { minLength: 1, maxLength: 1024 },
} as const;

/** Bounds of the fields of `AuthSecondFactorByPasskeyInput`. */
export const authSecondFactorByPasskeyInputLimits = {
  token: { minLength: 1, maxLength: 4096 },
  credential: { minLength: 2, maxLength: 16384 },
} as const;
