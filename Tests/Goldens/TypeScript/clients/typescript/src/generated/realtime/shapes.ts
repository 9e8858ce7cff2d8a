// Generated from Schema/realtime.graphql by codegen. Do not edit.

import type { EnumFacts, Shape, UnionFacts } from "../../shape.js";
import type {
  Authorize,
  Bookmark,
  Call,
  Change,
  ClientMessage,
  Cursor,
  Entry,
  Error,
  Frame,
  Goaway,
  ItemChange,
  Observe,
  Observed,
  Patch,
  Ping,
  Pong,
  Problem,
  Reset,
  Result,
  ServerMessage,
  Snapshot,
  Unobserve,
  Update,
  Violation,
  Welcome,
} from "./types.js";

export const observeShape: Shape<Observe> = {
  name: "Observe",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "resource", kind: "string" },
    { number: 3, name: "since", kind: "object", of: () => cursorShape, nullable: true },
    { number: 4, name: "mode", kind: "enum", of: () => observeModeEnum, default: "delta" },
    { number: 5, name: "parameters", kind: "payload", nullable: true },
  ],
};

export const unobserveShape: Shape<Unobserve> = {
  name: "Unobserve",
  fields: [{ number: 1, name: "id", kind: "string" }],
};

export const patchShape: Shape<Patch> = {
  name: "Patch",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "resource", kind: "string" },
    { number: 3, name: "key", kind: "string", nullable: true },
    { number: 4, name: "base", kind: "int", nullable: true },
    { number: 5, name: "patch", kind: "payload" },
    { number: 6, name: "operationId", kind: "string", nullable: true },
  ],
};

export const callShape: Shape<Call> = {
  name: "Call",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "operation", kind: "string" },
    { number: 3, name: "input", kind: "payload" },
    { number: 4, name: "base", kind: "int", nullable: true },
    { number: 5, name: "operationId", kind: "string", nullable: true },
  ],
};

export const authorizeShape: Shape<Authorize> = {
  name: "Authorize",
  fields: [{ number: 1, name: "token", kind: "string" }],
};

export const pingShape: Shape<Ping> = {
  name: "Ping",
  fields: [{ number: 1, name: "t1", kind: "int" }],
};

export const welcomeShape: Shape<Welcome> = {
  name: "Welcome",
  fields: [
    { number: 1, name: "epoch", kind: "string" },
    { number: 2, name: "revision", kind: "int" },
    { number: 3, name: "serverTime", kind: "timestamp" },
    { number: 4, name: "connectionId", kind: "string" },
    { number: 5, name: "heartbeatMs", kind: "int" },
    { number: 6, name: "schema", kind: "string" },
  ],
};

export const snapshotShape: Shape<Snapshot> = {
  name: "Snapshot",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "view", kind: "string", nullable: true },
    { number: 3, name: "version", kind: "int" },
    { number: 4, name: "value", kind: "payload" },
  ],
};

export const observedShape: Shape<Observed> = {
  name: "Observed",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "view", kind: "string", nullable: true },
    { number: 3, name: "version", kind: "int" },
    { number: 4, name: "revision", kind: "int" },
    { number: 5, name: "count", kind: "int" },
  ],
};

export const frameShape: Shape<Frame> = {
  name: "Frame",
  fields: [
    { number: 1, name: "revision", kind: "int" },
    { number: 2, name: "changes", kind: "object", of: () => changeShape, list: true },
  ],
};

export const updateShape: Shape<Update> = {
  name: "Update",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "basedOn", kind: "int" },
    { number: 3, name: "value", kind: "payload" },
  ],
};

export const bookmarkShape: Shape<Bookmark> = {
  name: "Bookmark",
  fields: [{ number: 1, name: "revision", kind: "int" }],
};

export const resultShape: Shape<Result> = {
  name: "Result",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "revision", kind: "int", nullable: true },
    { number: 3, name: "value", kind: "payload", nullable: true },
  ],
};

export const errorShape: Shape<Error> = {
  name: "Error",
  fields: [
    { number: 1, name: "id", kind: "string", nullable: true },
    { number: 2, name: "problem", kind: "object", of: () => problemShape },
  ],
};

export const resetShape: Shape<Reset> = {
  name: "Reset",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "reason", kind: "enum", of: () => resetReasonEnum },
    { number: 3, name: "retryAfterMs", kind: "int", nullable: true },
  ],
};

export const goawayShape: Shape<Goaway> = {
  name: "Goaway",
  fields: [
    { number: 1, name: "reason", kind: "string" },
    { number: 2, name: "retryAfterMs", kind: "int", nullable: true },
  ],
};

