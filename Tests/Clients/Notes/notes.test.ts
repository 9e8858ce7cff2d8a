// The TypeScript client against the running server of the notes: the same through REST and through `call`, in both
// encodings. CASCADE_NOTES_URL says where it is.

import assert from "node:assert/strict";
import { webcrypto } from "node:crypto";
import { test } from "node:test";
import {
  noteCreate,
  noteGet,
  noteList,
  notePatch,
  noteReact,
  notebookCreate,
  notebookDelete,
  notebookDownload,
  notebookGet,
  notebookPatch,
  notebookResource,
  notebookSearch,
  noteEventResource,
  noteResource,
  summaryGet,
} from "../src/generated/index.js";
import type { Note, Notebook } from "../src/generated/index.js";
import { each } from "../src/operation.js";
import type { Caller } from "../src/operation.js";
import { ProblemError, isProblem } from "../src/problem.js";
import { Connection } from "../src/realtime/connection.js";
import { jsonEncoding, protobufEncoding } from "../src/realtime/encoding.js";
import type { Encoding } from "../src/realtime/encoding.js";
import { rest } from "../src/rest.js";
import { TestSocket } from "./socket.js";

// Node 18 has it, but not as a global.
if (globalThis.crypto === undefined) Object.assign(globalThis, { crypto: webcrypto });

const baseUrl = process.env.CASCADE_NOTES_URL!;
const page = { width: 148, height: 210.5 };

class AdasSocket extends TestSocket {
  static latest: AdasSocket | undefined;

  constructor(url: string, protocols: string[]) {
    super(url, protocols, { authorization: "Bearer ada" });
    AdasSocket.latest = this;
  }
}

const doors: Readonly<Record<string, () => { door: Caller; close: () => void }>> = {
  REST: () => ({ door: rest({ baseUrl, token: "ada" }), close: () => undefined }),
  "call, as JSON": () => socket(jsonEncoding),
  "call, as protobuf": () => socket(protobufEncoding),
};

function socket(encoding: Encoding): { door: Caller; close: () => void } {
  const url = `${baseUrl.replace("http", "ws")}/ws`;
  const connection = new Connection({ url, webSocket: AdasSocket, encoding });
  return { door: connection, close: () => connection.close() };
}

for (const [name, open] of Object.entries(doors)) {
  test(`Through ${name}`, async () => {
    const { door, close } = open();
    try {
      await writeAndRead(door);
      await patch(door);
      await refuse(door);
    } finally {
      close();
    }
  });
}

async function notebook(door: Caller): Promise<Notebook> {
  return notebookCreate(door, { title: "Żółw 🐢", page, topics: ["a", "b"] });
}

async function note(door: Caller, notebookId: string, title: string): Promise<Note> {
  return noteCreate(door, { notebookId, title, content: { type: "blank", reason: null }, figures: [1, -2] });
}

async function writeAndRead(door: Caller): Promise<void> {
  const made = await notebook(door);
  assert.deepEqual([made.title, made.shelf, made.maxNotes, made.page], ["Żółw 🐢", "top", 100, page]);
  assert.deepEqual(await notebookGet(rest({ baseUrl, token: "ada" }), { notebookId: made.id }), made);
  for (const title of ["One", "Two", "Three"]) await note(door, made.id, title);
  const titles: string[] = [];
  const notes = { notebookId: made.id, limit: 2, order: "title", priority: "normal", isPinned: false };
  for await (const { title } of each(noteList, door, notes)) titles.push(title);
  assert.deepEqual(titles, ["One", "Three", "Two"]);
  const matches = await notebookSearch(door, { notebookId: made.id, text: "tw", atLeast: "low" });
  assert.deepEqual([matches.total, matches.items[0]?.note.title], [1, "Two"]);
  const options = { maxTitles: 2, priorities: ["high", "normal"], look: { isLoud: true, length: 2 } };
  assert.deepEqual((await summaryGet(door, { notebookId: made.id, ...options })).titles, ["ON", "TW"]);
}

async function patch(door: Caller): Promise<void> {
  const { id: notebookId } = await notebook(door);
  const made = await note(door, notebookId, "One");
  assert.deepEqual(made.content, { type: "blank", reason: null });
  assert.equal(typeof made.readCount, "bigint");
  const changed = await notePatch(door, {
    notebookId,
    noteId: made.id,
    expectedVersion: made.version,
    patch: {
      content: { type: "text", text: "Hello", isMarkdown: true },
      serial: 9223372036854775807n,
      dueAt: "2026-01-31T12:00:00.000001Z",
      estimate: "1.5s",
      labels: ["x"],
    },
  });
  assert.deepEqual(changed.content, { type: "text", text: "Hello", isMarkdown: true });
  assert.deepEqual([changed.serial, changed.dueAt], [9223372036854775807n, "2026-01-31T12:00:00.000001Z"]);
  assert.deepEqual([changed.estimate, changed.labels, changed.title], ["1.5s", ["x"], "One"]);
  const clearing = { notebookId, noteId: made.id, expectedVersion: changed.version };
  const cleared = await notePatch(door, { ...clearing, patch: { serial: null, labels: [] } });
  assert.deepEqual([cleared.serial, cleared.labels, cleared.estimate], [null, [], "1.5s"]);
  assert.deepEqual(await noteGet(door, { notebookId, noteId: made.id }), cleared);
  const wider = await notebookPatch(door, { notebookId, patch: { page: { width: 99 } } });
  assert.deepEqual(wider.page, { width: 99, height: 210.5 });
  assert.equal(await noteReact(door, { notebookId, noteId: made.id, key: "👍 yes" }), undefined);
}

