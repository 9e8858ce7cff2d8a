// Generated from Schema/realtime.graphql by codegen. Do not edit.

import type { Timestamp, UnknownArm } from "../../shape.js";

/** Follow a resource. */
export interface Observe {
  /** Its id. */
  readonly id: string;
  /** Its resource. */
  readonly resource: string;
  /** Its since. */
  readonly since?: Cursor | null;
  /** Its mode. */
  readonly mode?: ObserveMode;
  /** Its parameters. */
  readonly parameters?: unknown;
}

/** Follow it no longer. */
export interface Unobserve {
  /** Its id. */
  readonly id: string;
}

/** Change a resource. */
export interface Patch {
  /** Its id. */
  readonly id: string;
  /** Its resource. */
  readonly resource: string;
  /** Its key. */
  readonly key?: string | null;
  /** Its base. */
  readonly base?: number | null;
  /** Its patch. */
  readonly patch: unknown;
  /** Its operation id. */
  readonly operationId?: string | null;
}

/** Do an operation. */
export interface Call {
  /** Its id. */
  readonly id: string;
  /** Its operation. */
  readonly operation: string;
  /** Its input. */
  readonly input: unknown;
  /** Its base. */
  readonly base?: number | null;
  /** Its operation id. */
  readonly operationId?: string | null;
}

/** A fresh token. */
export interface Authorize {
  /** Its token. */
  readonly token: string;
}

/** What time is it? */
export interface Ping {
  /** Its t1. */
  readonly t1: number;
}

/** The connection stands. */
export interface Welcome {
  /** Its epoch. */
  readonly epoch: string;
  /** Its revision. */
  readonly revision: number;
  /** Its server time. */
  readonly serverTime: Timestamp;
  /** Its connection id. */
  readonly connectionId: string;
  /** Its heartbeat ms. */
  readonly heartbeatMs: number;
  /** Its schema. */
  readonly schema: string;
}

/** A whole value. */
export interface Snapshot {
  /** Its id. */
  readonly id: string;
  /** Its view. */
  readonly view: string | null;
  /** Its version. */
  readonly version: number;
  /** Its value. */
  readonly value: unknown;
}

/** The initial state is complete. */
export interface Observed {
  /** Its id. */
  readonly id: string;
  /** Its view. */
  readonly view: string | null;
  /** Its version. */
  readonly version: number;
  /** Its revision. */
  readonly revision: number;
  /** Its count. */
  readonly count: number;
}

/** One commit. */
export interface Frame {
  /** Its revision. */
  readonly revision: number;
  /** Its changes. */
  readonly changes: readonly Change[];
}

/** A computed value. */
export interface Update {
  /** Its id. */
  readonly id: string;
  /** Its based on. */
  readonly basedOn: number;
  /** Its value. */
  readonly value: unknown;
}

/** So far and nothing new. */
export interface Bookmark {
  /** Its revision. */
  readonly revision: number;
}

/** What a call answers. */
export interface Result {
  /** Its id. */
  readonly id: string;
  /** Its revision. */
  readonly revision: number | null;
  /** Its value. */
  readonly value: unknown;
}

/** What went wrong. */
export interface Error {
  /** Its id. */
  readonly id: string | null;
  /** Its problem. */
  readonly problem: Problem;
}

/** What is held is void. */
export interface Reset {
  /** Its id. */
  readonly id: string;
  /** Its reason. */
  readonly reason: ResetReason;
  /** Its retry after ms. */
  readonly retryAfterMs: number | null;
}

/** The node goes. */
export interface Goaway {
  /** Its reason. */
  readonly reason: string;
  /** Its retry after ms. */
  readonly retryAfterMs: number | null;
}

/** That time. */
export interface Pong {
  /** Its t1. */
  readonly t1: number;
  /** Its t2. */
  readonly t2: number;
  /** Its t3. */
  readonly t3: number;
}

/** How far one has read. */
export interface Cursor {
  /** Its epoch. */
  readonly epoch: string;
  /** Its revision. */
  readonly revision: number;
}

/** What a commit did to one resource. */
export interface Change {
  /** Its resource. */
  readonly resource: string;
  /** Its view. */
  readonly view: string | null;
  /** Its base. */
  readonly base: number | null;
  /** Its next. */
  readonly next: number;
  /** Its patch. */
  readonly patch: unknown;
  /** Its value. */
  readonly value: unknown;
  /** Its removed. */
  readonly removed: boolean | null;
  /** Its items. */
  readonly items: readonly ItemChange[];
  /** Its entries. */
  readonly entries: readonly Entry[];
  /** Its stale. */
  readonly stale: boolean | null;
}

/** What it did to one item. */
export interface ItemChange {
  /** Its key. */
  readonly key: string;
  /** Its patch. */
  readonly patch: unknown;
  /** Its value. */
  readonly value: unknown;
  /** Its removed. */
  readonly removed: boolean | null;
}

/** What it appended. */
export interface Entry {
  /** Its sequence. */
  readonly sequence: number;
  /** Its event. */
  readonly event: unknown;
  /** Its hidden. */
  readonly hidden: boolean | null;
}

/** Why not. */
export interface Problem {
  /** Its type. */
  readonly type: string | null;
  /** Its title. */
  readonly title: string;
  /** Its status. */
  readonly status: number;
  /** Its detail. */
  readonly detail: string;
  /** Its code. */
  readonly code: string;
  /** Its request id. */
  readonly requestId: string | null;
  /** Its retry after ms. */
  readonly retryAfterMs: number | null;
  /** Its violations. */
  readonly violations: readonly Violation[];
}

/** What is wrong with one field. */
export interface Violation {
  /** Its field. */
  readonly field: string;
  /** Its code. */
  readonly code: string;
  /** Its message. */
  readonly message: string;
}

/** The observe mode. */
export type ObserveMode =
  /** Delta. */
  | "delta"
  /** Snapshot. */
  | "snapshot"
  /** Notify. */
  | "notify"
  | (string & {});

/** The reset reason. */
export type ResetReason =
  /** Cursor too old. */
  | "cursorTooOld"
  /** Epoch changed. */
  | "epochChanged"
  /** Permission changed. */
  | "permissionChanged"
  /** Schema changed. */
  | "schemaChanged"
  /** Overloaded. */
  | "overloaded"
  /** Gone. */
  | "gone"
  | (string & {});

/** What a client sends. */
export type ClientMessage =
  | ({ readonly type: "observe" } & Observe)
  | ({ readonly type: "unobserve" } & Unobserve)
  | ({ readonly type: "patch" } & Patch)
  | ({ readonly type: "call" } & Call)
  | ({ readonly type: "authorize" } & Authorize)
  | ({ readonly type: "ping" } & Ping)
  | UnknownArm;

/** What a server sends. */
export type ServerMessage =
  | ({ readonly type: "welcome" } & Welcome)
  | ({ readonly type: "snapshot" } & Snapshot)
  | ({ readonly type: "observed" } & Observed)
  | ({ readonly type: "frame" } & Frame)
  | ({ readonly type: "update" } & Update)
  | ({ readonly type: "bookmark" } & Bookmark)
  | ({ readonly type: "result" } & Result)
  | ({ readonly type: "error" } & Error)
  | ({ readonly type: "reset" } & Reset)
  | ({ readonly type: "goaway" } & Goaway)
  | ({ readonly type: "pong" } & Pong)
  | UnknownArm;
