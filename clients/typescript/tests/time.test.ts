// The texts of moments and lengths of time, at their ends.

import assert from "node:assert/strict";
import { test } from "node:test";
import {
  durationOf,
  durationSeconds,
  parseDuration,
  parseTimestamp,
  printDuration,
  printTimestamp,
  timestampMs,
  timestampOf,
} from "../src/time.js";

test("Timestamps print as they were read", () => {
  for (const text of [
    "0001-01-01T00:00:00.000000Z",
    "1969-12-31T23:59:59.999999Z",
    "1970-01-01T00:00:00.000000Z",
    "2026-01-31T12:00:00.000001Z",
    "9999-12-31T23:59:59.999999Z",
  ]) {
    assert.equal(printTimestamp(parseTimestamp(text)), text);
  }
  assert.equal(printTimestamp(parseTimestamp("2026-01-31T12:00:00+02:00")), "2026-01-31T10:00:00.000000Z");
  assert.equal(timestampOf(timestampMs("2026-01-31T12:00:00.250000Z")), "2026-01-31T12:00:00.250000Z");
  assert.equal(timestampOf(-0.5), "1969-12-31T23:59:59.999500Z");
});

test("Durations print without needless zeros", () => {
  for (const text of ["0s", "1.5s", "-0.25s", "-3600s", "0.000000001s", "315576000000s"]) {
    assert.equal(printDuration(parseDuration(text)), text);
  }
  assert.equal(durationSeconds("-1.5s"), -1.5);
  assert.equal(durationOf(0.1 + 0.2), "0.3s");
  assert.equal(durationOf(-1.5), "-1.5s");
  assert.equal(durationOf(1.9999999999), "2s");
});

test("Anything else is refused", () => {
  for (const text of ["", "1970", "1970-13-01T00:00:00Z", "1970-01-01 00:00:00Z"]) {
    assert.throws(() => parseTimestamp(text));
  }
  for (const text of ["", "1", "1.s", ".5s", "1.0000000001s", "s"]) assert.throws(() => parseDuration(text));
});
