// The driver against a peer that speaks the protocol over a real socket, in both encodings.

import assert from "node:assert/strict";
import { webcrypto } from "node:crypto";
import { test } from "node:test";
import { playbackStatePlay, playbackStateResource } from "../src/generated/index.js";
import { playbackStatePlayInputShape, playbackStateShape } from "../src/generated/playback/shapes.js";
import { ConnectionError, isProblem } from "../src/problem.js";
import { Connection } from "../src/realtime/connection.js";
import type { ConnectionOptions } from "../src/realtime/connection.js";
import { jsonEncoding, protobufEncoding } from "../src/realtime/encoding.js";
import { patchOf } from "../src/patch.js";
import type { ObservationEvent } from "../src/realtime/observation.js";
import { Peer, TestSocket } from "./socket.js";

// Node 18 has it, but not as a global.
if (globalThis.crypto === undefined) Object.assign(globalThis, { crypto: webcrypto });

const state = { status: "paused", anchorPosition: "1.5s", anchorTime: "2026-01-31T12:00:00.000000Z", rate: 1 };

async function between(
  run: (peer: Peer, connection: Connection) => Promise<void>,
  options: Partial<ConnectionOptions> = {},
): Promise<void> {
  const peer = await Peer.listen();
  const connection = new Connection({ url: peer.url, webSocket: TestSocket, ...options });
  try {
    await run(peer, connection);
  } finally {
    connection.close();
    peer.close();
  }
}

/** Events as they come. */
function queue<T>(): { take: (event: T) => void; next: () => Promise<T> } {
  const events: T[] = [];
  let wake: () => void = () => undefined;
  return {
    take: (event) => {
      events.push(event);
      wake();
    },
    next: async () => {
      while (events.length === 0) await new Promise<void>((done) => (wake = done));
      return events.shift()!;
    },
  };
}

for (const encoding of [jsonEncoding, protobufEncoding]) {
  test(`Observing, calling, being cut and resuming, as ${encoding.subprotocol}`, async () => {
    await between(
      async (peer, connection) => {
        const events = queue<ObservationEvent<unknown>>();
        const observation = connection.observe(playbackStateResource, events.take);
        const first = await peer.next();
        assert.equal(first.protocol, encoding.subprotocol);
        first.welcome();
        const asked = await first.next();
        assert(asked.type === "observe");
        const sealed = (json: object) => encoding.seal(playbackStateShape, json as never) as never;
        first.send({ type: "snapshot", id: asked.id, version: 41, value: sealed(state) });
        first.send({ type: "observed", id: asked.id, version: 41, revision: 57, count: 1 });
        assert.equal((await events.next()).type, "value");
        assert.equal((await events.next()).type, "observed");
        const patch = sealed({ status: "playing" });
        first.send({
          type: "frame",
          revision: 58,
          changes: [{ type: "patch", resource: "playbackState", base: 41, next: 58, patch }],
        });
        await events.next();
        assert.deepEqual([observation.value?.status, observation.value?.rate, observation.version], ["playing", 1, 58]);

        const answer = playbackStatePlay(connection, { roomId: "rm_1", from: "3s", expectedVersion: 58 });
        const call = await first.next();
        assert(call.type === "call");
        assert.deepEqual([call.operation, call.base], ["playbackState.play", 58]);
        const input = encoding.open(playbackStatePlayInputShape, call.input) as { from: string };
        assert.equal(input.from, "3s");
        first.cut();

        const second = await peer.next();
        second.welcome();
        const resumed = await second.next();
        assert(resumed.type === "observe");
        assert.deepEqual(resumed.since, { epoch: "e1", revision: 58 });
        const repeated = await second.next();
        assert(repeated.type === "call");
        assert.equal(repeated.operationId, call.operationId);
        second.send({ type: "result", id: repeated.id, revision: 59, value: sealed({ ...state, status: "playing" }) });
        assert.equal((await answer).status, "playing");
        assert(connection.serverTime!.uncertaintyMs < Infinity);

        const refused = observation.patch({ rate: 2 });
        const patched = await second.next();
        assert(patched.type === "patch");
        assert.deepEqual([patched.base, encoding.open(patchOf(playbackStateShape), patched.patch)], [58, { rate: 2 }]);
        second.send({ type: "error", id: patched.id, problem: { code: "version_mismatch", status: 409, title: "No" } });
        await refused.catch((error: unknown) => assert(isProblem(error, "version_mismatch")));
        observation.close();
        assert.equal((await second.next()).type, "unobserve");
      },
      { encoding },
    );
  });
}

test("The address is asked for each attempt, since a ticket opens one door once", async () => {
  const peer = await Peer.listen();
  let tickets = 0;
  const connection = new Connection({ url: async () => `${peer.url}/ws?ticket=${++tickets}`, webSocket: TestSocket });
  const first = await peer.next();
  assert.equal(first.path, "/ws?ticket=1");
  first.cut();
  assert.equal((await peer.next()).path, "/ws?ticket=2");
  connection.close();
  peer.close();
});

test("What cannot be read ends the connection, not the client", async () => {
  const statuses = queue<string>();
  await between(
    async (peer, connection) => {
      (await peer.next()).sendText("{");
      while ((await statuses.next()) !== "waiting");
      // It would wait for seconds; whoever knows better says so.
      connection.woke();
      await peer.next();
    },
    { onStatus: statuses.take },
  );
});

test("A code that says don't is final", async () => {
  const statuses: string[] = [];
  await between(
    async (peer, connection) => {
      const call = playbackStatePlay(connection, { roomId: "rm_1" });
      (await peer.next()).close(4403);
      await assert.rejects(call, ConnectionError);
      assert.equal(connection.status, "stopped");
      await assert.rejects(playbackStatePlay(connection, { roomId: "rm_1" }), ConnectionError);
    },
    { onStatus: (status) => statuses.push(status) },
  );
  assert.deepEqual(statuses.slice(-1), ["stopped"]);
});

test("Calls end when their time is over, or who called gives up", async () => {
  await between(async (peer, connection) => {
    (await peer.next()).welcome();
    await assert.rejects(playbackStatePlay(connection, { roomId: "rm_1" }, { timeoutMs: 10 }), ConnectionError);
    const controller = new AbortController();
    const call = playbackStatePlay(connection, { roomId: "rm_1" }, { signal: controller.signal });
    controller.abort();
    await assert.rejects(call, ConnectionError);
  });
});

test("What a listener throws stops nothing", async () => {
  const errors = queue<Error>();
  await between(
    async (peer, connection) => {
      const events = queue<string>();
      connection.observe(playbackStateResource, ({ type }) => {
        events.take(type);
        if (type === "value") throw new Error("mine");
      });
      const accepted = await peer.next();
      accepted.welcome();
      const asked = await accepted.next();
      assert(asked.type === "observe");
      accepted.send({ type: "snapshot", id: asked.id, version: 1, value: state });
      accepted.send({ type: "observed", id: asked.id, version: 1, revision: 1, count: 1 });
      assert.deepEqual([await events.next(), await events.next()], ["value", "observed"]);
      assert.equal((await errors.next()).message, "mine");
    },
    { onError: errors.take },
  );
});
