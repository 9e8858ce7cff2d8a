// A session machine without I/O, told what happens and asked what it answers. Values are written as the wire has them.

import { serverMessageUnion } from "../src/generated/realtime/shapes.js";
import { fromJsonUnion } from "../src/json.js";
import { jsonEncoding } from "../src/realtime/encoding.js";
import type { ClientMessage } from "../src/realtime/messages.js";
import type { ObservationEvent } from "../src/realtime/observation.js";
import { SessionMachine } from "../src/realtime/session.js";
import type { Action } from "../src/realtime/session.js";
import type { JsonObject } from "../src/shape.js";

export class Script {
  readonly machine = new SessionMachine(jsonEncoding, () => 0.5);
  now = 1000;

  /** On to a live connection; what was sent on the way. */
  live(epoch = "e1", revision = 57): Action[] {
    if (this.machine.status === "idle") this.machine.start(this.now);
    if (this.machine.status === "waiting") this.tickTo(this.machine.deadline);
    this.machine.opened(this.now);
    return this.hear({ type: "welcome", epoch, revision, heartbeatMs: 15_000 });
  }

  hear(message: JsonObject): Action[] {
    return this.machine.received(fromJsonUnion(serverMessageUnion, message), this.now);
  }

  tickTo(now: number): Action[] {
    this.now = now;
    return this.machine.ticked(now);
  }
}

/** What goes out, without the pings that are always among it. */
export function sent(actions: readonly Action[]): ClientMessage[] {
  return actions
    .map((action) => (action.type === "send" ? action.message : undefined))
    .filter((message): message is ClientMessage => message !== undefined && message.type !== "ping");
}

export function events(actions: readonly Action[]): ObservationEvent<unknown>[] {
  return actions.flatMap((action) => (action.type === "event" ? [action.event] : []));
}

export function kinds(actions: readonly Action[]): string[] {
  return actions.map((action) => (action.type === "status" ? action.status : action.type));
}
