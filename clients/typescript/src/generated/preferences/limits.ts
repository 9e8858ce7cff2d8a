// Generated from Schema/preferences.graphql by codegen. Do not edit.

/** Bounds of the fields of `PreferencesPatch`. */
export const preferencesPatchLimits = {
  language: { minLength: 0, maxLength: 35, format: "language" },
  subtitleLanguage: { minLength: 0, maxLength: 35, format: "language" },
  audioLanguage: { minLength: 0, maxLength: 35, format: "language" },
} as const;
