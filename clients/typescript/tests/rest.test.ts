// The REST door: where each field goes, over a real server, and what comes of every kind of answer.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { Request } from "node:http";
import { test } from "node:test";
import { memberList, roomCreate, roomDelete, roomGet, roomJoin, roomList, roomPatch } from "../src/generated/index.js";
import { each } from "../src/operation.js";
import { ConnectionError, ProblemError, isProblem } from "../src/problem.js";
import { rest } from "../src/rest.js";
import type { RestOptions } from "../src/rest.js";

interface Seen {
  readonly request: Request;
  readonly body: string;
}
interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

const room = { id: "rm_1", name: "n", tags: [], version: 7 };

/** Runs against a server that answers so, and tells what it saw. */
async function against(
  answer: (seen: Seen) => Answer,
  run: (door: ReturnType<typeof rest>, baseUrl: string) => Promise<void>,
  options: RestOptions = {},
): Promise<Seen[]> {
  const all: Seen[] = [];
  const decoder = new TextDecoder();
  const server = createServer((request, response) => {
    void (async () => {
      let body = "";
      for await (const part of request) body += decoder.decode(part);
      all.push({ request, body });
      const { status = 200, headers = {}, body: answered } = answer({ request, body });
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(typeof answered === "string" ? answered : JSON.stringify(answered));
    })();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const baseUrl = `http://127.0.0.1:${server.address().port}`;
  try {
    await run(rest({ baseUrl, ...options }), baseUrl);
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return all;
}

test("A creation posts its body and its operation id", async () => {
  const [seen] = await against(
    () => ({ status: 201, body: room }),
    async (door) => {
      const made = await roomCreate(door, { name: "n", kind: "public", topic: null, operationId: "op" });
      assert.equal(made.version, 7);
    },
    { token: async () => "secret" },
  );
  assert.equal(`${seen!.request.method} ${seen!.request.url}`, "POST /api/rooms");
  assert.equal(seen!.request.headers.authorization, "Bearer secret");
  assert.equal(seen!.request.headers["idempotency-key"], "op");
  assert.deepEqual(JSON.parse(seen!.body), { name: "n", topic: null, kind: "public" });
});

test("Ids go into the path, escaped", async () => {
  const [seen] = await against(
    () => ({ body: room }),
    async (door) => void (await roomGet(door, { roomId: "rm_a/b?" })),
  );
  assert.equal(seen!.request.url, "/api/rooms/rm_a%2Fb%3F");
});

test("A patch is the merge patch itself, with its base as If-Match", async () => {
  const [seen] = await against(
    () => ({ body: room }),
    async (door) => void (await roomPatch(door, { roomId: "rm_1", patch: { topic: null }, expectedVersion: 6 })),
  );
  assert.equal(seen!.request.headers["if-match"], '"6"');
  assert.equal(seen!.request.headers["content-type"], "application/merge-patch+json");
  assert.equal(seen!.body, '{"topic":null}');
});

test("An empty answer is nothing", async () => {
  const [seen] = await against(
    () => ({ status: 204, body: "" }),
    async (door) => assert.equal(await roomDelete(door, { roomId: "rm_1" }), undefined),
  );
  assert.equal(seen!.request.method, "DELETE");
});

test("Lists are read page by page", async () => {
  const names: string[] = [];
  const seen = await against(
    ({ request }) =>
      request.url.includes("cursor")
        ? { body: { items: [{ ...room, name: "c" }], nextCursor: null } }
        : { body: { items: [{ ...room, name: "a" }, { ...room, name: "b" }], nextCursor: "next one" } },
    async (door) => {
      for await (const item of each(roomList, door, { limit: 2, order: "name" })) names.push(item.name);
    },
  );
  assert.deepEqual(names, ["a", "b", "c"]);
  assert.deepEqual(seen.map(({ request }) => request.url), [
    "/api/rooms?limit=2&order=name",
    "/api/rooms?limit=2&cursor=next+one&order=name",
  ]);
});

test("Nothing is asked of a list beyond what is read", async () => {
  const seen = await against(
    () => ({ body: { items: [{ id: "mb_1" }], nextCursor: "more" } }),
    async (door) => {
      for await (const member of each(memberList, door, { roomId: "rm_1" })) {
        assert.equal(member.id, "mb_1");
        break;
      }
    },
  );
  assert.equal(seen.length, 1);
});

test("A refusal is a typed error", async () => {
  const violations = [{ field: "patch.name", code: "too_long", message: "at most 128 characters" }];
  const problem = { title: "Full", status: 409, detail: "All seats are taken.", code: "room_full", requestId: "r1", violations, current: { version: 7 } };
  await against(
    () => ({ status: 409, body: problem, headers: { "content-type": "application/problem+json" } }),
    async (door) => {
      const error = await roomJoin(door, { roomId: "rm_1" }).catch((error: unknown) => error);
      assert(isProblem(error, "room_full"));
      assert(!isProblem(error, "not_found"));
      assert.equal(error.message, "All seats are taken.");
      assert.equal(error.status, 409);
      assert.equal(error.requestId, "r1");
      assert.deepEqual(error.violations, violations);
      assert.deepEqual(error.current, { version: 7 });
      assert.equal(error.retryAfterMs, null);
    },
  );
});

test("A proxy's page is a problem without a code, with its Retry-After", async () => {
  await against(
    () => ({ status: 503, body: "<html>", headers: { "retry-after": "3" } }),
    async (door) => {
      const error = await roomGet(door, { roomId: "rm_1" }).catch((error: unknown) => error);
      assert(error instanceof ProblemError);
      assert.deepEqual([error.code, error.status, error.retryAfterMs], ["unknown", 503, 3000]);
      assert.equal(error.current, null);
    },
  );
});

test("No answer is an error of its own", async () => {
  await against(
    () => ({ body: "no json" }),
    async (door) => assert.rejects(roomGet(door, { roomId: "rm_1" }), ConnectionError),
  );
  const closed = rest({ baseUrl: "http://127.0.0.1:1" });
  await assert.rejects(roomGet(closed, { roomId: "rm_1" }), ConnectionError);
});

test("Time runs out, and a caller may give up", async () => {
  const hanging = rest({
    baseUrl: "http://server",
    fetch: (_url, init) =>
      new Promise((_resolve, reject) => init!.signal!.addEventListener("abort", () => reject(new Error("aborted")))),
  });
  await assert.rejects(roomGet(hanging, { roomId: "rm_1" }, { timeoutMs: 5 }), ConnectionError);
  const controller = new AbortController();
  const call = roomGet(hanging, { roomId: "rm_1" }, { timeoutMs: 60_000, signal: controller.signal });
  controller.abort();
  await assert.rejects(call, ConnectionError);
});
