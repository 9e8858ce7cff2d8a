// The life of a connection, as values: nothing here opens a socket or waits.

import assert from "node:assert/strict";
import { test } from "node:test";
import { chatSend, playbackStateResource, roomGet } from "../src/generated/index.js";
import { ConnectionError, ProblemError } from "../src/problem.js";
import { limits } from "../src/realtime/session.js";
import type { CallRequest } from "../src/realtime/calls.js";
import { Script, events, kinds, sent } from "./machine.js";

const send: CallRequest = {
  message: { type: "call", operation: "chat.send", input: { roomId: "rm_1", text: "hi" }, operationId: "op1" },
  output: chatSend.facts.output,
  isRepeatable: true,
};
const blind: CallRequest = {
  message: { type: "call", operation: "room.get", input: {} },
  output: roomGet.facts.output,
  isRepeatable: false,
};

test("It connects, waits for the welcome, and sends what was asked for meanwhile", () => {
  const script = new Script();
  assert.deepEqual(kinds(script.machine.start(0)), ["connecting", "connect"]);
  const [, early] = script.machine.observe(playbackStateResource, {});
  const [id, unsent] = script.machine.call(send);
  assert.deepEqual([...early, ...unsent], []);
  assert.deepEqual(kinds(script.machine.opened(5)), ["greeting"]);
  const messages = sent(script.live());
  assert.deepEqual(messages, [
    { type: "observe", id: "o1.1", resource: "playbackState" },
    { type: "call", id, operation: "chat.send", input: { roomId: "rm_1", text: "hi" }, operationId: "op1" },
  ]);
});

test("Without a welcome in time it tries again", () => {
  const script = new Script();
  script.machine.start(0);
  script.machine.opened(10);
  assert.equal(script.machine.deadline, 10 + limits.greetingMs);
  assert.deepEqual(kinds(script.tickTo(10 + limits.greetingMs)), ["close", "waiting"]);
});

test("A message before the welcome, or a second welcome, is the server's fault", () => {
  const script = new Script();
  script.machine.start(0);
  script.machine.opened(10);
  assert.deepEqual(kinds(script.hear({ type: "bookmark", revision: 1 })), ["close", "waiting"]);
  const other = new Script();
  other.live();
  assert.deepEqual(kinds(other.hear({ type: "welcome", epoch: "e", revision: 1 })), ["close", "waiting"]);
});

test("Close codes are heeded: come back, come back later, do not", () => {
  const back = new Script();
  back.live();
  assert.deepEqual(kinds(back.machine.closed(1001, "", 2000)), ["waiting"]);
  assert.equal(back.machine.deadline, 2000 + 250);
  const later = new Script();
  later.live();
  later.machine.closed(1013, "", 2000);
  assert.equal(later.machine.deadline, 2000 + 4000);
  const never = new Script();
  never.live();
  const [observation] = never.machine.observe(playbackStateResource, {});
  const actions = never.machine.closed(4403, "banned", 2000);
  assert.deepEqual(kinds(actions), ["stopped", "event"]);
  assert.equal(observation.phase, "ended");
  assert.equal(never.machine.deadline, Infinity);
  assert.throws(() => never.machine.call(send), ConnectionError);
});

test("A draining node says when to come back; calls in flight still get their answers", () => {
  const script = new Script();
  script.live();
  const [first] = script.machine.call(send);
  assert.deepEqual(script.hear({ type: "goaway", reason: "draining", verdict: "reconnect", retryAfterMs: 3500 }), []);
  const [second, actions] = script.machine.call(send);
  assert.deepEqual(actions, []);
  const [settled] = script.hear({ type: "result", id: first, revision: 58, value: { sequence: 1 } });
  assert.equal(settled?.type, "settle");
  assert.deepEqual(kinds(script.machine.closed(1012, "", 2000)), ["waiting"]);
  assert.equal(script.machine.deadline, 5500);
  assert.deepEqual(sent(script.live()).map((message) => "id" in message && message.id), [second]);
});

test("The last word of a server counts more than its close code", () => {
  const script = new Script();
  script.live();
  script.hear({ type: "goaway", reason: "roomClosed", verdict: "stop", retryAfterMs: 0 });
  assert.deepEqual(kinds(script.machine.closed(1001, "", 2000)), ["stopped"]);
});

test("The ladder begins anew only after a connection that held", () => {
  const script = new Script();
  const waits: number[] = [];
  for (let round = 0; round < 4; round++) {
    script.live();
    script.machine.closed(1006, "", script.now);
    waits.push(script.machine.deadline - script.now);
  }
  assert.deepEqual(waits, [250, 500, 1000, 2000]);
  script.live();
  script.now += 10_000;
  script.machine.closed(1006, "", script.now);
  assert.equal(script.machine.deadline - script.now, 250);
});

test("What is safe to repeat is repeated, the rest fails with its connection", () => {
  const script = new Script();
  script.live();
  const [repeatable] = script.machine.call(send);
  const [single] = script.machine.call(blind);
  const actions = script.machine.closed(1006, "", script.now);
  const failed = actions.flatMap((action) => (action.type === "settle" ? [action] : []));
  assert.deepEqual(failed.map(({ id }) => id), [single]);
  const again = sent(script.live());
  assert.deepEqual(again.map((message) => "id" in message && message.id), [repeatable]);
});

