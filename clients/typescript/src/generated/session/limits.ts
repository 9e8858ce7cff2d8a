// Generated from Schema/session.graphql by codegen. Do not edit.

/** Bounds of the fields of `SessionPatch`. */
export const sessionPatchLimits = {
  name: { minLength: 0, maxLength: 64 },
} as const;
