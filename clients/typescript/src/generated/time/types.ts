// Generated from Schema/time.graphql by codegen. Do not edit.

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

/** The input of `time.sample`. */
export interface TimeSampleInput {
  /** When the client asks, in microseconds by a clock of its own that never steps. */
  readonly t1?: number;
}
