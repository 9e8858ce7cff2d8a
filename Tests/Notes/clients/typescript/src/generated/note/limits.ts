// Generated from Schema/note.graphql by codegen. Do not edit.

/** Bounds of the fields of `NoteText`. */
export const noteTextLimits = {
  text: { minLength: 0, maxLength: 10000 },
} as const;

/** Bounds of the fields of `NoteDrawing`. */
export const noteDrawingLimits = {
  points: { minCount: 2, maxCount: 1000 },
  stroke: { minimum: 0.1, maximum: 10 },
  caption: { minLength: 0, maxLength: 200 },
} as const;

/** Bounds of the fields of `NoteBlank`. */
export const noteBlankLimits = {
  reason: { minLength: 0, maxLength: 100 },
} as const;

/** Bounds of the fields of `NoteStep`. */
export const noteStepLimits = {
  text: { minLength: 1, maxLength: 200 },
} as const;

/** Bounds of the fields of `NoteCreateInput`. */
export const noteCreateInputLimits = {
  title: { minLength: 1, maxLength: 200 },
  labels: { minLength: 1, maxLength: 24, minCount: 0, maxCount: 10 },
  steps: { minCount: 0, maxCount: 50 },
  figures: { minCount: 0, maxCount: 100 },
  shares: { minimum: 0, maximum: 1, minCount: 0, maxCount: 16 },
  earlierPriorities: { minCount: 0, maxCount: 8 },
  weight: { minimum: 40, maximum: 400 },
  estimate: { minimum: 0, maximum: 86400 },
  quota: { minimum: 0, maximum: 1048576 },
  link: { minLength: 0, maxLength: 2048, format: "url" },
  contact: { minLength: 0, maxLength: 254, format: "email" },
  color: { minLength: 0, maxLength: 7, format: "color" },
  language: { minLength: 0, maxLength: 35, format: "language" },
} as const;

/** Bounds of the fields of `NotePatch`. */
export const notePatchLimits = {
  title: { minLength: 1, maxLength: 200 },
  labels: { minLength: 1, maxLength: 24, minCount: 0, maxCount: 10 },
  steps: { minCount: 0, maxCount: 50 },
  figures: { minCount: 0, maxCount: 100 },
  shares: { minimum: 0, maximum: 1, minCount: 0, maxCount: 16 },
  earlierPriorities: { minCount: 0, maxCount: 8 },
  weight: { minimum: 40, maximum: 400 },
  estimate: { minimum: 0, maximum: 86400 },
  quota: { minimum: 0, maximum: 1048576 },
  link: { minLength: 0, maxLength: 2048, format: "url" },
  contact: { minLength: 0, maxLength: 254, format: "email" },
  color: { minLength: 0, maxLength: 7, format: "color" },
  language: { minLength: 0, maxLength: 35, format: "language" },
} as const;

/** Bounds of the fields of `NoteReactInput`. */
export const noteReactInputLimits = {
  key: { minLength: 1, maxLength: 16, pattern: "[^/]+" },
} as const;
