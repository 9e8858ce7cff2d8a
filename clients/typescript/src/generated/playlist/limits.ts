// Generated from Schema/playlist.graphql by codegen. Do not edit.

/** Bounds of the fields of `ProviderItem`. */
export const providerItemLimits = {
  provider: { minLength: 1, maxLength: 64, pattern: "[a-z0-9_-]+" },
  instance: { minLength: 1, maxLength: 64, pattern: "[A-Za-z0-9_-]+" },
  item: { minLength: 1, maxLength: 8192 },
} as const;

/** Bounds of the fields of `PlaylistCreateInput`. */
export const playlistCreateInputLimits = {
  name: { minLength: 1, maxLength: 255 },
  description: { minLength: 0, maxLength: 5000 },
} as const;

/** Bounds of the fields of `PlaylistListInput`. */
export const playlistListInputLimits = {
  name: { minLength: 1, maxLength: 255 },
} as const;

/** Bounds of the fields of `ProviderItemPatch`. */
export const providerItemPatchLimits = {
  provider: { minLength: 1, maxLength: 64, pattern: "[a-z0-9_-]+" },
  instance: { minLength: 1, maxLength: 64, pattern: "[A-Za-z0-9_-]+" },
  item: { minLength: 1, maxLength: 8192 },
} as const;

/** Bounds of the fields of `PlaylistPatch`. */
export const playlistPatchLimits = {
  name: { minLength: 1, maxLength: 255 },
  description: { minLength: 0, maxLength: 5000 },
} as const;
