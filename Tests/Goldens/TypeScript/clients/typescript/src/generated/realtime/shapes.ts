// Generated from Schema/realtime.graphql by codegen. Do not edit.

import type { EnumFacts, Shape, UnionFacts } from "../../shape.js";
import type {
  AuthorizeMessage,
  BookmarkMessage,
  CallMessage,
  ClientMessage,
  EntriesChange,
  ErrorMessage,
  FieldViolation,
  FrameMessage,
  GoAwayMessage,
  ItemChange,
  ItemPatch,
  ItemRemoved,
  ItemValue,
  ItemsChange,
  LogEntry,
  LogEvent,
  LogHidden,
  NotifyChange,
  ObservationWindow,
  ObserveMessage,
  ObservedMessage,
  OpenMessage,
  PatchChange,
  PatchMessage,
  PingMessage,
  PongMessage,
  ProblemDetails,
  RemovedChange,
  ResetMessage,
  ResourceChange,
  ResultMessage,
  ResumeCursor,
  ServerMessage,
  SnapshotMessage,
  StaleChange,
  UnobserveMessage,
  UpdateMessage,
  ValueChange,
  WatchQuery,
  WelcomeMessage,
} from "./types.js";

export const openMessageShape: Shape<OpenMessage> = {
  name: "OpenMessage",
  fields: [{ number: 1, name: "roomId", kind: "string", nullable: true }],
};

export const observeMessageShape: Shape<ObserveMessage> = {
  name: "ObserveMessage",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "resource", kind: "string" },
    { number: 3, name: "since", kind: "object", of: () => resumeCursorShape, nullable: true },
    { number: 4, name: "mode", kind: "enum", of: () => deliveryModeEnum, default: "delta" },
    { number: 5, name: "filter", kind: "payload", nullable: true },
    { number: 6, name: "window", kind: "object", of: () => observationWindowShape, nullable: true },
    { number: 7, name: "parameters", kind: "payload", nullable: true },
  ],
};

export const unobserveMessageShape: Shape<UnobserveMessage> = {
  name: "UnobserveMessage",
  fields: [{ number: 1, name: "id", kind: "string" }],
};

export const patchMessageShape: Shape<PatchMessage> = {
  name: "PatchMessage",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "resource", kind: "string" },
    { number: 3, name: "key", kind: "string", nullable: true },
    { number: 4, name: "base", kind: "int", nullable: true },
    { number: 5, name: "patch", kind: "payload" },
    { number: 6, name: "operationId", kind: "string", nullable: true },
  ],
};

export const callMessageShape: Shape<CallMessage> = {
  name: "CallMessage",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "operation", kind: "string" },
    { number: 3, name: "input", kind: "payload", nullable: true },
    { number: 4, name: "base", kind: "int", nullable: true },
    { number: 5, name: "operationId", kind: "string", nullable: true },
  ],
};

export const authorizeMessageShape: Shape<AuthorizeMessage> = {
  name: "AuthorizeMessage",
  fields: [
    { number: 1, name: "id", kind: "string", nullable: true },
    { number: 2, name: "token", kind: "string" },
  ],
};

export const pingMessageShape: Shape<PingMessage> = {
  name: "PingMessage",
  fields: [{ number: 1, name: "t1", kind: "int" }],
};

export const resumeCursorShape: Shape<ResumeCursor> = {
  name: "ResumeCursor",
  fields: [
    { number: 1, name: "epoch", kind: "string" },
    { number: 2, name: "revision", kind: "int" },
  ],
};

export const observationWindowShape: Shape<ObservationWindow> = {
  name: "ObservationWindow",
  fields: [
    { number: 1, name: "order", kind: "string", nullable: true },
    { number: 2, name: "after", kind: "string", nullable: true },
    { number: 3, name: "limit", kind: "int" },
  ],
};

export const welcomeMessageShape: Shape<WelcomeMessage> = {
  name: "WelcomeMessage",
  fields: [
    { number: 1, name: "epoch", kind: "string" },
    { number: 2, name: "revision", kind: "int" },
    { number: 3, name: "serverTime", kind: "int" },
    { number: 4, name: "connectionId", kind: "string" },
    { number: 5, name: "heartbeatMs", kind: "int" },
    { number: 6, name: "schema", kind: "string" },
  ],
};

export const snapshotMessageShape: Shape<SnapshotMessage> = {
  name: "SnapshotMessage",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "view", kind: "string", nullable: true },
    { number: 3, name: "version", kind: "int" },
    { number: 4, name: "value", kind: "payload" },
    { number: 5, name: "lastSequence", kind: "int", nullable: true },
  ],
};

export const observedMessageShape: Shape<ObservedMessage> = {
  name: "ObservedMessage",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "view", kind: "string", nullable: true },
    { number: 3, name: "version", kind: "int" },
    { number: 4, name: "revision", kind: "int" },
    { number: 5, name: "count", kind: "int" },
  ],
};

