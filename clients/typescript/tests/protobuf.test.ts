// Protobuf bytes: the corpus that all clients share (and that protobuf's own library was asked about), and what is lenient.

import assert from "node:assert/strict";
import { test } from "node:test";
import { chatEventUnion, chatShape } from "../src/generated/chat/shapes.js";
import { everythingShape } from "../src/generated/common/shapes.js";
import { playbackStateShape } from "../src/generated/playback/shapes.js";
import { roomPageShape, roomPatchInputShape, roomShape } from "../src/generated/room/shapes.js";
import { DecodeError, fromJson, toJson } from "../src/json.js";
import { decode, encode, fromProtobuf, fromProtobufUnion, toProtobuf, toProtobufUnion } from "../src/protobuf.js";
import { patchOf } from "../src/patch.js";
import type { JsonObject, Shape } from "../src/shape.js";
import { WireReader, WireWriter } from "../src/wire.js";
import { vectors } from "./vectors.js";

interface Case {
  readonly name: string;
  readonly shape: string;
  readonly json: JsonObject;
  readonly protobuf: string;
}
const corpus = vectors("corpus") as { exact: Case[]; lenient: Case[]; refused: Case[] };
const shapes: Readonly<Record<string, Shape<unknown>>> = {
  Chat: chatShape,
  Everything: everythingShape,
  PlaybackState: playbackStateShape,
  Room: roomShape,
  RoomPage: roomPageShape,
  // As frames carry it: fields that only the server writes are among them.
  RoomPatch: patchOf(roomShape),
  RoomPatchInput: roomPatchInputShape,
};

for (const { name, shape: shapeName, json, protobuf } of corpus.exact) {
  test(`Both ways: ${name}`, () => {
    const shape = shapes[shapeName]!;
    assert.deepEqual(toJson(shape, fromJson(shape, json)), json);
    assert.equal(hex(toProtobuf(shape, fromJson(shape, json))), protobuf);
    assert.deepEqual(toJson(shape, fromProtobuf(shape, bytes(protobuf))), json);
  });
}

for (const { name, shape, json, protobuf } of corpus.lenient) {
  test(`Read all the same: ${name}`, () => {
    assert.deepEqual(toJson(shapes[shape]!, fromProtobuf(shapes[shape]!, bytes(protobuf))), json);
  });
}

for (const { name, shape, protobuf } of corpus.refused) {
  test(`Refused: ${name}`, () => {
    assert.throws(() => fromProtobuf(shapes[shape]!, bytes(protobuf)), DecodeError);
  });
}

test("An arm that this schema does not know is written back as it came", () => {
  const raw = bytes("a20603616263");
  const event = fromProtobufUnion(chatEventUnion, raw);
  assert.equal(event.type, "unknown");
  assert.equal(event.type === "unknown" && event.tag, "100");
  assert.deepEqual(toProtobufUnion(chatEventUnion, event), raw);
});

test("An enumeration value without a number cannot be said in protobuf, and is left out", () => {
  const value = fromJson(roomShape, { kind: "hologram" });
  assert.equal(fromProtobuf(roomShape, toProtobuf(roomShape, value)).kind, "private");
});

test("Messages in messages end somewhere", () => {
  const node: Shape<unknown> = {
    name: "Node",
    fields: [{ number: 1, name: "next", kind: "object", of: () => node, nullable: true }],
  };
  let nested = new Uint8Array();
  for (let depth = 0; depth < 101; depth++) {
    const writer = new WireWriter();
    writer.tag(1, 2);
    writer.bytes(nested);
    nested = writer.finish();
  }
  assert.throws(() => fromProtobuf(node, nested), DecodeError);
});

test("What is cleared stands in the order of numbers too, and inside of values as well", () => {
  const patch = patchOf(roomShape);
  const json = { topic: null, limits: { idle: null }, version: 42 };
  const written = "5204c23e0102" + "c23e0108" + "e03e2a";
  assert.equal(hex(encode(patch, json)), written);
  assert.deepEqual(decode(patch, bytes(written)), json);
});

test("Integers, to their ends", () => {
  for (const value of [0, 1, -1, 127, 128, 2 ** 31, 2 ** 32, -(2 ** 32), Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]) {
    const writer = new WireWriter();
    writer.varint(value);
    assert.equal(new WireReader(writer.finish()).varint(), value);
  }
  for (const value of [0n, -1n, 2n ** 63n - 1n, -(2n ** 63n), 2n ** 32n]) {
    const writer = new WireWriter();
    writer.varint64(value);
    assert.equal(BigInt.asIntN(64, new WireReader(writer.finish()).varint64()), value);
  }
});

function hex(data: Uint8Array): string {
  return Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
