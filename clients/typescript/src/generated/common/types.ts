// Generated from Schema/common.graphql by codegen. Do not edit.

import type { Timestamp } from "../../shape.js";

/** What this server is and what it offers, for clients that want to know before they try. */
export interface ServerInfo {
  /** The name of the program. */
  readonly name: string;
  /** Its version. */
  readonly version: string;
  /** The version of this interface, as packages and subprotocols carry it: `v1`. */
  readonly apiVersion: string;
  /** What this server has and others may lack: `websocket`, `sse`, `grpc`. Ignore those that you do not know. */
  readonly features: readonly string[];
  /** The server's clock. */
  readonly time: Timestamp;
}

/**
 * Three moments from which a client learns how far its clock is from the server's, as NTP does: with `t4` when the
 * answer
 * came, offset = ((t2 − t1) + (t3 − t4)) / 2, wrong by no more than half of (t4 − t1) − (t3 − t2). Over an open
 * connection
 * `ping` and `pong` do the same.
 */
export interface Time {
  /** When the client asked, by its own clock: what it sent, unread. */
  readonly t1: number;
  /** When the question came, in microseconds since 1970 by the server's clock. */
  readonly t2: number;
  /** When the answer went, by the same clock. */
  readonly t3: number;
}

/** The input of `serverInfo.get`. */
export interface ServerInfoGetInput {}

/** The input of `time.sample`. */
export interface TimeSampleInput {
  /** When the client asks, in microseconds by a clock of its own that never steps. */
  readonly t1?: number;
}
