// Generated from Schema/room.graphql by codegen. Do not edit.

/** Bounds of the fields of `RoomCreateInput`. */
export const roomCreateInputLimits = {
  name: { minLength: 1, maxLength: 128 },
  description: { minLength: 0, maxLength: 500 },
  category: { minLength: 1, maxLength: 32, pattern: "[a-z0-9-]+" },
  labels: { minLength: 1, maxLength: 32, minCount: 0, maxCount: 10 },
  maxMembers: { minimum: 1, maximum: 10000 },
  password: { minLength: 4, maxLength: 128 },
} as const;

/** Bounds of the fields of `RoomListInput`. */
export const roomListInputLimits = {
  name: { minLength: 1, maxLength: 128 },
  category: { minLength: 1, maxLength: 32, pattern: "[a-z0-9-]+" },
} as const;

/** Bounds of the fields of `RoomPatch`. */
export const roomPatchLimits = {
  name: { minLength: 1, maxLength: 128 },
  description: { minLength: 0, maxLength: 500 },
  category: { minLength: 1, maxLength: 32, pattern: "[a-z0-9-]+" },
  labels: { minLength: 1, maxLength: 32, minCount: 0, maxCount: 10 },
  maxMembers: { minimum: 1, maximum: 10000 },
  password: { minLength: 4, maxLength: 128 },
} as const;

/** Bounds of the fields of `RoomJoinInput`. */
export const roomJoinInputLimits = {
  password: { minLength: 0, maxLength: 128 },
  invitation: { minLength: 0, maxLength: 512 },
  remarkName: { minLength: 0, maxLength: 64 },
} as const;

/** Bounds of the fields of `RoomBanInput`. */
export const roomBanInputLimits = {
  reason: { minLength: 0, maxLength: 500 },
} as const;

/** Bounds of the fields of `RoomInviteInput`. */
export const roomInviteInputLimits = {
  validFor: { minimum: 60, maximum: 2592000 },
  maxUses: { minimum: 1, maximum: 10000 },
} as const;

/** Bounds of the fields of `RoomDiscoverInput`. */
export const roomDiscoverInputLimits = {
  text: { minLength: 2, maxLength: 100 },
  category: { minLength: 1, maxLength: 32, pattern: "[a-z0-9-]+" },
  label: { minLength: 1, maxLength: 32 },
  limit: { minimum: 1, maximum: 100 },
  cursor: { minLength: 0, maxLength: 512 },
} as const;
