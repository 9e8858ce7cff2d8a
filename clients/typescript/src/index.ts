// All that an application uses: the doors, what goes through them, and the generated facts.

export * from "./generated/index.js";
export { DecodeError, fromJson, toJson } from "./json.js";
export { each, operation } from "./operation.js";
export type { CallOptions, Caller, Operation } from "./operation.js";
export { mergePatch } from "./patch.js";
export { ConnectionError, ProblemError, isProblem } from "./problem.js";
export { fromProtobuf, toProtobuf } from "./protobuf.js";
export { Connection } from "./realtime/connection.js";
export type { ConnectionOptions, Observation, ServerTime, Socket, SocketConstructor } from "./realtime/connection.js";
export { jsonEncoding, protobufEncoding } from "./realtime/encoding.js";
export type { Encoding } from "./realtime/encoding.js";
export type { ObservationEvent, ObserveOptions, ObservedEntry } from "./realtime/observation.js";
export type { Status } from "./realtime/session.js";
export { rest } from "./rest.js";
export type { RestOptions } from "./rest.js";
export type { Duration, MergePatch, Timestamp, UnknownArm } from "./shape.js";
export { durationOf, durationSeconds, timestampMs, timestampOf } from "./time.js";
