// Generated from Schema by codegen. Do not edit.

export * from "./chat/types.js";
export * from "./chat/shapes.js";
export * from "./chat/operations.js";
export * from "./chat/resources.js";
export * from "./chat/limits.js";
export * from "./common/types.js";
export * from "./common/shapes.js";
export * from "./common/limits.js";
export * from "./playback/types.js";
export * from "./playback/shapes.js";
export * from "./playback/operations.js";
export * from "./playback/resources.js";
export * from "./playback/limits.js";
export * from "./realtime/types.js";
export * from "./realtime/shapes.js";
export * from "./report/types.js";
export * from "./report/shapes.js";
export * from "./report/operations.js";
export * from "./report/limits.js";
export * from "./room/types.js";
export * from "./room/shapes.js";
export * from "./room/operations.js";
export * from "./room/resources.js";
export * from "./room/limits.js";
export * from "./errors.js";
export * from "./permissions.js";
