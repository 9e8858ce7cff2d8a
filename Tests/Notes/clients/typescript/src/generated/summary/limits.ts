// Generated from Schema/summary.graphql by codegen. Do not edit.

/** Bounds of the fields of `SummaryOptions`. */
export const summaryOptionsLimits = {
  maxTitles: { minimum: 0, maximum: 100 },
  priorities: { minCount: 0, maxCount: 4 },
} as const;

/** Bounds of the fields of `SummaryLook`. */
export const summaryLookLimits = {
  length: { minimum: 1, maximum: 200 },
} as const;

/** Bounds of the fields of `SummaryGetInput`. */
export const summaryGetInputLimits = {
  maxTitles: { minimum: 0, maximum: 100 },
  priorities: { minCount: 0, maxCount: 4 },
} as const;
