// Generated from Schema/media.graphql by codegen. Do not edit.

/** Bounds of the fields of `DirectSource`. */
export const directSourceLimits = {
  variants: { minCount: 1, maxCount: 32 },
  subtitles: { minCount: 0, maxCount: 64 },
  duration: { minimum: 0, maximum: 31536000 },
} as const;

/** Bounds of the fields of `DirectVariant`. */
export const directVariantLimits = {
  name: { minLength: 0, maxLength: 100 },
  url: { minLength: 1, maxLength: 8192, format: "url" },
  headers: { minCount: 0, maxCount: 32 },
} as const;

/** Bounds of the fields of `DirectSubtitle`. */
export const directSubtitleLimits = {
  name: { minLength: 1, maxLength: 100 },
  language: { minLength: 0, maxLength: 35, format: "language" },
  url: { minLength: 1, maxLength: 8192, format: "url" },
  headers: { minCount: 0, maxCount: 32 },
} as const;

/** Bounds of the fields of `MediaHeader`. */
export const mediaHeaderLimits = {
  name: { minLength: 1, maxLength: 64, pattern: "[A-Za-z0-9-]+" },
  value: { minLength: 0, maxLength: 4096, pattern: "[ -~]*" },
} as const;

/** Bounds of the fields of `MediaLink`. */
export const mediaLinkLimits = {
  url: { minLength: 1, maxLength: 8192, format: "url" },
  name: { minLength: 0, maxLength: 500 },
} as const;

/** Bounds of the fields of `MediaCreateInput`. */
export const mediaCreateInputLimits = {
  name: { minLength: 0, maxLength: 500 },
  description: { minLength: 0, maxLength: 5000 },
} as const;

/** Bounds of the fields of `MediaPatch`. */
export const mediaPatchLimits = {
  name: { minLength: 0, maxLength: 500 },
  description: { minLength: 0, maxLength: 5000 },
} as const;

/** Bounds of the fields of `MediaAddLinksInput`. */
export const mediaAddLinksInputLimits = {
  links: { minCount: 1, maxCount: 100 },
} as const;

/** Bounds of the fields of `MediaMoveInput`. */
export const mediaMoveInputLimits = {
  mediaIds: { minCount: 1, maxCount: 100 },
} as const;

/** Bounds of the fields of `MediaRemoveInput`. */
export const mediaRemoveInputLimits = {
  mediaIds: { minCount: 1, maxCount: 100 },
} as const;

/** Bounds of the fields of `MediaSearchInput`. */
export const mediaSearchInputLimits = {
  text: { minLength: 1, maxLength: 100 },
  limit: { minimum: 1, maximum: 100 },
  cursor: { minLength: 0, maxLength: 512 },
} as const;
