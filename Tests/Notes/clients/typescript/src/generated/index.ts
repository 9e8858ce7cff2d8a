// Generated from Schema by codegen. Do not edit.

export * from "./loan/types.js";
export * from "./loan/shapes.js";
export * from "./loan/operations.js";
export * from "./loan/limits.js";
export * from "./note/types.js";
export * from "./note/shapes.js";
export * from "./note/operations.js";
export * from "./note/resources.js";
export * from "./note/limits.js";
export * from "./notebook/types.js";
export * from "./notebook/shapes.js";
export * from "./notebook/operations.js";
export * from "./notebook/resources.js";
export * from "./notebook/limits.js";
export * from "./tables/types.js";
export * from "./tables/shapes.js";
export * from "./package.js";
export * from "./errors.js";
export * from "./permissions.js";
