// Generated from Schema/playback.graphql by codegen. Do not edit.

/** Bounds of the fields of `PlaybackClientProfile`. */
export const playbackClientProfileLimits = {
  maxBitrate: { minimum: 64000, maximum: 1000000000 },
  maxAudioChannels: { minimum: 1, maximum: 32 },
  videoCodecs: { minCount: 0, maxCount: 16 },
  containers: { minCount: 0, maxCount: 16 },
  liveTransports: { minCount: 0, maxCount: 8 },
} as const;
