// Generated from Schema by codegen. Do not edit.

/** What subprotocols are named after: `cascade.v1.json`. */
export const packageName = "cascade.v1";
