// Generated from Schema/report.graphql by codegen. Do not edit.

/** Bounds of the fields of `ReportCreateInput`. */
export const reportCreateInputLimits = {
  reasons: { minCount: 1, maxCount: 3 },
} as const;
