// What observations make of frames: deltas that fit, repeats, gaps, resets, resuming; every kind of resource.

import assert from "node:assert/strict";
import { test } from "node:test";
import { chatResource, memberResource, playbackStateResource, roomResource } from "../src/generated/index.js";
import type { Member, PlaybackState } from "../src/generated/index.js";
import { playbackStateShape } from "../src/generated/playback/shapes.js";
import type { ObservationMachine } from "../src/realtime/observation.js";
import type { JsonObject, ResourceFacts } from "../src/shape.js";
import { Script, events, sent } from "./machine.js";

const state = { status: "paused", anchorPosition: "1.5s", rate: 1, mediaId: null };

/** A live observation of the playback state at version 41, cursor at revision 57. */
function playing(): { script: Script; observation: ObservationMachine<PlaybackState> } {
  const script = new Script();
  script.live();
  const observation = follow(script, playbackStateResource);
  script.hear({ type: "snapshot", id: "o1.1", version: 41, value: state });
  script.hear({ type: "observed", id: "o1.1", version: 41, revision: 57, count: 1 });
  return { script, observation };
}

function follow<T>(script: Script, resource: ResourceFacts<T>) {
  return script.machine.observe(resource, {})[0];
}

/** A frame with one change of the playback state. */
function change(base: number, next: number, more: JsonObject): JsonObject {
  return { type: "frame", revision: next, changes: [{ resource: "playbackState", base, next, ...more }] };
}

function patch(base: number, next: number, patch: JsonObject): JsonObject {
  return change(base, next, { type: "patch", patch });
}

test("A snapshot, then what is closed with `observed`", () => {
  const script = new Script();
  script.live();
  const observation = follow(script, playbackStateResource);
  const [value] = events(script.hear({ type: "snapshot", id: "o1.1", version: 41, value: state }));
  assert.equal(value?.type, "value");
  assert.equal(observation.value?.anchorPosition, "1.5s");
  assert.equal(observation.phase, "asked");
  const [observed] = events(script.hear({ type: "observed", id: "o1.1", version: 41, revision: 57, count: 1 }));
  assert.deepEqual(observed, { type: "observed", version: 41 });
  assert.equal(observation.phase, "live");
});

test("A change applies where its base is what is held; an empty one moves the version alone", () => {
  const { script, observation } = playing();
  const before = observation.value;
  const [event] = events(script.hear(patch(41, 58, { status: "playing", mediaId: "md_1" })));
  assert.equal(event?.type === "value" && event.version, 58);
  assert.deepEqual([observation.value?.status, observation.value?.mediaId, observation.value?.rate], ["playing", "md_1", 1]);
  assert.equal(before?.status, "paused");
  script.hear(patch(58, 60, {}));
  script.hear(patch(60, 61, { mediaId: null }));
  assert.deepEqual([observation.version, observation.value?.mediaId], [61, null]);
});

test("A repeat is ignored, a gap is a reset: never a silent divergence", () => {
  const { script, observation } = playing();
  assert.deepEqual(script.hear(patch(30, 41, { status: "playing" })), []);
  assert.equal(observation.value?.status, "paused");
  const actions = script.hear(patch(50, 58, { status: "playing" }));
  assert.deepEqual(sent(actions), [{ type: "unobserve", id: "o1.1" }]);
  assert.deepEqual(events(actions), [{ type: "reset", reason: "diverged" }]);
  assert.equal(observation.phase, "paused");
  assert.deepEqual(sent(script.tickTo(observation.dueAt)), [{ type: "observe", id: "o1.2", resource: "playbackState" }]);
  assert.deepEqual(script.hear({ type: "snapshot", id: "o1.1", version: 58, value: state }), []);
});

test("A whole value takes the place of what was held, and what is removed is null", () => {
  const { script, observation } = playing();
  script.hear(change(41, 70, { type: "value", value: { ...state, rate: 2 } }));
  assert.deepEqual([observation.version, observation.value?.rate], [70, 2]);
  const [event] = events(script.hear(change(70, 71, { type: "removed" })));
  assert.deepEqual(event, { type: "value", value: null, version: 71 });
});

