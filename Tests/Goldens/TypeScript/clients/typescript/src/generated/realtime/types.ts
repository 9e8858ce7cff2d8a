// Generated from Schema/realtime.graphql by codegen. Do not edit.

import type { UnknownArm } from "../../shape.js";

/**
 * Names the scope, on carriers whose address does not: the first message of a gRPC stream, and of no other connection.
 */
export interface OpenMessage {
  /** The room; the caller's own scope when left out. */
  readonly roomId?: string | null;
}

/** Follow a resource: its present state comes first, then every change. */
export interface ObserveMessage {
  /** The client's name for the observation. */
  readonly id: string;
  /** What to observe: `playbackState`. */
  readonly resource: string;
  /** Where the client is, when it was there before; without it a snapshot comes. */
  readonly since?: ResumeCursor | null;
  /** How changes are told. */
  readonly mode?: DeliveryMode;
  /** Of a COLLECTION, the items to observe: as the filter of its list. All of them when left out. */
  readonly filter?: unknown;
  /** Of a COLLECTION, a part of it in one order. All of it when left out. */
  readonly window?: ObservationWindow | null;
  /** Of a RESOLVED resource, what its resolver must know: as its schema says, `{"clientProfile": …}`. */
  readonly parameters?: unknown;
}

/** Follow it no more. What is on its way still comes. */
export interface UnobserveMessage {
  /** The observation's name. */
  readonly id: string;
}

