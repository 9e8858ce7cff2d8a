// Generated from Schema/chat.graphql by codegen. Do not edit.

/** Bounds of the fields of `ChatMarkReadInput`. */
export const chatMarkReadInputLimits = {
  sequence: { minimum: 0 },
} as const;

/** Bounds of the fields of `ChatSearchInput`. */
export const chatSearchInputLimits = {
  text: { minLength: 2, maxLength: 120 },
  limit: { minimum: 1, maximum: 100 },
  cursor: { minLength: 0, maxLength: 512 },
} as const;
