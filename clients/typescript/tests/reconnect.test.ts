// Coming back: jitter after the cap, the server's word before our own, and codes that say whether.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Backoff, longestDelayMs, verdictOf } from "../src/realtime/reconnect.js";

test("Delays double up to the cap, and the jitter is applied behind it", () => {
  const backoff = new Backoff();
  const delays = Array.from({ length: 9 }, () => backoff.delayMs("reconnect", null, 0.5));
  assert.deepEqual(delays, [250, 500, 1000, 2000, 4000, 8000, 15000, 15000, 15000]);
  assert.equal(backoff.delayMs("reconnect", null, 0), 0);
  assert.equal(backoff.delayMs("reconnect", null, 1), longestDelayMs);
  backoff.succeeded();
  assert.equal(backoff.delayMs("reconnect", null, 0.5), 250);
});

test("The server chooses the moment, spread included; what fails again waits longer all the same", () => {
  const backoff = new Backoff();
  assert.equal(backoff.delayMs("reconnect", 3500, 0.5), 3500);
  assert.equal(backoff.delayMs("reconnect", 0, 0.5), 500);
  assert.equal(backoff.delayMs("reconnect", 0, 0.5), 1000);
});

test("Asked for patience, it begins high on the ladder", () => {
  assert.equal(new Backoff().delayMs("backOff", null, 1), 8000);
});

test("A close code is a verdict", () => {
  const verdicts = {
    reconnect: [1000, 1001, 1005, 1006, 1012, 3000, 4000],
    backOff: [1011, 1013],
    authenticate: [4401],
    stop: [1002, 1003, 1007, 1008, 1009, 1010, 4403],
  };
  for (const [verdict, codes] of Object.entries(verdicts)) {
    for (const code of codes) assert.equal(verdictOf(code), verdict, String(code));
  }
});
