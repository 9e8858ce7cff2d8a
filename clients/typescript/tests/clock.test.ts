// The clock: against simulated networks whose truth is known, and against the numbers that all clients must come to.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ClockFilter } from "../src/realtime/clock.js";
import type { ClockSample } from "../src/realtime/clock.js";
import { vectors } from "./vectors.js";

const second = 1e6;

/** Repeatable, from 0 up to 1. */
function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Times of a burst and then one sample every ten seconds. */
function schedule(seconds: number): number[] {
  const times = Array.from({ length: 8 }, (_, index) => index * 0.1);
  for (let at = 10; at < seconds; at += 10) times.push(at);
  return times.map((at) => at * second);
}

/** Errors, and how often the uncertainty covered them, of a clock that is off by so much over such a network. */
function simulate(skew: number, seed: number): { errors: number[]; covered: number } {
  const random = randomness(seed);
  const filter = new ClockFilter();
  const base = 1_700_000_000 * second;
  const server = (local: number) => base + local * (1 + skew);
  const errors: number[] = [];
  let covered = 0;
  for (const t1 of schedule(600)) {
    // Twenty milliseconds either way, and a queue that is mostly empty.
    const there = 20_000 - 10_000 * Math.log(1 - random());
    const back = 20_000 - 10_000 * Math.log(1 - random());
    const t2 = Math.round(server(t1 + there));
    filter.add({ t1, t2, t3: t2 + 50, t4: Math.round(t1 + there + 50 + back) });
    const now = t1 + 5 * second;
    const error = Math.abs(now + filter.offsetAt(now)! - server(now));
    errors.push(error);
    if (error <= filter.uncertaintyAt(now)) covered++;
  }
  return { errors: errors.sort((left, right) => left - right), covered: covered / errors.length };
}

test("On a broadband line: p50 within 5 ms, p99 within 20 ms, and it knows how well it knows", () => {
  const all: number[] = [];
  for (const skew of [-200e-6, -20e-6, 0, 50e-6, 200e-6]) {
    for (let seed = 1; seed <= 20; seed++) {
      const { errors, covered } = simulate(skew, seed);
      // The first seconds are a burst over 0.7 s, from which no drift can be told.
      all.push(...errors);
      assert(covered > 0.9, `covered ${covered} at ${skew}`);
    }
  }
  all.sort((left, right) => left - right);
  assert(all[Math.floor(all.length * 0.5)]! < 5_000, `p50 ${all[Math.floor(all.length * 0.5)]}`);
  assert(all[Math.floor(all.length * 0.99)]! < 20_000, `p99 ${all[Math.floor(all.length * 0.99)]}`);
});

test("Before the first sample nothing is known", () => {
  const filter = new ClockFilter();
  assert.equal(filter.offsetAt(0), undefined);
  assert.equal(filter.uncertaintyAt(0), Infinity);
});

test("Late samples are not believed, impossible ones not even counted", () => {
  const filter = new ClockFilter();
  assert(filter.add({ t1: 0, t2: 1_010_000, t3: 1_010_000, t4: 20_000 }));
  assert(!filter.add({ t1: 100_000, t2: 1_500_000, t3: 1_500_000, t4: 800_000 }));
  assert(!filter.add({ t1: 900_000, t2: 2_000_000, t3: 1_999_999, t4: 920_000 }));
  assert(!filter.add({ t1: 900_000, t2: 2_000_000, t3: 2_500_000, t4: 920_000 }));
  assert.equal(filter.offsetAt(20_000), 1_000_000);
});

test("After a gap, or sleep, it begins anew", () => {
  const filter = new ClockFilter();
  filter.add({ t1: 0, t2: 1_010_000, t3: 1_010_000, t4: 20_000 });
  const late = 31 * second;
  filter.add({ t1: late, t2: late + 5_010_000, t3: late + 5_010_000, t4: late + 20_000 });
  assert.equal(filter.offsetAt(late), 5_000_000);
  filter.reset();
  assert.equal(filter.offsetAt(late), undefined);
});

interface Expected {
  readonly sample: ClockSample;
  readonly believed: boolean;
  readonly offset: number;
  readonly uncertainty: number;
}

test("The numbers are those of all clients", () => {
  const filter = new ClockFilter();
  for (const { sample, believed, offset, uncertainty } of vectors("clock") as Expected[]) {
    assert.equal(filter.add(sample), believed);
    assert(Math.abs(filter.offsetAt(sample.t4)! - offset) < 1);
    assert(Math.abs(filter.uncertaintyAt(sample.t4) - uncertainty) < 1);
  }
});
