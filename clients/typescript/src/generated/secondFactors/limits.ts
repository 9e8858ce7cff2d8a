// Generated from Schema/secondFactors.graphql by codegen. Do not edit.

/** Bounds of the fields of `SecondFactorsConfirmTotpInput`. */
export const secondFactorsConfirmTotpInputLimits = {
  token: { minLength: 1, maxLength: 1024 },
  code: { minLength: 1, maxLength: 64 },
} as const;
