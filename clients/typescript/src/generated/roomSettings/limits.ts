// Generated from Schema/roomSettings.graphql by codegen. Do not edit.

/** Bounds of the fields of `RoomSettingsPatch`. */
export const roomSettingsPatchLimits = {
  slowMode: { minimum: 0, maximum: 3600 },
  autoPlayDelay: { minimum: 0, maximum: 86400 },
  waitTimeout: { minimum: 1, maximum: 60 },
  subtitleLanguage: { minLength: 0, maxLength: 35, format: "language" },
  audioLanguage: { minLength: 0, maxLength: 35, format: "language" },
  adminAdditions: { minCount: 0, maxCount: 64 },
  adminRemovals: { minCount: 0, maxCount: 64 },
  memberAdditions: { minCount: 0, maxCount: 64 },
  memberRemovals: { minCount: 0, maxCount: 64 },
  guestAdditions: { minCount: 0, maxCount: 64 },
  guestRemovals: { minCount: 0, maxCount: 64 },
} as const;
