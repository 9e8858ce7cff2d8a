// Generated from Schema/room.graphql by codegen. Do not edit.

/** Bounds of the fields of `RoomLimits`. */
export const roomLimitsLimits = {
  uploads: { minimum: 0 },
  idle: { minimum: 1, maximum: 86400 },
} as const;

/** Bounds of the fields of `RoomCreateInput`. */
export const roomCreateInputLimits = {
  name: { minLength: 1, maxLength: 128 },
  maxMembers: { minimum: 1, maximum: 10000 },
  tags: { minLength: 1, maxLength: 32, pattern: "[a-z0-9-]+", maxCount: 8 },
  topic: { maxLength: 500 },
  password: { minLength: 4, maxLength: 128 },
  remarks: { maxLength: 2000 },
} as const;

/** Bounds of the fields of `RoomListInput`. */
export const roomListInputLimits = {
  name: { minLength: 1, maxLength: 128 },
} as const;

/** Bounds of the fields of `RoomPatch`. */
export const roomPatchLimits = {
  name: { minLength: 1, maxLength: 128 },
  maxMembers: { minimum: 1, maximum: 10000 },
  tags: { minLength: 1, maxLength: 32, pattern: "[a-z0-9-]+", maxCount: 8 },
  topic: { maxLength: 500 },
  password: { minLength: 4, maxLength: 128 },
  remarks: { maxLength: 2000 },
} as const;

/** Bounds of the fields of `RoomJoinInput`. */
export const roomJoinInputLimits = {
  password: { maxLength: 128 },
} as const;
