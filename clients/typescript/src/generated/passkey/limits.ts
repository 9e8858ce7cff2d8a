// Generated from Schema/passkey.graphql by codegen. Do not edit.

/** Bounds of the fields of `PasskeyPatch`. */
export const passkeyPatchLimits = {
  name: { minLength: 1, maxLength: 64 },
} as const;

/** Bounds of the fields of `PasskeyFinishInput`. */
export const passkeyFinishInputLimits = {
  token: { minLength: 1, maxLength: 4096 },
  credential: { minLength: 2, maxLength: 16384 },
  name: { minLength: 1, maxLength: 64 },
} as const;
