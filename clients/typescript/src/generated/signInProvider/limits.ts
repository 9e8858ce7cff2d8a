// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

/** Bounds of the fields of `SignInProviderCreateInput`. */
export const signInProviderCreateInputLimits = {
  issuer: { minLength: 1, maxLength: 512 },
  displayName: { minLength: 1, maxLength: 64 },
  clientId: { minLength: 1, maxLength: 256 },
  clientSecret: { minLength: 1, maxLength: 1024 },
  scopes: { minLength: 1, maxLength: 128, minCount: 0, maxCount: 16 },
} as const;

/** Bounds of the fields of `SignInProviderPatch`. */
export const signInProviderPatchLimits = {
  displayName: { minLength: 1, maxLength: 64 },
  clientId: { minLength: 1, maxLength: 256 },
  clientSecret: { minLength: 1, maxLength: 1024 },
  scopes: { minLength: 1, maxLength: 128, minCount: 0, maxCount: 16 },
} as const;
