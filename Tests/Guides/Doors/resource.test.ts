// What docs/guides/add-a-resource.md has made: an action with its input, its answer and its refusals.

import assert from "node:assert/strict";
import { greetingGreet } from "../src/generated/index.js";
import { isProblem } from "../src/problem.js";
import { throughEach, waiting } from "./doors.js";

throughEach(async (door) => {
  const greeting = await greetingGreet(door, { name: "Ada" }, waiting);
  assert.deepEqual(greeting, { text: "Hello, Ada." });
  await assert.rejects(greetingGreet(door, { name: "" }, waiting), (error: unknown) => {
    assert(isProblem(error, "invalid_input"));
    assert.deepEqual(error.violations.map((one) => one.field), ["name"]);
    return true;
  });
});