test("After a cut it resumes from where frames and bookmarks got", () => {
  const { script, observation } = playing();
  script.hear(patch(41, 58, { status: "playing" }));
  script.hear({ type: "bookmark", revision: 63 });
  script.machine.closed(1006, "", script.now);
  assert.equal(observation.phase, "idle");
  assert.equal(observation.value?.status, "playing");
  assert.deepEqual(sent(script.live("e1", 70)), [
    { type: "observe", id: "o1.2", resource: "playbackState", since: { epoch: "e1", revision: 63 } },
  ]);
  script.hear(patch(58, 66, { rate: 2 }));
  script.hear({ type: "observed", id: "o1.2", version: 66, revision: 70, count: 0 });
  assert.deepEqual([observation.phase, observation.version, observation.value?.rate], ["live", 66, 2]);
});

test("A cut during the initial state leaves no cursor", () => {
  const script = new Script();
  script.live();
  follow(script, playbackStateResource);
  script.hear({ type: "snapshot", id: "o1.1", version: 41, value: state });
  script.hear({ type: "frame", revision: 60, changes: [] });
  script.machine.closed(1006, "", script.now);
  const [observe] = sent(script.live());
  assert.equal(observe?.type === "observe" && observe.since, undefined);
});

test("What is resumed must be what the server has", () => {
  const { script, observation } = playing();
  script.machine.closed(1006, "", script.now);
  script.live();
  const actions = script.hear({ type: "observed", id: "o1.2", version: 44, revision: 70, count: 0 });
  assert.deepEqual(events(actions), [{ type: "reset", reason: "diverged" }]);
  assert.equal(observation.version, undefined);
});

test("What was shown with other rights is void when the rights come back", () => {
  const { script, observation } = playing();
  script.hear({ type: "reset", id: "o1.1", reason: "permissionChanged", retryAfterMs: 0 });
  assert.deepEqual(sent(script.tickTo(observation.dueAt)), [{ type: "observe", id: "o1.2", resource: "playbackState" }]);
  script.hear({ type: "snapshot", id: "o1.2", version: 58, value: state });
  script.hear({ type: "observed", id: "o1.2", version: 58, revision: 60, count: 1 });
  script.machine.closed(1006, "", script.now);
  assert.deepEqual(sent(script.live()), [{ type: "observe", id: "o1.3", resource: "playbackState" }]);
});

test("Another epoch, and all that was held is void", () => {
  const { script } = playing();
  script.machine.closed(1006, "", script.now);
  assert.deepEqual(sent(script.live("e2", 3)), [
    { type: "observe", id: "o1.2", resource: "playbackState" },
  ]);
});

test("A reset is asked again when the server says; what does not fit again and again climbs the ladder", () => {
  const { script, observation } = playing();
  script.hear({ type: "reset", id: "o1.1", reason: "cursorTooOld", retryAfterMs: 120 });
  assert.equal(observation.dueAt, script.now + 120);
  const waits: number[] = [];
  for (let round = 0; round < 3; round++) {
    script.tickTo(observation.dueAt);
    script.hear({ type: "reset", id: observation.id, reason: "overloaded", retryAfterMs: 0 });
    waits.push(observation.dueAt - script.now);
  }
  assert.deepEqual(waits, [500, 1000, 2000]);
});

test("Gone is gone, and a refusal that is final ends it too", () => {
  const { script, observation } = playing();
  const [ended] = events(script.hear({ type: "reset", id: "o1.1", reason: "gone" }));
  assert.equal(ended?.type, "ended");
  assert.equal(observation.phase, "ended");
  const other = follow(script, roomResource);
  script.hear({ type: "error", id: other.id, problem: { code: "rate_limited", status: 429, retryAfterMs: 50 } });
  assert.deepEqual([other.phase, other.dueAt], ["paused", script.now + 50]);
  script.tickTo(script.now + 50);
  script.hear({ type: "error", id: other.id, problem: { code: "permission_denied", status: 403 } });
  assert.equal(other.phase, "ended");
});