/** Change a resource. A `result` answers, or an `error`. */
export interface PatchMessage {
  /** The client's name for the answer. */
  readonly id: string;
  /** What to change: `playbackState`. */
  readonly resource: string;
  /** Which item, of a resource with items. */
  readonly key?: string | null;
  /** The version that the client saw; where it is another by now, nothing is changed. */
  readonly base?: number | null;
  /** What to change: a field that is not there stays, null clears. */
  readonly patch: unknown;
  /** Names this very change: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** Call an operation. A `result` answers, or an `error`. */
export interface CallMessage {
  /** The client's name for the answer. */
  readonly id: string;
  /** What to call: `room.join`. */
  readonly operation: string;
  /** The operation's input; where it lacks the id of the connection's scope, that is meant. */
  readonly input?: unknown;
  /** The version that the client saw: the input's `expectedVersion`. */
  readonly base?: number | null;
  /** Names this very call: the input's `operationId`. */
  readonly operationId?: string | null;
}

/** Go on with a fresh token, before the old one runs out. */
export interface AuthorizeMessage {
  /** The client's name for the answer; without one only an `error` answers. */
  readonly id?: string | null;
  /** An access token of the same caller. */
  readonly token: string;
}

/** Ask what time it is. A `pong` answers, at once. */
export interface PingMessage {
  /** When the client asks, in microseconds by a clock of its own that never steps. */
  readonly t1: number;
}

/** A place in the history of a scope. */
export interface ResumeCursor {
  /** Which history: another after a restore. */
  readonly epoch: string;
  /** How far along. */
  readonly revision: number;
}

/** A part of a COLLECTION that stays the same items while others come and go before it. */
export interface ObservationWindow {
  /** The order, as the resource's list has it: `joinedAt`. The resource's own when left out. */
  readonly order?: string | null;
  /** The key of the item that it begins behind; at the beginning when left out. */
  readonly after?: string | null;
  /** How many items at most. */
  readonly limit: number;
}

/** The first message on every connection. */
export interface WelcomeMessage {
  /** Which history the scope's revisions count in. */
  readonly epoch: string;
  /** The scope's present revision. */
  readonly revision: number;
  /** The server's clock, in microseconds. */
  readonly serverTime: number;
  /** Names this connection in logs, and to other members. */
  readonly connectionId: string;
  /** At least so often something comes; a client that hears nothing for twice as long connects anew. */
  readonly heartbeatMs: number;
  /**
   * A digest of the schema that the server was built with: where it is another than the client's, fields may be new.
   */
  readonly schema: string;
}

/** The present state of what is observed, where the client has none that changes could apply to. */
export interface SnapshotMessage {
  /** The observation's name. */
  readonly id: string;
  /** The key by which changes name this view of the resource; null for all of it. */
  readonly view: string | null;
  /** The version that the next change builds on. */
  readonly version: number;
  /** The resource; of one with items or entries, a page of them: `items` and `nextCursor`. */
  readonly value: unknown;
  /**
   * Of a LOG: the sequence of its last entry, be it hidden by now. What comes next follows on it. Null for all others.
   */
  readonly lastSequence: number | null;
}

/** The initial state is complete; from here on changes come in frames. */
export interface ObservedMessage {
  /** The observation's name. */
  readonly id: string;
  /** The key by which changes name this view of the resource; null for all of it. */
  readonly view: string | null;
  /** The version that the next change builds on. */
  readonly version: number;
  /** The revision that a client may resume from, from here on. */
  readonly revision: number;
  /** How many items the initial state had. */
  readonly count: number;
}

/** One commit: all of it that this connection observes, to be applied as one. */
export interface FrameMessage {
  /** The scope's revision after it. A frame may span several commits; then its changes do so too. */
  readonly revision: number;
  /** What changed, each observed resource once for each view of it. */
  readonly changes: readonly ResourceChange[];
}

/** A new value of what is not kept: a RESOLVED resource, or who is present. It stands outside the order of frames. */
export interface UpdateMessage {
  /** The observation's name. */
  readonly id: string;
  /** The revision that the value was computed at; what was computed at an older one than shown is to be ignored. */
  readonly basedOn: number;
  /** The whole value; of who is present, a page of them. */
  readonly value: unknown;
}

/** Nothing that this connection observes changed up to here. It comes with every heartbeat without a frame. */
export interface BookmarkMessage {
  /** The revision that a client may resume from. */
  readonly revision: number;
}

/** A call or a patch was done. It follows the frame of its commit, for who observes what it changed. */
export interface ResultMessage {
  /** The message that it answers. */
  readonly id: string;
  /** The revision of its commit, or the one that it read; null where it had nothing to do with this scope. */
  readonly revision: number | null;
  /** What the operation answers; null where that is nothing. */
  readonly value: unknown;
}

/** A message was refused. The connection goes on. */
export interface ErrorMessage {
  /** The message that it answers; null where that had no id, none that could be read, or that of a call that waits. */
  readonly id: string | null;
  /** What is wrong. */
  readonly problem: ProblemDetails;
}

/** The changes of an observation can no longer be told; the client observes it anew. */
export interface ResetMessage {
  /** The observation's name; null where it is all of them. */
  readonly id: string | null;
  /** Why. */
  readonly reason: ResetReason;
  /** How long to wait before observing anew. */
  readonly retryAfterMs: number;
}

/** The server is about to close the connection. */
export interface GoAwayMessage {
  /** Why. */
  readonly reason: GoAwayReason;
  /** What the client does next; the close code says it too. */
  readonly verdict: CloseVerdict;
  /** How long to wait before connecting anew: another length for each client, so that not all come at once. */
  readonly retryAfterMs: number;
}

/** What time it is. */
export interface PongMessage {
  /** What the client sent. */
  readonly t1: number;
  /** When the ping came, in microseconds by the server's clock. */
  readonly t2: number;
  /** When this went, by the same clock. */
  readonly t3: number;
}

/** Some fields of a STATE changed. */
export interface PatchChange {
  /** Which: `playbackState`. */
  readonly resource: string;
  /** The version that it applies to. */
  readonly base: number;
  /** The version after it. */
  readonly next: number;
  /** What changed: null clears. Empty where nothing changed that the client may see. */
  readonly patch: unknown;
}

/** A STATE has a new value as a whole. */
export interface ValueChange {
  /** Which. */
  readonly resource: string;
  /** The version that it applies to. */
  readonly base: number;
  /** The version after it. */
  readonly next: number;
  /** The new value. */
  readonly value: unknown;
}

/** A STATE is there no more. */
export interface RemovedChange {
  /** Which. */
  readonly resource: string;
  /** The version that it applies to. */
  readonly base: number;
  /** The version after it. */
  readonly next: number;
}

/** Items of a COLLECTION changed. */
export interface ItemsChange {
  /** Which: `member`. */
  readonly resource: string;
  /** Which view of it: a key that follows from the filter and the window; null for all of it. */
  readonly view: string | null;
  /** The version that it applies to. */
  readonly base: number;
  /** The version after it. */
  readonly next: number;
  /** What changed, each item once. */
  readonly items: readonly ItemChange[];
}

/** Entries were added to a LOG, or hidden. */
export interface EntriesChange {
  /** Which: `chat`. */
  readonly resource: string;
  /** Which view of it; null for all of it. */
  readonly view: string | null;
  /** The version after it. */
  readonly next: number;
  /** In the order of their sequence. New ones follow on the last one without a gap, or something is missing. */
  readonly entries: readonly LogEntry[];
}

/** The value of a RESOLVED resource does not hold any more; an `update` follows. */
export interface StaleChange {
  /** Which: `playback`. */
  readonly resource: string;
}

/** Something changed, for an observation that asked for no more than that. */
export interface NotifyChange {
  /** Which. */
  readonly resource: string;
  /** Which view of it; null for all of it. */
  readonly view: string | null;
  /** The version before. */
  readonly base: number;
  /** The version after it. */
  readonly next: number;
}

/** Some fields of an item changed. */
export interface ItemPatch {
  /** Which item. */
  readonly key: string;
  /** What changed: null clears. */
  readonly patch: unknown;
}

/** An item is new, or has a new value as a whole. */
export interface ItemValue {
  /** Which item. */
  readonly key: string;
  /** The item. */
  readonly value: unknown;
}

/** An item is there no more, or does not belong to the view any more. */
export interface ItemRemoved {
  /** Which item. */
  readonly key: string;
}

/** Something happened. */
export interface LogEvent {
  /** Its place in the log. */
  readonly sequence: number;
  /** What: the LOG's shape. */
  readonly event: unknown;
}

/** What happened there is not shown any more; a client that has it forgets it. */
export interface LogHidden {
  /** Its place in the log. */
  readonly sequence: number;
}

/** What went wrong: the body of every error over HTTP (RFC 9457), and of the `error` message. */
export interface ProblemDetails {
  /** An address that names the kind of problem; null where the code says it all. */
  readonly type: string | null;
  /** The kind in a few words, the same each time. */
  readonly title: string;
  /** The status that HTTP has for it. */
  readonly status: number;
  /** This time, in a sentence. */
  readonly detail: string;
  /** Stable, for programs: `room_full`. */
  readonly code: string;
  /** Finds the call in the server's log. */
  readonly requestId: string | null;
  /** When trying again makes sense. */
  readonly retryAfterMs: number | null;
  /** What is wrong with the input, field by field. */
  readonly violations: readonly FieldViolation[];
  /** What there is now, for who lost a race: the resource, as the caller may see it. */
  readonly current: unknown;
}

/** One thing that is wrong with an input. */
export interface FieldViolation {
  /** Which field: `items[2].name`. */
  readonly field: string;
  /** Stable, for programs: `too_long`. */
  readonly code: string;
  /** In a sentence. */
  readonly message: string;
}

/**
 * The query of `GET …/watch`, which answers `welcome`, `snapshot`, `observed`, `frame` and so on as server-sent events.
 */
export interface WatchQuery {
  /** Resources to observe, with commas between them. */
  readonly observe?: readonly string[];
  /** How changes are told. */
  readonly mode?: DeliveryMode;
  /** `epoch:revision`, where a reader goes on; `Last-Event-ID` says the same and wins. */
  readonly since?: string | null;
}

/** How an observation's changes are told. */
export type DeliveryMode =
  /** What changed. */
  | "delta"
  /** The whole new value. */
  | "snapshot"
  /** That it changed, and from which version to which: the value is for the client to fetch. */
  | "notify"
  | (string & {});

/** Why an observation begins anew. */
export type ResetReason =
  /** The changes since the client's cursor are not kept any more. */
  | "cursorTooOld"
  /** The scope's history is another than the client's. */
  | "epochChanged"
  /** What the client may see of it is other than before. */
  | "permissionChanged"
  /** The resource is of another shape than before. */
  | "schemaChanged"
  /** More was waiting for the client than may. */
  | "overloaded"
  /** What was observed is not there any more, or not for this client: do not observe it anew. */
  | "gone"
  | (string & {});

/** Why a connection ends. */
export type GoAwayReason =
  /** The server goes down, or lets its connections move. */
  | "draining"
  /** More was waiting for the client than may, for longer than may. */
  | "overloaded"
  /** The token ran out. */
  | "tokenExpired"
  /** The session was ended: signed out, revoked, or the account is banned or closed. */
  | "sessionEnded"
  /** The caller does not belong to the room any more: left, was sent away or is banned. */
  | "membershipEnded"
  /** The room lets no guests in any more. */
  | "guestsRevoked"
  /** The room was closed, banned or deleted. */
  | "roomClosed"
  /** The client said nothing for too long. */
  | "idle"
  | (string & {});

/** What a client does when its connection was closed. */
export type CloseVerdict =
  /**
   * Connect anew when `retryAfterMs` is over, and resume. Close codes 1001 and 1012, and a connection that just broke.
   */
  | "reconnect"
  /** Connect anew, later each time. Close code 1013. */
  | "backOff"
  /** Connect anew with a new token or ticket. Close code 4401. */
  | "authenticate"
  /** Do not connect anew. Close codes 1002, 1003, 1007, 1008, 1009 and 4403. */
  | "stop"
  | (string & {});

/** What a client sends. */
export type ClientMessage =
  | ({ readonly type: "open" } & OpenMessage)
  | ({ readonly type: "observe" } & ObserveMessage)
  | ({ readonly type: "unobserve" } & UnobserveMessage)
  | ({ readonly type: "patch" } & PatchMessage)
  | ({ readonly type: "call" } & CallMessage)
  | ({ readonly type: "authorize" } & AuthorizeMessage)
  | ({ readonly type: "ping" } & PingMessage)
  | UnknownArm;

/** What the server sends. */
export type ServerMessage =
  | ({ readonly type: "welcome" } & WelcomeMessage)
  | ({ readonly type: "snapshot" } & SnapshotMessage)
  | ({ readonly type: "observed" } & ObservedMessage)
  | ({ readonly type: "frame" } & FrameMessage)
  | ({ readonly type: "update" } & UpdateMessage)
  | ({ readonly type: "bookmark" } & BookmarkMessage)
  | ({ readonly type: "result" } & ResultMessage)
  | ({ readonly type: "error" } & ErrorMessage)
  | ({ readonly type: "reset" } & ResetMessage)
  | ({ readonly type: "goaway" } & GoAwayMessage)
  | ({ readonly type: "pong" } & PongMessage)
  | UnknownArm;

/** A change of one observed resource. It applies to the version `base`: a client that has another observes anew. */
export type ResourceChange =
  | ({ readonly type: "patch" } & PatchChange)
  | ({ readonly type: "value" } & ValueChange)
  | ({ readonly type: "removed" } & RemovedChange)
  | ({ readonly type: "items" } & ItemsChange)
  | ({ readonly type: "entries" } & EntriesChange)
  | ({ readonly type: "stale" } & StaleChange)
  | ({ readonly type: "notify" } & NotifyChange)
  | UnknownArm;

/** A change of one item. */
export type ItemChange =
  | ({ readonly type: "patch" } & ItemPatch)
  | ({ readonly type: "value" } & ItemValue)
  | ({ readonly type: "removed" } & ItemRemoved)
  | UnknownArm;

/** An entry of a LOG. */
export type LogEntry =
  | ({ readonly type: "event" } & LogEvent)
  | ({ readonly type: "hidden" } & LogHidden)
  | UnknownArm;
