// Generated from Schema/playback.graphql by codegen. Do not edit.

/** Bounds of the fields of `PlaybackStatePatch`. */
export const playbackStatePatchLimits = {
  rate: { minimum: 0.25, maximum: 4 },
} as const;

/** Bounds of the fields of `PlaybackStatePlayInput`. */
export const playbackStatePlayInputLimits = {
  from: { minimum: 0 },
} as const;
