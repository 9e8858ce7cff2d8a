// RFC 7396, with fields that never go.

import assert from "node:assert/strict";
import { test } from "node:test";
import { mergePatch } from "../src/patch.js";
import type { Json } from "../src/shape.js";

test("Merging", () => {
  const cases: [target: Json, patch: Json, merged: Json][] = [
    [{ a: 1, b: 2 }, { a: 3 }, { a: 3, b: 2 }],
    [{ a: 1 }, { a: null }, { a: null }],
    [{ a: [1, 2] }, { a: [3] }, { a: [3] }],
    [{ a: { b: 1, c: 2 } }, { a: { b: 3 } }, { a: { b: 3, c: 2 } }],
    [{ a: 1 }, { a: { b: 2 } }, { a: { b: 2 } }],
    [null, { a: 1 }, { a: 1 }],
    [{ a: 1 }, "text", "text"],
    [{ a: 1 }, {}, { a: 1 }],
  ];
  for (const [target, patch, merged] of cases) {
    const before = JSON.stringify(target);
    assert.deepEqual(mergePatch(target, patch), merged);
    assert.equal(JSON.stringify(target), before);
  }
});
