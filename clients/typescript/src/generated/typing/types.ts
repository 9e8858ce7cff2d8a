// Generated from Schema/typing.graphql by codegen. Do not edit.

import type { Timestamp } from "../../shape.js";

/** A member that is writing a message. */
export interface Typing {
  /** The member. */
  readonly id: string;
  /** The room that it belongs to. */
  readonly roomId: string;
  /** Since when. */
  readonly since: Timestamp;
}

/** The input of `typing.start`. */
export interface TypingStartInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `typing.stop`. */
export interface TypingStopInput {
  /** The room that it is about. */
  readonly roomId: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}
