// Generated from Schema/loan.graphql by codegen. Do not edit.

/** Bounds of the fields of `LoanCreateInput`. */
export const loanCreateInputLimits = {
  destination: { minLength: 1, maxLength: 100 },
  purpose: { minLength: 0, maxLength: 200 },
} as const;

/** Bounds of the fields of `LoanPatch`. */
export const loanPatchLimits = {
  destination: { minLength: 1, maxLength: 100 },
  purpose: { minLength: 0, maxLength: 200 },
} as const;

/** Bounds of the fields of `LoanSignInput`. */
export const loanSignInputLimits = {
  name: { minLength: 1, maxLength: 50 },
} as const;
