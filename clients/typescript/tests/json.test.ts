// Reading is lenient, writing exact: what an older or a newer server says survives, and what comes back is what was sent.

import assert from "node:assert/strict";
import { test } from "node:test";
import { chatEventUnion, chatShape } from "../src/generated/chat/shapes.js";
import { everythingShape } from "../src/generated/common/shapes.js";
import { playbackStateShape } from "../src/generated/playback/shapes.js";
import { roomPatchShape, roomShape } from "../src/generated/room/shapes.js";
import { DecodeError, fromJson, fromJsonUnion, toJson, toJsonUnion } from "../src/json.js";

const room = {
  id: "rm_1",
  name: "Żółw 🐢",
  maxMembers: 12,
  hasPassword: false,
  creatorId: null,
  tags: ["a", "b"],
  topic: null,
  kind: "public",
  limits: { uploads: 9007199254740991, idle: "1.5s" },
  remarks: null,
  version: 41,
};

test("What was read is written as it was", () => {
  assert.deepEqual(toJson(roomShape, fromJson(roomShape, room)), room);
});

test("A field that this schema does not know is left out", () => {
  assert.deepEqual(fromJson(roomShape, { ...room, colour: "red" }), fromJson(roomShape, room));
});

test("What an older server does not say has its default, or the zero of its kind", () => {
  const value = fromJson(roomShape, { id: "rm_1" });
  assert.equal(value.maxMembers, 100);
  assert.equal(value.kind, "private");
  assert.equal(value.name, "");
  assert.equal(value.topic, null);
  assert.deepEqual(value.tags, []);
  assert.equal(fromJson(playbackStateShape, {}).anchorTime, "1970-01-01T00:00:00.000000Z");
});

test("A patch has what it has, and no more", () => {
  assert.deepEqual(fromJson(roomPatchShape, { topic: null, name: "x" }), { name: "x", topic: null });
  assert.deepEqual(toJson(roomPatchShape, { topic: null, tags: [] }), { tags: [], topic: null });
});

test("64-bit integers are text on the wire", () => {
  const value = fromJson(everythingShape, { wide: "9223372036854775807", wideList: ["-9223372036854775808", "0"] });
  assert.equal(value.wide, 9223372036854775807n);
  assert.deepEqual(value.wideList, [-9223372036854775808n, 0n]);
  assert.equal(toJson(everythingShape, value).wide, "9223372036854775807");
});

test("An enumeration value of a later schema stays", () => {
  assert.equal(fromJson(roomShape, { ...room, kind: "hologram" }).kind, "hologram");
});

test("Arms are told apart by their tag, and one of a later schema keeps all that came", () => {
  const known = fromJsonUnion(chatEventUnion, { type: "message", text: "hi", userId: "usr_1" });
  assert.equal(known.type === "message" ? known.text : undefined, "hi");
  const raw = { type: "poll", question: "why?", answers: [1, 2] };
  const unknown = fromJsonUnion(chatEventUnion, raw);
  assert.deepEqual(unknown, { type: "unknown", tag: "poll", raw });
  assert.deepEqual(toJsonUnion(chatEventUnion, unknown), raw);
  const entry = fromJson(chatShape, { event: raw, sequence: 1, roomId: "rm_1" });
  assert.deepEqual(toJson(chatShape, entry).event, raw);
});

test("What is no object at all is refused", () => {
  for (const json of [null, 1, "x", [], new Uint8Array()]) assert.throws(() => fromJson(roomShape, json), DecodeError);
  assert.throws(() => fromJson(roomShape, { tags: "x" }), DecodeError);
});
