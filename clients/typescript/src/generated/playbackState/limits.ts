// Generated from Schema/playbackState.graphql by codegen. Do not edit.

/** Bounds of the fields of `PlaybackStatePatch`. */
export const playbackStatePatchLimits = {
  anchorPosition: { minimum: 0, maximum: 31536000 },
  rate: { minimum: 0.25, maximum: 4 },
} as const;

/** Bounds of the fields of `PlaybackStatePlayInput`. */
export const playbackStatePlayInputLimits = {
  from: { minimum: 0, maximum: 31536000 },
} as const;

/** Bounds of the fields of `PlaybackStateSeekInput`. */
export const playbackStateSeekInputLimits = {
  position: { minimum: 0, maximum: 31536000 },
} as const;

/** Bounds of the fields of `PlaybackStateSetRateInput`. */
export const playbackStateSetRateInputLimits = {
  rate: { minimum: 0.25, maximum: 4 },
} as const;

/** Bounds of the fields of `PlaybackStateSelectInput`. */
export const playbackStateSelectInputLimits = {
  from: { minimum: 0, maximum: 31536000 },
} as const;
