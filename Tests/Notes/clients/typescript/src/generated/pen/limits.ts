// Generated from Schema/pen.graphql by codegen. Do not edit.

/** Bounds of the fields of `PenCreateInput`. */
export const penCreateInputLimits = {
  name: { minLength: 1, maxLength: 50, format: "name" },
  bill: { minLength: 0, maxLength: 4096, format: "base64url" },
} as const;

/** Bounds of the fields of `PenPatch`. */
export const penPatchLimits = {
  name: { minLength: 1, maxLength: 50, format: "name" },
  bill: { minLength: 0, maxLength: 4096, format: "base64url" },
} as const;
