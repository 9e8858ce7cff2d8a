// Refusals. Whatever door a call went through, what the server says is the same problem (RFC 9457) and ends here; what
// never reached the server, or never came back, is a ConnectionError.

import type { ErrorCode } from "./generated/errors.js";
import type { Json, JsonObject } from "./shape.js";

/** One thing that is wrong with the input. */
export interface Violation {
  /** The path of the field: `items[2].name`. */
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

/** The server's answer, where it is no. */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  /** Stable, for programs: `room_full`. */
  readonly code: ErrorCode;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly requestId: string | null;
  /** When trying again makes sense; null when the server does not say. */
  readonly retryAfterMs: number | null;
  readonly violations: readonly Violation[];
  /** What there is now, for who lost a race (`version_mismatch`, `precondition_failed`): the resource, as it came. */
  readonly current: Json | null;
  /** All that came, members of this kind of problem among it. */
  readonly body: JsonObject;

  constructor(body: JsonObject, status = 0, retryAfterMs: number | null = null) {
    const title = text(body.title) ?? `HTTP ${status}`;
    const detail = text(body.detail) ?? "";
    super(detail === "" ? title : detail);
    this.code = text(body.code) ?? "unknown";
    this.status = number(body.status) ?? status;
    this.title = title;
    this.detail = detail;
    this.requestId = text(body.requestId);
    this.retryAfterMs = number(body.retryAfterMs) ?? retryAfterMs;
    this.violations = Array.isArray(body.violations) ? (body.violations as unknown as Violation[]) : [];
    this.current = body.current ?? null;
    this.body = body;
  }
}

/** There is no answer: the network, a closed connection, time that ran out. */
export class ConnectionError extends Error {
  override readonly name = "ConnectionError";
  readonly cause: unknown;

  constructor(message: string, cause?: unknown) {
    super(message);
    this.cause = cause;
  }
}

/** Whether the server refused, with that code where one is given: `isProblem(error, "room_full")`. */
export function isProblem<C extends ErrorCode>(
  error: unknown,
  code?: C,
): error is ProblemError & { readonly code: C } {
  return error instanceof ProblemError && (code === undefined || error.code === code);
}

/** When the server means "later" rather than "no"; else null. */
export function retryAfterOf(error: Error): number | null {
  return error instanceof ProblemError ? error.retryAfterMs : null;
}

function text(json: Json | undefined): string | null {
  return typeof json === "string" ? json : null;
}

function number(json: Json | undefined): number | null {
  return typeof json === "number" ? json : null;
}
