// Generated from Schema/notebook.graphql by codegen. Do not edit.

/** Bounds of the fields of `PageSize`. */
export const pageSizeLimits = {
  width: { minimum: 10, maximum: 1000 },
  height: { minimum: 10, maximum: 1000 },
} as const;

/** Bounds of the fields of `PrintOptions`. */
export const printOptionsLimits = {
  pages: { minimum: 1, minCount: 0, maxCount: 100 },
  footer: { minLength: 0, maxLength: 80 },
} as const;

/** Bounds of the fields of `PrintMargin`. */
export const printMarginLimits = {
  sides: { minimum: 0, maximum: 50 },
  ends: { minimum: 0, maximum: 50 },
} as const;

/** Bounds of the fields of `NotebookCreateInput`. */
export const notebookCreateInputLimits = {
  title: { minLength: 1, maxLength: 100 },
  slug: { minLength: 0, maxLength: 40, pattern: "[a-z0-9][a-z0-9-]+" },
  maxNotes: { minimum: 1, maximum: 1000 },
  topics: { minLength: 1, maxLength: 24, minCount: 0, maxCount: 8 },
  passphrase: { minLength: 4, maxLength: 64 },
  remarks: { minLength: 0, maxLength: 500 },
  cover: { minLength: 0, maxLength: 32 },
} as const;

/** Bounds of the fields of `NotebookListInput`. */
export const notebookListInputLimits = {
  slug: { minLength: 0, maxLength: 40, pattern: "[a-z0-9][a-z0-9-]+" },
} as const;

/** Bounds of the fields of `PageSizePatch`. */
export const pageSizePatchLimits = {
  width: { minimum: 10, maximum: 1000 },
  height: { minimum: 10, maximum: 1000 },
} as const;

/** Bounds of the fields of `NotebookPatch`. */
export const notebookPatchLimits = {
  title: { minLength: 1, maxLength: 100 },
  slug: { minLength: 0, maxLength: 40, pattern: "[a-z0-9][a-z0-9-]+" },
  maxNotes: { minimum: 1, maximum: 1000 },
  topics: { minLength: 1, maxLength: 24, minCount: 0, maxCount: 8 },
  passphrase: { minLength: 4, maxLength: 64 },
  remarks: { minLength: 0, maxLength: 500 },
  cover: { minLength: 0, maxLength: 32 },
} as const;

/** Bounds of the fields of `NotebookSearchInput`. */
export const notebookSearchInputLimits = {
  text: { minLength: 2, maxLength: 120 },
  limit: { minimum: 1, maximum: 50 },
} as const;

/** Bounds of the fields of `NotebookPrintInput`. */
export const notebookPrintInputLimits = {
  copies: { minimum: 1, maximum: 9 },
} as const;