export const frameMessageShape: Shape<FrameMessage> = {
  name: "FrameMessage",
  fields: [
    { number: 1, name: "revision", kind: "int" },
    { number: 2, name: "changes", kind: "union", of: () => resourceChangeUnion, list: true },
  ],
};

export const updateMessageShape: Shape<UpdateMessage> = {
  name: "UpdateMessage",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "basedOn", kind: "int" },
    { number: 3, name: "value", kind: "payload" },
  ],
};

export const bookmarkMessageShape: Shape<BookmarkMessage> = {
  name: "BookmarkMessage",
  fields: [{ number: 1, name: "revision", kind: "int" }],
};

export const resultMessageShape: Shape<ResultMessage> = {
  name: "ResultMessage",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "revision", kind: "int", nullable: true },
    { number: 3, name: "value", kind: "payload", nullable: true },
  ],
};

export const errorMessageShape: Shape<ErrorMessage> = {
  name: "ErrorMessage",
  fields: [
    { number: 1, name: "id", kind: "string", nullable: true },
    { number: 2, name: "problem", kind: "object", of: () => problemDetailsShape },
  ],
};

export const resetMessageShape: Shape<ResetMessage> = {
  name: "ResetMessage",
  fields: [
    { number: 1, name: "id", kind: "string", nullable: true },
    { number: 2, name: "reason", kind: "enum", of: () => resetReasonEnum },
    { number: 3, name: "retryAfterMs", kind: "int" },
  ],
};

export const goAwayMessageShape: Shape<GoAwayMessage> = {
  name: "GoAwayMessage",
  fields: [
    { number: 1, name: "reason", kind: "enum", of: () => goAwayReasonEnum },
    { number: 2, name: "verdict", kind: "enum", of: () => closeVerdictEnum },
    { number: 3, name: "retryAfterMs", kind: "int" },
  ],
};

export const pongMessageShape: Shape<PongMessage> = {
  name: "PongMessage",
  fields: [
    { number: 1, name: "t1", kind: "int" },
    { number: 2, name: "t2", kind: "int" },
    { number: 3, name: "t3", kind: "int" },
  ],
};

export const patchChangeShape: Shape<PatchChange> = {
  name: "PatchChange",
  fields: [
    { number: 1, name: "resource", kind: "string" },
    { number: 2, name: "base", kind: "int" },
    { number: 3, name: "next", kind: "int" },
    { number: 4, name: "patch", kind: "payload" },
  ],
};

export const valueChangeShape: Shape<ValueChange> = {
  name: "ValueChange",
  fields: [
    { number: 1, name: "resource", kind: "string" },
    { number: 2, name: "base", kind: "int" },
    { number: 3, name: "next", kind: "int" },
    { number: 4, name: "value", kind: "payload" },
  ],
};

export const removedChangeShape: Shape<RemovedChange> = {
  name: "RemovedChange",
  fields: [
    { number: 1, name: "resource", kind: "string" },
    { number: 2, name: "base", kind: "int" },
    { number: 3, name: "next", kind: "int" },
  ],
};

export const itemsChangeShape: Shape<ItemsChange> = {
  name: "ItemsChange",
  fields: [
    { number: 1, name: "resource", kind: "string" },
    { number: 2, name: "view", kind: "string", nullable: true },
    { number: 3, name: "base", kind: "int" },
    { number: 4, name: "next", kind: "int" },
    { number: 5, name: "items", kind: "union", of: () => itemChangeUnion, list: true },
  ],
};

export const entriesChangeShape: Shape<EntriesChange> = {
  name: "EntriesChange",
  fields: [
    { number: 1, name: "resource", kind: "string" },
    { number: 2, name: "view", kind: "string", nullable: true },
    { number: 3, name: "next", kind: "int" },
    { number: 4, name: "entries", kind: "union", of: () => logEntryUnion, list: true },
  ],
};

export const staleChangeShape: Shape<StaleChange> = {
  name: "StaleChange",
  fields: [{ number: 1, name: "resource", kind: "string" }],
};

export const notifyChangeShape: Shape<NotifyChange> = {
  name: "NotifyChange",
  fields: [
    { number: 1, name: "resource", kind: "string" },
    { number: 2, name: "view", kind: "string", nullable: true },
    { number: 3, name: "base", kind: "int" },
    { number: 4, name: "next", kind: "int" },
  ],
};

export const itemPatchShape: Shape<ItemPatch> = {
  name: "ItemPatch",
  fields: [
    { number: 1, name: "key", kind: "string" },
    { number: 2, name: "patch", kind: "payload" },
  ],
};

export const itemValueShape: Shape<ItemValue> = {
  name: "ItemValue",
  fields: [
    { number: 1, name: "key", kind: "string" },
    { number: 2, name: "value", kind: "payload" },
  ],
};

export const itemRemovedShape: Shape<ItemRemoved> = {
  name: "ItemRemoved",
  fields: [{ number: 1, name: "key", kind: "string" }],
};

export const logEventShape: Shape<LogEvent> = {
  name: "LogEvent",
  fields: [
    { number: 1, name: "sequence", kind: "int" },
    { number: 2, name: "event", kind: "payload" },
  ],
};