test("A frame is one commit: all of it is applied before anybody hears of it", () => {
  const { script, observation } = playing();
  const members = follow(script, memberResource);
  script.hear({ type: "snapshot", id: members.id, version: 50, value: { items: [] } });
  script.hear({ type: "observed", id: members.id, version: 50, revision: 57, count: 0 });
  const actions = script.hear({
    type: "frame",
    revision: 60,
    changes: [
      { type: "patch", resource: "playbackState", base: 41, next: 60, patch: { status: "playing" } },
      {
        type: "items",
        resource: "member",
        base: 50,
        next: 60,
        items: [{ type: "value", key: "mb_1", value: { id: "mb_1", role: "host" } }],
      },
    ],
  });
  assert.deepEqual(events(actions).map(({ type }) => type), ["value", "items"]);
  assert.deepEqual([observation.version, members.items.get("mb_1")?.role], [60, "host"]);
});

test("A collection: items come, change and go, by key", () => {
  const script = new Script();
  script.live();
  const members = follow(script, memberResource);
  const items = [{ id: "mb_1", role: "viewer", version: 3 }, { id: "mb_2", role: "host", version: 4 }];
  script.hear({ type: "snapshot", id: "o1.1", view: "v", version: 5, value: { items } });
  script.hear({ type: "observed", id: "o1.1", view: "v", version: 5, revision: 9, count: 2 });
  assert.equal(members.versionOf("mb_2"), 4);
  const [event] = events(
    script.hear({
      type: "frame",
      revision: 10,
      changes: [
        {
          type: "items",
          resource: "member",
          view: "v",
          base: 5,
          next: 10,
          items: [
            { type: "patch", key: "mb_1", patch: { role: "host", version: 10 } },
            { type: "removed", key: "mb_2" },
          ],
        },
      ],
    }),
  );
  assert.deepEqual(event?.type === "items" && event.changed, ["mb_1", "mb_2"]);
  assert.deepEqual([...members.items.values()].map(({ role }) => role), ["host"]);
  assert.equal(members.versionOf("mb_1"), 10);
  const items11 = [{ type: "patch", key: "mb_9", patch: { role: "host" } }];
  const unfit = { type: "items", resource: "member", view: "v", base: 10, next: 11, items: items11 };
  const actions = script.hear({ type: "frame", revision: 11, changes: [unfit] });
  assert.deepEqual(events(actions), [{ type: "reset", reason: "diverged" }]);
});

test("Changes of another view are another observation's", () => {
  const script = new Script();
  script.live();
  const [hosts] = script.machine.observe(memberResource, { filter: { role: "host" } });
  const all = follow(script, memberResource);
  for (const [id, view] of [["o1.1", "h"], ["o2.1", null]] as const) {
    script.hear({ type: "snapshot", id, view, version: 5, value: { items: [] } });
    script.hear({ type: "observed", id, view, version: 5, revision: 9, count: 0 });
  }
  const changes = [{ type: "items", resource: "member", view: "h", base: 5, next: 10, items: [] }];
  script.hear({ type: "frame", revision: 10, changes });
  assert.deepEqual([hosts.version, all.version], [10, 5]);
});

test("A log: +1 proves that nothing is missing", () => {
  const script = new Script();
  script.live();
  follow(script, chatResource);
  const entry = (sequence: number, text: string) => ({ sequence, event: { type: "message", text, userId: "usr_1" } });
  const frame = (next: number, entries: JsonObject[]) => {
    const change = { type: "entries", resource: "chat", next, entries };
    return { type: "frame", revision: next, changes: [change] };
  };
  const [recent] = events(
    script.hear({ type: "snapshot", id: "o1.1", version: 5, value: { items: [entry(8, "b"), entry(7, "a")] } }),
  );
  assert.deepEqual(recent?.type === "entries" && recent.entries.map(({ sequence }) => sequence), [7, 8]);
  script.hear({ type: "observed", id: "o1.1", version: 5, revision: 9, count: 2 });
  const [more] = events(
    script.hear(
      frame(10, [
        { type: "event", sequence: 8, event: entry(8, "b") },
        { type: "event", sequence: 9, event: entry(9, "c") },
        { type: "hidden", sequence: 10 },
        { type: "hidden", sequence: 7 },
      ]),
    ),
  );
  assert(more?.type === "entries" && !more.isRecent);
  const shown = more.entries.map(({ sequence, event }) => [sequence, event !== null]);
  assert.deepEqual(shown, [[9, true], [10, false], [7, false]]);
  const actions = script.hear(frame(11, [{ type: "event", sequence: 12, event: entry(12, "d") }]));
  assert.deepEqual(events(actions), [{ type: "reset", reason: "diverged" }]);
});

