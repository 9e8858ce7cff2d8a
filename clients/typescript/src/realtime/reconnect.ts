// When to come back after a connection ended, and whether to. The server knows the load, so its `retryAfterMs` is taken as
// it is (it chose the spread as well), until it proves wrong: what fails again waits longer. Without one: exponential, with
// full jitter after the cap, or a fleet that lost its server would come back as one.

/** As `goaway` names it; anew with a new ticket or token is what every attempt is made with anyhow. */
export type Verdict = "reconnect" | "backOff" | "authenticate" | "stop";

/** What a close code tells a client to do, where no `goaway` said it before. */
export function verdictOf(code: number): Verdict {
  switch (code) {
    case 1002: // Protocol error, unsupported data, invalid text, too large: the same would follow again.
    case 1003:
    case 1007:
    case 1008: // Policy: not this caller.
    case 1009:
    case 1010: // An extension that we would ask for again.
    case 4403: // Not in this room, not this account.
      return "stop";
    case 1011: // The server failed.
    case 1013: // Try again later.
      return "backOff";
    case 4401: // The token ran out.
      return "authenticate";
    default:
      return "reconnect";
  }
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
    const isFirst = this.attempts === 0;
    if (verdict !== "reconnect") this.attempts = Math.max(this.attempts, patientAttempts);
    const own = random * Math.min(longestDelayMs, firstDelayMs * 2 ** Math.min(this.attempts, 16));
    this.attempts++;
    return retryAfterMs === null ? own : isFirst ? retryAfterMs : retryAfterMs + own;
  }

  succeeded(): void {
    this.attempts = 0;
  }
}
