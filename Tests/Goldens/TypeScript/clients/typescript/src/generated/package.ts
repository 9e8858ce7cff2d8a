// Generated from Schema by codegen. Do not edit.

/** What subprotocols are named after: `sample.v1.json`. */
export const packageName = "sample.v1";
