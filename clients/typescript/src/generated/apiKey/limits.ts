// Generated from Schema/apiKey.graphql by codegen. Do not edit.

/** Bounds of the fields of `ApiKeyPatch`. */
export const apiKeyPatchLimits = {
  name: { minLength: 1, maxLength: 64 },
} as const;

/** Bounds of the fields of `ApiKeyMakeInput`. */
export const apiKeyMakeInputLimits = {
  name: { minLength: 1, maxLength: 64 },
} as const;
