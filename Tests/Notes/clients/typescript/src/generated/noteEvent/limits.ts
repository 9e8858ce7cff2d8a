// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

/** Bounds of the fields of `NoteEventAppendInput`. */
export const noteEventAppendInputLimits = {
  remark: { minLength: 1, maxLength: 500 },
} as const;
