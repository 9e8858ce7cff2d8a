// Generated from Schema/presence.graphql by codegen. Do not edit.

/** Bounds of the fields of `PresenceReportInput`. */
export const presenceReportInputLimits = {
  position: { minimum: 0, maximum: 31536000 },
  drift: { minimum: -86400, maximum: 86400 },
  clockUncertainty: { minimum: 0, maximum: 3600 },
  buffered: { minimum: 0, maximum: 86400 },
} as const;
