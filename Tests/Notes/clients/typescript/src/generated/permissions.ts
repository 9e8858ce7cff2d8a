// Generated from Schema/permissions.graphql by codegen. Do not edit.

/** The bit of each permission in a mask. */
export const permissionBits = {
  /** May read what is in the notebook. */
  readNotes: 0,
  /** May write into the notebook. */
  writeNotes: 1,
  /** May change and delete the notebook itself. */
  manageNotebook: 2,
} as const;
