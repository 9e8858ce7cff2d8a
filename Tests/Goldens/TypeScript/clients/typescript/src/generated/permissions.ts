// Generated from Schema/permissions.graphql by codegen. Do not edit.

/** The bit of each permission in a mask. */
export const permissionBits = {
  /** May see the room. */
  viewRoom: 0,
  /** May play and pause. */
  controlPlayback: 1,
  /** May change the room. */
  manageRoom: 2,
  /** May delete the room. */
  deleteRoom: 3,
} as const;
