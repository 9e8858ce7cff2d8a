// Generated from Schema/tables.graphql by codegen. Do not edit.

/** What somebody is in a notebook. */
export type Role =
  /** Who created it. */
  | "creator"
  /** Who may write. */
  | "editor"
  /** Who may read. */
  | "reader"
  | (string & {});

/** What may be granted; the order is the bit. */
export type Permission =
  /** May read what is in the notebook. */
  | "readNotes"
  /** May write into the notebook. */
  | "writeNotes"
  /** May change and delete the notebook itself. */
  | "manageNotebook"
  | (string & {});