export const pongShape: Shape<Pong> = {
  name: "Pong",
  fields: [
    { number: 1, name: "t1", kind: "int" },
    { number: 2, name: "t2", kind: "int" },
    { number: 3, name: "t3", kind: "int" },
  ],
};

export const cursorShape: Shape<Cursor> = {
  name: "Cursor",
  fields: [
    { number: 1, name: "epoch", kind: "string" },
    { number: 2, name: "revision", kind: "int" },
  ],
};

export const changeShape: Shape<Change> = {
  name: "Change",
  fields: [
    { number: 1, name: "resource", kind: "string" },
    { number: 2, name: "view", kind: "string", nullable: true },
    { number: 3, name: "base", kind: "int", nullable: true },
    { number: 4, name: "next", kind: "int" },
    { number: 5, name: "patch", kind: "payload", nullable: true },
    { number: 6, name: "value", kind: "payload", nullable: true },
    { number: 7, name: "removed", kind: "boolean", nullable: true },
    { number: 8, name: "items", kind: "object", of: () => itemChangeShape, list: true },
    { number: 9, name: "entries", kind: "object", of: () => entryShape, list: true },
    { number: 10, name: "stale", kind: "boolean", nullable: true },
  ],
};

export const itemChangeShape: Shape<ItemChange> = {
  name: "ItemChange",
  fields: [
    { number: 1, name: "key", kind: "string" },
    { number: 2, name: "patch", kind: "payload", nullable: true },
    { number: 3, name: "value", kind: "payload", nullable: true },
    { number: 4, name: "removed", kind: "boolean", nullable: true },
  ],
};

export const entryShape: Shape<Entry> = {
  name: "Entry",
  fields: [
    { number: 1, name: "sequence", kind: "int" },
    { number: 2, name: "event", kind: "payload", nullable: true },
    { number: 3, name: "hidden", kind: "boolean", nullable: true },
  ],
};

export const problemShape: Shape<Problem> = {
  name: "Problem",
  fields: [
    { number: 1, name: "type", kind: "string", nullable: true },
    { number: 2, name: "title", kind: "string" },
    { number: 3, name: "status", kind: "int" },
    { number: 4, name: "detail", kind: "string" },
    { number: 5, name: "code", kind: "string" },
    { number: 6, name: "requestId", kind: "string", nullable: true },
    { number: 7, name: "retryAfterMs", kind: "int", nullable: true },
    { number: 8, name: "violations", kind: "object", of: () => violationShape, list: true },
  ],
};

export const violationShape: Shape<Violation> = {
  name: "Violation",
  fields: [
    { number: 1, name: "field", kind: "string" },
    { number: 2, name: "code", kind: "string" },
    { number: 3, name: "message", kind: "string" },
  ],
};

export const observeModeEnum: EnumFacts = { delta: 1, snapshot: 2, notify: 3 };

export const resetReasonEnum: EnumFacts = {
  cursorTooOld: 1,
  epochChanged: 2,
  permissionChanged: 3,
  schemaChanged: 4,
  overloaded: 5,
  gone: 6,
};

export const clientMessageUnion: UnionFacts<ClientMessage> = {
  name: "ClientMessage",
  arms: [
    { tag: "observe", number: 1, of: () => observeShape },
    { tag: "unobserve", number: 2, of: () => unobserveShape },
    { tag: "patch", number: 3, of: () => patchShape },
    { tag: "call", number: 4, of: () => callShape },
    { tag: "authorize", number: 5, of: () => authorizeShape },
    { tag: "ping", number: 6, of: () => pingShape },
  ],
};

export const serverMessageUnion: UnionFacts<ServerMessage> = {
  name: "ServerMessage",
  arms: [
    { tag: "welcome", number: 1, of: () => welcomeShape },
    { tag: "snapshot", number: 2, of: () => snapshotShape },
    { tag: "observed", number: 3, of: () => observedShape },
    { tag: "frame", number: 4, of: () => frameShape },
    { tag: "update", number: 5, of: () => updateShape },
    { tag: "bookmark", number: 6, of: () => bookmarkShape },
    { tag: "result", number: 7, of: () => resultShape },
    { tag: "error", number: 8, of: () => errorShape },
    { tag: "reset", number: 9, of: () => resetShape },
    { tag: "goaway", number: 10, of: () => goawayShape },
    { tag: "pong", number: 11, of: () => pongShape },
  ],
};
