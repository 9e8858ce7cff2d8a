// What docs/guides/add-a-field.md has made: a field with its type.

import assert from "node:assert/strict";
import { serverInfoGet } from "../src/generated/index.js";
import { throughEach, waiting } from "./doors.js";

throughEach(async (door) => {
  const info = await serverInfoGet(door, {}, waiting);
  const path: string = info.docsPath;
  assert.equal(path, "/api/docs");
  assert.equal(info.name, "cascade");
});
