// The texts of moments and lengths of time, and what protobuf has in their place: seconds and nanoseconds.

import { DecodeError } from "./json.js";
import type { Duration, Timestamp } from "./shape.js";

/** Whole seconds, and the rest in nanoseconds. */
export interface Instant {
  readonly seconds: number;
  readonly nanos: number;
}

const timestampForm = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/;
const firstSecond = Date.parse("0001-01-01T00:00:00Z") / 1000;
const lastSecond = Date.parse("9999-12-31T23:59:59Z") / 1000;
const durationForm = /^(-?)(\d{1,12})(?:\.(\d{1,9}))?s$/;

/** Milliseconds since 1970, as `Date` counts them. */
export function timestampMs(timestamp: Timestamp): number {
  const { seconds, nanos } = parseTimestamp(timestamp);
  return seconds * 1000 + nanos / 1e6;
}

/** The moment so many milliseconds after 1970. */
export function timestampOf(milliseconds: number): Timestamp {
  const micros = Math.floor(milliseconds * 1000);
  const seconds = Math.floor(micros / 1e6);
  return printTimestamp({ seconds, nanos: (micros - seconds * 1e6) * 1000 });
}

/** A length of time in seconds. */
export function durationSeconds(duration: Duration): number {
  const { seconds, nanos } = parseDuration(duration);
  return seconds + nanos / 1e9;
}

/** So many seconds as a length of time, to the nanosecond. */
export function durationOf(seconds: number): Duration {
  const whole = Math.trunc(seconds);
  const nanos = Math.round((seconds - whole) * 1e9);
  const carry = Math.trunc(nanos / 1e9);
  return printDuration({ seconds: whole + carry, nanos: nanos - carry * 1e9 });
}

export function parseTimestamp(text: string): Instant {
  const match = timestampForm.exec(text);
  const milliseconds = match === null ? NaN : Date.parse(`${match[1]!}${match[3]!}`);
  if (Number.isNaN(milliseconds)) throw new DecodeError(`no timestamp: ${text}`);
  return { seconds: milliseconds / 1000, nanos: fraction(match![2]) };
}

/** Below the microsecond it is cut off; `Date` would go on beyond the years 1 to 9999, in a form of its own. */
export function printTimestamp({ seconds, nanos }: Instant): Timestamp {
  if (seconds < firstSecond || seconds > lastSecond) throw new DecodeError("a moment beyond the calendar");
  const micros = String(Math.floor(nanos / 1000)).padStart(6, "0");
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}.${micros}Z`;
}

export function parseDuration(text: string): Instant {
  const match = durationForm.exec(text);
  if (match === null) throw new DecodeError(`no duration: ${text}`);
  const sign = match[1] === "-" ? -1 : 1;
  // No negative zero: it would be told apart from zero.
  return { seconds: sign * Number(match[2]) || 0, nanos: sign * fraction(match[3]) || 0 };
}

export function printDuration({ seconds, nanos }: Instant): Duration {
  const sign = seconds < 0 || nanos < 0 ? "-" : "";
  const digits = String(Math.abs(nanos)).padStart(9, "0").replace(/0+$/, "");
  return `${sign}${Math.abs(seconds)}${digits === "" ? "" : "." + digits}s`;
}

function fraction(digits: string | undefined): number {
  return digits === undefined ? 0 : Number(digits.padEnd(9, "0"));
}