export const logHiddenShape: Shape<LogHidden> = {
  name: "LogHidden",
  fields: [{ number: 1, name: "sequence", kind: "int" }],
};

export const problemDetailsShape: Shape<ProblemDetails> = {
  name: "ProblemDetails",
  fields: [
    { number: 1, name: "type", kind: "string", nullable: true },
    { number: 2, name: "title", kind: "string" },
    { number: 3, name: "status", kind: "int" },
    { number: 4, name: "detail", kind: "string" },
    { number: 5, name: "code", kind: "string" },
    { number: 6, name: "requestId", kind: "string", nullable: true },
    { number: 7, name: "retryAfterMs", kind: "int", nullable: true },
    { number: 8, name: "violations", kind: "object", of: () => fieldViolationShape, list: true },
    { number: 9, name: "current", kind: "payload", nullable: true },
  ],
};

export const fieldViolationShape: Shape<FieldViolation> = {
  name: "FieldViolation",
  fields: [
    { number: 1, name: "field", kind: "string" },
    { number: 2, name: "code", kind: "string" },
    { number: 3, name: "message", kind: "string" },
  ],
};

export const watchQueryShape: Shape<WatchQuery> = {
  name: "WatchQuery",
  fields: [
    { number: 1, name: "observe", kind: "string", list: true },
    { number: 2, name: "mode", kind: "enum", of: () => deliveryModeEnum, default: "delta" },
    { number: 3, name: "since", kind: "string", nullable: true },
  ],
};

export const deliveryModeEnum: EnumFacts = { delta: 1, snapshot: 2, notify: 3 };

export const resetReasonEnum: EnumFacts = {
  cursorTooOld: 1,
  epochChanged: 2,
  permissionChanged: 3,
  schemaChanged: 4,
  overloaded: 5,
  gone: 6,
};

export const goAwayReasonEnum: EnumFacts = {
  draining: 1,
  overloaded: 2,
  tokenExpired: 3,
  sessionEnded: 4,
  membershipEnded: 5,
  guestsRevoked: 6,
  roomClosed: 7,
  idle: 8,
};

export const closeVerdictEnum: EnumFacts = { reconnect: 1, backOff: 2, authenticate: 3, stop: 4 };

export const clientMessageUnion: UnionFacts<ClientMessage> = {
  name: "ClientMessage",
  arms: [
    { tag: "open", number: 1, of: () => openMessageShape },
    { tag: "observe", number: 2, of: () => observeMessageShape },
    { tag: "unobserve", number: 3, of: () => unobserveMessageShape },
    { tag: "patch", number: 4, of: () => patchMessageShape },
    { tag: "call", number: 5, of: () => callMessageShape },
    { tag: "authorize", number: 6, of: () => authorizeMessageShape },
    { tag: "ping", number: 7, of: () => pingMessageShape },
  ],
};

export const serverMessageUnion: UnionFacts<ServerMessage> = {
  name: "ServerMessage",
  arms: [
    { tag: "welcome", number: 1, of: () => welcomeMessageShape },
    { tag: "snapshot", number: 2, of: () => snapshotMessageShape },
    { tag: "observed", number: 3, of: () => observedMessageShape },
    { tag: "frame", number: 4, of: () => frameMessageShape },
    { tag: "update", number: 5, of: () => updateMessageShape },
    { tag: "bookmark", number: 6, of: () => bookmarkMessageShape },
    { tag: "result", number: 7, of: () => resultMessageShape },
    { tag: "error", number: 8, of: () => errorMessageShape },
    { tag: "reset", number: 9, of: () => resetMessageShape },
    { tag: "goaway", number: 10, of: () => goAwayMessageShape },
    { tag: "pong", number: 11, of: () => pongMessageShape },
  ],
};

export const resourceChangeUnion: UnionFacts<ResourceChange> = {
  name: "ResourceChange",
  arms: [
    { tag: "patch", number: 1, of: () => patchChangeShape },
    { tag: "value", number: 2, of: () => valueChangeShape },
    { tag: "removed", number: 3, of: () => removedChangeShape },
    { tag: "items", number: 4, of: () => itemsChangeShape },
    { tag: "entries", number: 5, of: () => entriesChangeShape },
    { tag: "stale", number: 6, of: () => staleChangeShape },
    { tag: "notify", number: 7, of: () => notifyChangeShape },
  ],
};

export const itemChangeUnion: UnionFacts<ItemChange> = {
  name: "ItemChange",
  arms: [
    { tag: "patch", number: 1, of: () => itemPatchShape },
    { tag: "value", number: 2, of: () => itemValueShape },
    { tag: "removed", number: 3, of: () => itemRemovedShape },
  ],
};

export const logEntryUnion: UnionFacts<LogEntry> = {
  name: "LogEntry",
  arms: [
    { tag: "event", number: 1, of: () => logEventShape },
    { tag: "hidden", number: 2, of: () => logHiddenShape },
  ],
};
