// Generated from Schema/settings.graphql by codegen. Do not edit.

/** What is done when the disk is full. */
export type WhenFull =
  /** New notes are refused. */
  | "refuse"
  /** The oldest deleted notes go. */
  | "dropOldest"
  | (string & {});