test("Results are typed, refusals are problems, late answers are nobody's", () => {
  const script = new Script();
  script.live();
  const [good] = script.machine.call(send);
  const [bad] = script.machine.call(send);
  const [gone] = script.machine.call(send);
  const [result] = script.hear({ type: "result", id: good, revision: 58, value: { sequence: 907, event: { type: "notice" } } });
  assert.deepEqual(result, {
    type: "settle",
    id: good,
    outcome: { value: { event: { type: "notice" }, sequence: 907, roomId: "" }, revision: 58 },
  });
  const [refusal] = script.hear({ type: "error", id: bad, problem: { code: "room_full", status: 409, title: "Full" } });
  assert(refusal?.type === "settle" && "error" in refusal.outcome && refusal.outcome.error instanceof ProblemError);
  script.machine.abandon(gone);
  assert.deepEqual(script.hear({ type: "result", id: gone, value: null }), []);
  const [loose] = script.hear({ type: "error", problem: { code: "rate_limited", title: "Slow down" } });
  assert.equal(loose?.type, "problem");
});

test("Silence ends a connection, and any message is a sign of life", () => {
  const script = new Script();
  script.live();
  for (let at = script.now; at < 30_000; at += 1000) script.tickTo(at);
  script.hear({ type: "bookmark", revision: 57 });
  for (let at = script.now; at < 59_000; at += 1000) assert.equal(kinds(script.tickTo(at)).includes("close"), false);
  assert.deepEqual(kinds(script.tickTo(script.now + 1000)), ["close", "waiting"]);
});

test("The clock is asked in a burst, then every ten seconds", () => {
  const script = new Script();
  const first = script.live();
  assert.equal(first.filter((action) => action.type === "send").length, 1);
  const times = [script.now];
  while (times.length < 10) {
    const due = script.machine.deadline;
    if (script.tickTo(due).some((action) => action.type === "send")) times.push(due);
    script.hear({ type: "pong", t1: due * 1000, t2: 1_000_000_000, t3: 1_000_000_000 });
  }
  assert.deepEqual(times.map((at) => at - 1000), [0, 100, 200, 300, 400, 500, 600, 700, 10_700, 20_700]);
  assert(script.machine.clock.offsetAt(script.now * 1000) !== undefined);
});

test("After sleep it asks whether anybody is there, and does not wait to come back", () => {
  const script = new Script();
  script.live();
  script.now = 3_600_000;
  assert.deepEqual(kinds(script.machine.woke(script.now, true)), ["send"]);
  assert.equal(script.machine.clock.offsetAt(0), undefined);
  script.tickTo(script.now + 2000);
  assert.deepEqual(kinds(script.tickTo(script.now + 3000)), ["close", "waiting"]);
  assert.deepEqual(kinds(script.machine.woke(script.now, false)), ["connecting", "connect"]);
});

test("A timer that fires far too late slept: the other side is asked before it is given up", () => {
  const script = new Script();
  script.live();
  const actions = script.tickTo(script.now + 600_000);
  assert.deepEqual(kinds(actions), ["send"]);
  assert(script.machine.deadline > script.now);
});

test("A refused door is tried again, unless the refusal is final", () => {
  const script = new Script();
  script.machine.start(0);
  script.machine.refused(new Error("no route"), 0);
  assert.equal(script.machine.deadline, 4000);
  script.tickTo(4000);
  script.machine.refused(new ProblemError({ code: "overloaded", status: 503, retryAfterMs: 700 }), 4000);
  assert.equal(script.machine.deadline, 4000 + 700 + 8000);
  script.tickTo(script.machine.deadline);
  const actions = script.machine.refused(new ProblemError({ code: "permission_denied", status: 403 }), 20_000);
  assert.deepEqual(kinds(actions), ["stopped"]);
});

test("There are bounds to what is asked at once", () => {
  const script = new Script();
  for (let count = 0; count < limits.observations; count++) script.machine.observe(playbackStateResource, {});
  assert.throws(() => script.machine.observe(playbackStateResource, {}), ConnectionError);
  for (let count = 0; count < limits.calls; count++) script.machine.call(send);
  assert.throws(() => script.machine.call(send), ConnectionError);
});

test("The application closes: everything ends, once", () => {
  const script = new Script();
  script.live();
  script.machine.observe(playbackStateResource, {});
  script.machine.call(send);
  const actions = script.machine.stop();
  assert.deepEqual(kinds(actions), ["close", "stopped", "event", "settle"]);
  assert.equal(events(actions)[0]?.type, "ended");
  assert.deepEqual(script.machine.stop(), []);
  assert.deepEqual(script.machine.closed(1000, "", 0), []);
});

test("Messages of a later protocol are passed over", () => {
  const script = new Script();
  script.live();
  assert.deepEqual(script.hear({ type: "confetti", amount: 3 }), []);
});
