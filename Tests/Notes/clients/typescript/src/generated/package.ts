// Generated from Schema by codegen. Do not edit.

/** What subprotocols are named after: `notes.v1.json`. */
export const packageName = "notes.v1";
