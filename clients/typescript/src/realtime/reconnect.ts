// When to come back after a connection ended, and whether to. The server knows the load, so its `retryAfterMs` is taken as
// it is (it chose the spread as well). Without one: exponential, with full jitter after the cap, or a fleet that lost its
// server would come back as one.

export type Verdict = "reconnect" | "backOff" | "stop";

/** What a close code tells a client to do. */
export function verdictOf(code: number): Verdict {
  switch (code) {
    case 1002: // Protocol error, unsupported data, invalid text: the same would follow again.
    case 1003:
    case 1007:
    case 1008: // Policy: not this caller.
    case 1010:
      return "stop";
    case 1009: // Too large.
    case 1011: // The server failed.
    case 1013: // Try again later.
      return "backOff";
  }
  // Private codes by half thousands: the lower half says come back, the upper one says don't.
  if (code >= 3000 && code <= 4999) return code % 1000 >= 500 ? "stop" : "reconnect";
  return "reconnect";
}

export const firstDelayMs = 500;
export const longestDelayMs = 30_000;
/** A connection that lived for so long was a good one: the ladder begins anew. */
export const stableAfterMs = 10_000;
/** Where the ladder begins when the server asks for patience. */
const patientAttempts = 4;

export class Backoff {
  private attempts = 0;

  /** `random` is from 0 up to 1. */
  delayMs(verdict: Verdict, retryAfterMs: number | null, random: number): number {
    if (verdict === "backOff") this.attempts = Math.max(this.attempts, patientAttempts);
    const ceiling = Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(this.attempts, 16));
    this.attempts++;
    return retryAfterMs ?? random * ceiling;
  }

  succeeded(): void {
    this.attempts = 0;
  }
}
