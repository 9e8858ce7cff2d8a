// Generated from Schema/serverInfo.graphql by codegen. Do not edit.

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
  /** What whoever runs it calls it; null where that is nothing in particular. */
  readonly title: string | null;
  /** What it says about itself. */
  readonly about: string | null;
  /** The message of the day: what everybody shall read just now. */
  readonly motd: string | null;
}

/** The input of `serverInfo.get`. */
export interface ServerInfoGetInput {}