test("A log whose last entries are hidden goes on behind them", () => {
  const script = new Script();
  script.live();
  follow(script, chatResource);
  const entry = (sequence: number) => ({ sequence, event: { type: "message", text: "x", userId: "usr_1" } });
  script.hear({ type: "snapshot", id: "o1.1", version: 5, value: { items: [entry(7)] }, lastSequence: 9 });
  script.hear({ type: "observed", id: "o1.1", version: 5, revision: 9, count: 1 });
  const change = { type: "entries", resource: "chat", next: 10, entries: [{ type: "event", sequence: 10, event: entry(10) }] };
  const [more] = events(script.hear({ type: "frame", revision: 10, changes: [change] }));
  assert.deepEqual(more?.type === "entries" && more.entries.map(({ sequence }) => sequence), [10]);
});

test("What is computed is replaced, and may be stale", () => {
  const resolved: ResourceFacts<{ rate: number }> = { key: "playback", kind: "resolved", shape: playbackStateShape };
  const script = new Script();
  script.live();
  const [observation, actions] = script.machine.observe(resolved, { parameters: { clientProfile: "tv" } });
  const [question] = sent(actions);
  assert.deepEqual(question?.type === "observe" && question.parameters, { clientProfile: "tv" });
  script.hear({ type: "update", id: "o1.1", basedOn: 58, value: { ...state, rate: 2 } });
  script.hear({ type: "observed", id: "o1.1", version: 0, revision: 58, count: 1 });
  assert.deepEqual([observation.phase, observation.value?.rate], ["live", 2]);
  const changes = [{ type: "stale", resource: "playback" }];
  assert.deepEqual(events(script.hear({ type: "frame", revision: 59, changes })), [{ type: "stale" }]);
  assert.deepEqual(script.hear({ type: "update", id: "o1.1", basedOn: 57, value: { ...state, rate: 4 } }), []);
  assert.equal(observation.value?.rate, 2);
});

test("Who is present is told whole, each time", () => {
  const present: ResourceFacts<Member> = { ...memberResource, kind: "presence" };
  const script = new Script();
  script.live();
  const observation = follow(script, present);
  const update = (basedOn: number, ids: string[]) => ({
    type: "update",
    id: "o1.1",
    basedOn,
    value: { items: ids.map((id) => ({ id })) },
  });
  script.hear(update(1, ["mb_1", "mb_2"]));
  script.hear(update(2, ["mb_2"]));
  assert.deepEqual([...observation.items.keys()], ["mb_2"]);
});

test("Who is only notified holds nothing and hears versions", () => {
  const script = new Script();
  script.live();
  const [observation] = script.machine.observe(playbackStateResource, { mode: "notify" });
  script.hear({ type: "observed", id: "o1.1", version: 41, revision: 57, count: 0 });
  assert.deepEqual(events(script.hear(change(41, 58, { type: "notify" }))), [{ type: "version", version: 58 }]);
  assert.equal(observation.value, undefined);
});

test("What is no longer wanted is said once, and its late answers are ignored", () => {
  const { script, observation } = playing();
  assert.deepEqual(sent(script.machine.unobserve(observation)), [{ type: "unobserve", id: "o1.1" }]);
  assert.deepEqual(script.machine.unobserve(observation), []);
  assert.deepEqual(script.hear(patch(41, 58, {})), []);
});