async function refuse(door: Caller): Promise<void> {
  const { id: notebookId } = await notebook(door);
  const made = await note(door, notebookId, "One");
  const stale = { notebookId, noteId: made.id, expectedVersion: 10_000, patch: { title: "Two" } };
  const conflict = await refusal(notePatch(door, stale));
  assert(isProblem(conflict, "version_mismatch") || isProblem(conflict, "precondition_failed"));
  const blind = await refusal(notePatch(door, { notebookId, noteId: made.id, patch: { title: "Two" } }));
  assert(isProblem(blind, "precondition_required"));
  const wrong = await refusal(notebookCreate(door, { title: "", page, topics: ["", "b"] }));
  assert(isProblem(wrong, "invalid_input"));
  const fields = wrong.violations.map(({ field, code }) => `${field} ${code}`);
  assert.deepEqual(fields.sort(), ["title too_short", "topics[0] too_short"]);
  assert(isProblem(await refusal(notebookDownload(door, { notebookId })), "not_implemented"));
  assert.equal(await notebookDelete(door, { notebookId }), undefined);
  assert(isProblem(await refusal(notebookGet(door, { notebookId })), "not_found"));
}

async function refusal(call: Promise<unknown>): Promise<ProblemError> {
  const error = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  assert(error instanceof ProblemError, String(error));
  return error;
}

test("Who is nobody is told so", async () => {
  const door = rest({ baseUrl });
  assert(isProblem(await refusal(notebookCreate(door, { title: "x", page })), "unauthenticated"));
});

test("The server's clock is known soon after the connection stands", async () => {
  const connection = new Connection({ url: `${baseUrl.replace("http", "ws")}/ws`, webSocket: AdasSocket });
  while (connection.serverTime === undefined) await new Promise((done) => setTimeout(done, 5));
  // It is the same machine's.
  assert(Math.abs(connection.serverTime.nowMs - Date.now()) < 100);
  connection.close();
});

/** What was written is what is held: in order, atomically, through a cut, and by a patch from what is held. */
for (const encoding of [jsonEncoding, protobufEncoding]) {
  test(`Observing in ${encoding.subprotocol}`, async () => {
    const door = rest({ baseUrl, token: "ada" });
    const { id: notebookId } = await notebook(door);
    const first = await note(door, notebookId, "One");
    const url = `${baseUrl.replace("http", "ws")}/ws/notebooks/${notebookId}`;
    const failures: Error[] = [];
    const connection = new Connection({
      url,
      webSocket: AdasSocket,
      encoding,
      onError: (error) => failures.push(error),
    });
    try {
      const heard: string[] = [];
      const notes = connection.observe(noteResource, (event) => {
        heard.push(event.type === "items" ? `items ${event.changed.length}` : event.type);
      });
      const book = connection.observe(notebookResource, () => undefined);
      const entries: number[] = [];
      const log = connection.observe(noteEventResource, (event) => {
        if (event.type === "entries") entries.push(...event.entries.map(({ sequence }) => sequence));
      });
      await until(() => [notes, book, log].every(({ phase }) => phase === "live"));
      assert.deepEqual(heard, ["items 1", "observed"]);

      for (const title of ["Two", "Three"]) await note(door, notebookId, title);
      await until(() => notes.items.size === 3);
      const changed = await notes.patch({ title: "First", labels: ["x"] }, first.id);
      assert.deepEqual([changed.title, notes.items.get(first.id)], ["First", changed]);
      await book.patch({ title: "Other" });
      assert.equal(book.value?.title, "Other");

      // Whoever was cut goes on where it was: it is told what it missed, and nothing else.
      heard.length = 0;
      AdasSocket.latest!.cut();
      const current = await noteGet(door, { notebookId, noteId: first.id });
      const patch = { title: "While away" };
      await notePatch(door, { notebookId, noteId: first.id, expectedVersion: current.version, patch });
      await notebookPatch(door, { notebookId, patch: { title: "Also" } });
      await until(() => notes.items.get(first.id)?.title === "While away" && book.value?.title === "Also");
      await until(() => [notes, book, log].every(({ phase }) => phase === "live"));
      assert.deepEqual(heard, ["items 1", "observed"]);

      const held = [...notes.items.values()].sort((left, right) => (left.title < right.title ? -1 : 1));
      const there: Note[] = [];
      for await (const one of each(noteList, door, { notebookId, order: "title" })) there.push(one);
      assert.deepEqual(held, there);
      // What is counted when somebody asks is not kept, and not observed.
      const read = await notebookGet(door, { notebookId });
      assert.deepEqual({ ...book.value, noteCount: 3, size: read.size }, read);
      assert.deepEqual(entries, [...new Set(entries)].sort((left, right) => left - right));
      assert.deepEqual(failures, []);
    } finally {
      connection.close();
    }
  });
}

test("What may not be observed ends with the server's reason", async () => {
  const { id: notebookId } = await notebook(rest({ baseUrl, token: "ada" }));
  const url = `${baseUrl.replace("http", "ws")}/ws/notebooks/${notebookId}`;
  const connection = new Connection({ url, webSocket: TestSocket as never });
  try {
    const ended = new Promise<Error>((done) => {
      connection.observe(noteResource, (event) => event.type === "ended" && done(event.error));
    });
    const error = await ended;
    assert(error instanceof ProblemError && isProblem(error, "unauthenticated"), String(error));
  } finally {
    connection.close();
  }
});

async function until(condition: () => boolean): Promise<void> {
  for (let round = 0; round < 1_000; round++) {
    if (condition()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  assert(false, "it did not come about");
}
