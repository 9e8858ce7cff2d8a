// The corpus that all languages are held to (README.md there says what is promised), by the TypeScript client.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as note from "../src/generated/note/shapes.js";
import * as notebook from "../src/generated/notebook/shapes.js";
import * as noteEvent from "../src/generated/noteEvent/shapes.js";
import * as pen from "../src/generated/pen/shapes.js";
import * as reader from "../src/generated/reader/shapes.js";
import * as summary from "../src/generated/summary/shapes.js";
import { DecodeError, fromJson, toJson } from "../src/json.js";
import { patchOf } from "../src/patch.js";
import { fromProtobuf, toProtobuf } from "../src/protobuf.js";
import type { JsonObject, Shape } from "../src/shape.js";

interface Case {
  readonly name: string;
  readonly message: string;
  readonly json: JsonObject;
  readonly protobuf: string;
  readonly written: JsonObject | string;
  readonly arm?: string;
  readonly by: readonly string[];
}

const shapes = new Map<string, Shape<unknown>>();
for (const exported of [note, noteEvent, notebook, pen, reader, summary].flatMap((module) => Object.values(module))) {
  if (isShape(exported)) shapes.set(exported.name, exported);
}
// As frames carry them: fields that only the server writes are among them.
shapes.set("NotePatch", patchOf(note.noteShape)).set("NotebookPatch", patchOf(notebook.notebookShape));

each(["scalars", "presence", "patches", "unions", "lists", "text"], "The same in both encodings", holds);

each(["spellings"], "Another spelling", (shape, value) => {
  holds(shape, value);
  const { written, json, protobuf } = value;
  const read = typeof written === "string" ? fromProtobuf(shape, bytes(written)) : fromJson(shape, written);
  assert.equal(hex(toProtobuf(shape, read)), protobuf);
  // Moments and lengths of time stay the text that they came as; what else there is is the same value.
  assert.deepEqual(toJson(shape, fromProtobuf(shape, toProtobuf(shape, read))), json);
});

each(["unknown"], "Not known, and kept", (shape, value) => {
  const { arm, json, protobuf } = value;
  if (arm !== undefined) {
    const read = fromProtobuf(shape, bytes(protobuf)) as { event: { type: string; tag: string } };
    assert.deepEqual([read.event.type, read.event.tag], ["unknown", arm]);
    assert.equal(hex(toProtobuf(shape, read)), protobuf);
  } else if (protobuf !== undefined) holds(shape, value);
  else assert.deepEqual(toJson(shape, fromJson(shape, json)), json);
});

each(["refused"], "Refused, or not", (shape, { protobuf, by }) => {
  if (protobuf === undefined) return;
  if (by.includes("clients")) assert.throws(() => fromProtobuf(shape, bytes(protobuf)), DecodeError);
  else fromProtobuf(shape, bytes(protobuf));
});

function holds(shape: Shape<unknown>, { message, json, protobuf }: Case): void {
  const value = fromJson(shape, json);
  assert.deepEqual(toJson(shape, value), json);
  assert.equal(hex(toProtobuf(shape, value)), protobuf);
  const read = toJson(shape, fromProtobuf(shape, bytes(protobuf)));
  assert.deepEqual(read, json);
  // Patches are for machines: their fields stand as they came.
  if (!message.includes("Patch")) assert.equal(JSON.stringify(read), JSON.stringify(json));
}

function each(files: readonly string[], what: string, body: (shape: Shape<unknown>, value: Case) => void): void {
  for (const file of files) {
    const text = readFileSync(`${process.env.CASCADE_CLIENT_CORPUS!}/${file}.json`, "utf8");
    for (const value of JSON.parse(text) as Case[]) {
      test(`${what}: ${value.name}`, () => body(shapes.get(value.message)!, value));
    }
  }
}

function isShape(exported: object): exported is Shape<unknown> {
  return Array.isArray((exported as Partial<Shape<unknown>>).fields);
}

function hex(data: Uint8Array): string {
  return Array.from(data, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
}
