// The life of a connection that is lost and found again, as decisions alone: no socket, no timer, no clock. The driver
// (connection.ts) tells it what happened and does what it answers.
//
//   idle ─▶ connecting ─▶ greeting ─▶ live ─▶ waiting ─▶ connecting …        and from everywhere: stopped
//
// Whose fault: a message before the welcome, or one that cannot be read, is the server's (the connection is given up). A
// message about a question that is no longer open is a legal race (ignored). Anything asked of a stopped machine is the
// application's (an error at once). Times are milliseconds of a monotonic clock; timestamps of the clock are microseconds.

import { ConnectionError, ProblemError, retryAfterOf } from "../problem.js";
import type { JsonObject, ResourceFacts } from "../shape.js";
import { CallTable } from "./calls.js";
import type { CallRequest, Outcome } from "./calls.js";
import { ClockFilter } from "./clock.js";
import type { Encoding } from "./encoding.js";
import type { ClientMessage, Frame, ServerMessage } from "./messages.js";
import { ObservationMachine } from "./observation.js";
import type { ObservationEvent, ObserveOptions } from "./observation.js";
import { Backoff, stableAfterMs, verdictOf } from "./reconnect.js";
import type { Verdict } from "./reconnect.js";

export const limits = {
  /** On one connection; the server's bound as well. */
  observations: 64,
  /** Calls that wait for their results. */
  calls: 256,
  /** For the welcome to come. */
  greetingMs: 10_000,
  /** Of silence, in heartbeats, until the connection is taken for dead. */
  silentHeartbeats: 2,
  /** For any sign of life after sleep or a change of network. */
  probeMs: 5_000,
  pingBurst: 8,
  burstEveryMs: 100,
  pingEveryMs: 10_000,
  /** A timer that comes so late slept. */
  lateMs: 3_000,
} as const;

export type Status = "idle" | "connecting" | "greeting" | "live" | "waiting" | "stopped";

export type Action =
  /** Open a socket. */
  | { readonly type: "connect" }
  | { readonly type: "send"; readonly message: ClientMessage }
  /** Drop the socket; nothing more is heard of it. */
  | { readonly type: "close"; readonly code: number; readonly reason: string }
  | { readonly type: "status"; readonly status: Status }
  | { readonly type: "settle"; readonly id: string; readonly outcome: Outcome }
  | {
      readonly type: "event";
      readonly observation: ObservationMachine<unknown>;
      readonly event: ObservationEvent<unknown>;
    }
  /** The server found something wrong that belongs to no question. */
  | { readonly type: "problem"; readonly error: ProblemError };

export class SessionMachine {
  status: Status = "idle";
  readonly clock = new ClockFilter();
  private readonly observations = new Set<ObservationMachine<unknown>>();
  private readonly calls: CallTable;
  private readonly backoff = new Backoff();
  private epoch = "";
  /** How far frames, bookmarks and observations of this connection got. */
  private revision = 0;
  private heartbeatMs = 15_000;
  private liveSince = Infinity;
  private retryAt = Infinity;
  /** When silence means that nobody is there. */
  private silentAt = Infinity;
  private pingAt = Infinity;
  private burstLeft = 0;
  /** What `goaway` said of what comes after. */
  private farewell: { readonly verdict: Verdict; readonly reason: string; readonly retryAfterMs: number } | undefined;
  private numbers = 0;

  /** `random` is from 0 up to 1. */
  constructor(private readonly encoding: Encoding, private readonly random: () => number) {
    this.calls = new CallTable(encoding);
  }

  /** When `ticked` wants to be called next. */
  get deadline(): number {
    let least = Math.min(this.retryAt, this.silentAt, this.pingAt);
    if (this.isOpen) for (const observation of this.observations) least = Math.min(least, observation.dueAt);
    return least;
  }

  // What the application wants

  start(now: number): Action[] {
    return this.status === "idle" ? this.connect(now) : [];
  }

  stop(reason = "closed by the application"): Action[] {
    if (this.status === "stopped") return [];
    const actions: Action[] = this.hasSocket ? [{ type: "close", code: 1000, reason }] : [];
    return [...actions, ...this.end(new ConnectionError(reason))];
  }

  observe<T>(resource: ResourceFacts<T>, options: ObserveOptions): [ObservationMachine<T>, Action[]] {
    if (this.status === "stopped") throw new ConnectionError("the connection is closed");
    if (this.observations.size >= limits.observations) {
      throw new ConnectionError(`more than ${limits.observations} observations on one connection`);
    }
    const observation = new ObservationMachine(++this.numbers, resource, options, this.encoding);
    this.observations.add(observation);
    return [observation, this.isOpen ? [{ type: "send", message: observation.ask(this.epoch) }] : []];
  }

  unobserve(observation: ObservationMachine<unknown>): Action[] {
    if (!this.observations.delete(observation)) return [];
    const { isOpen } = observation;
    observation.end(new ConnectionError("no longer wanted"));
    return isOpen && this.hasSocket ? [{ type: "send", message: { type: "unobserve", id: observation.id } }] : [];
  }

  call(request: CallRequest): [id: string, actions: Action[]] {
    if (this.status === "stopped") throw new ConnectionError("the connection is closed");
    if (this.calls.size >= limits.calls) throw new ConnectionError(`more than ${limits.calls} calls at once`);
    const id = `c${++this.numbers}`;
    this.calls.add(id, request);
    return [id, this.isOpen ? this.sendCalls() : []];
  }

  /** Nobody waits for it any more. */
  abandon(id: string): void {
    this.calls.remove(id);
  }

  // What happened

  opened(now: number): Action[] {
    if (this.status !== "connecting") return [];
    this.silentAt = now + limits.greetingMs;
    return this.become("greeting");
  }

  /** No socket came about; `error` may say when to try again, or that there is no use. */
  refused(error: Error, now: number): Action[] {
    const retryAfterMs = retryAfterOf(error);
    if (error instanceof ProblemError && retryAfterMs === null && error.status < 500) return this.end(error);
    return this.lost("backOff", retryAfterMs, now);
  }

  closed(code: number, reason: string, now: number): Action[] {
    if (!this.hasSocket) return [];
    const verdict = this.farewell?.verdict ?? verdictOf(code);
    if (verdict === "stop") {
      return this.end(new ConnectionError(`closed by the server: ${this.farewell?.reason ?? `${code} ${reason}`}`));
    }
    return this.lost(verdict, this.farewell?.retryAfterMs ?? null, now);
  }

  /** A message that could not be read. */
  garbled(error: Error, now: number): Action[] {
    if (!this.hasSocket) return [];
    return [{ type: "close", code: 3000, reason: error.message }, ...this.lost("backOff", null, now)];
  }

  /** Sleep is over, or the network is another. Where it slept, the local clock may have stood still. */
  woke(now: number, hasSlept: boolean): Action[] {
    if (hasSlept) this.clock.reset();
    switch (this.status) {
      case "waiting":
        return this.connect(now);
      case "connecting":
      case "greeting":
        this.silentAt = now + limits.greetingMs;
        return [];
      case "live":
        this.silentAt = now + limits.probeMs;
        this.burst(now);
        return this.ping(now);
      default:
        return [];
    }
  }

  ticked(now: number): Action[] {
    const actions = now > this.deadline + limits.lateMs ? this.woke(now, false) : [];
    if (now >= this.retryAt) actions.push(...this.connect(now));
    if (now >= this.silentAt) {
      return [...actions, { type: "close", code: 3000, reason: "silence" }, ...this.lost("reconnect", null, now)];
    }
    if (now >= this.pingAt) actions.push(...this.ping(now));
    if (this.isOpen) {
      for (const observation of this.observations) {
        if (now >= observation.dueAt) actions.push({ type: "send", message: observation.ask(this.epoch) });
      }
    }
    return actions;
  }

  received(message: ServerMessage, now: number): Action[] {
    if (message.type === "welcome") {
      if (this.status !== "greeting") return this.garbled(new Error("a second welcome"), now);
      return this.welcomed(message.epoch, message.heartbeatMs, now);
    }
    if (this.status !== "live") {
      return this.status === "greeting" ? this.garbled(new Error(`${message.type} before the welcome`), now) : [];
    }
    this.silentAt = now + this.heartbeatMs * limits.silentHeartbeats;
    switch (message.type) {
      case "frame":
        return this.framed(message, now);
      case "bookmark":
        this.revision = Math.max(this.revision, message.revision);
        return [];
      case "pong":
        this.clock.add({ t1: message.t1, t2: message.t2, t3: message.t3, t4: now * 1000 });
        return [];
      case "result":
        return this.settle(message.id, this.calls.result(message));
      case "error":
        return this.failed(message.id, new ProblemError(message.problem as unknown as JsonObject), now);
      case "goaway":
        this.farewell = { ...message, verdict: knownVerdict(message.verdict) };
        return [];
      case "snapshot":
        return this.about(message.id, now, (observation) => observation.snapshot(message));
      case "observed":
        this.revision = Math.max(this.revision, message.revision);
        return this.about(message.id, now, (observation) => observation.observed(message, this.epoch, now));
      case "update":
        return this.about(message.id, now, (observation) => observation.update(message));
      case "reset":
        if (message.reason === "permissionChanged") this.rightsChanged();
        return this.about(message.id, now, (observation) =>
          message.reason === "gone"
            ? this.ended(observation, new ConnectionError("what was observed is gone"))
            : observation.reset(message.reason, message.retryAfterMs, now, this.random()),
        );
      case "unknown":
        return [];
    }
  }

  /**
   * The welcome's epoch is also of what might be seen then. What is shown from here on may be something else and has no
   * name, so no later connection goes on from it: not even one that may see again what might be seen then.
   */
  private rightsChanged(): void {
    if (!this.epoch.endsWith("~")) this.epoch += "~";
  }

  // Coming and going

  private get hasSocket(): boolean {
    return this.status === "connecting" || this.status === "greeting" || this.status === "live";
  }

  /** Whether questions may be asked. */
  private get isOpen(): boolean {
    return this.status === "live" && this.farewell === undefined;
  }

  private become(status: Status): Action[] {
    this.status = status;
    return [{ type: "status", status }];
  }

  private connect(now: number): Action[] {
    this.retryAt = Infinity;
    this.silentAt = now + limits.greetingMs;
    return [...this.become("connecting"), { type: "connect" }];
  }

  private welcomed(epoch: string, heartbeatMs: number, now: number): Action[] {
    this.epoch = epoch;
    this.revision = 0;
    this.heartbeatMs = heartbeatMs;
    this.liveSince = now;
    this.silentAt = now + heartbeatMs * limits.silentHeartbeats;
    const actions = this.become("live");
    for (const observation of this.observations) {
      actions.push({ type: "send", message: observation.ask(epoch) });
    }
    this.burst(now);
    return [...actions, ...this.sendCalls(), ...this.ping(now)];
  }

  private lost(verdict: Verdict, retryAfterMs: number | null, now: number): Action[] {
    if (now - this.liveSince >= stableAfterMs) this.backoff.succeeded();
    this.quiet();
    for (const observation of this.observations) observation.detached(this.epoch, this.revision);
    this.retryAt = now + this.backoff.delayMs(verdict, retryAfterMs, this.random());
    const settled = this.calls.lost().map((id): Action => {
      const error = new ConnectionError("the connection was lost before the answer came, and a repeat is not safe");
      return { type: "settle", id, outcome: { error } };
    });
    return [...this.become("waiting"), ...settled];
  }

  private end(error: Error): Action[] {
    this.quiet();
    this.retryAt = Infinity;
    const actions = this.become("stopped");
    for (const observation of this.observations) {
      for (const event of observation.end(error)) actions.push({ type: "event", observation, event });
    }
    this.observations.clear();
    for (const id of this.calls.clear()) actions.push({ type: "settle", id, outcome: { error } });
    return actions;
  }

  private quiet(): void {
    this.liveSince = Infinity;
    this.silentAt = Infinity;
    this.pingAt = Infinity;
    this.farewell = undefined;
  }

  // The clock

  private burst(now: number): void {
    this.burstLeft = limits.pingBurst;
    this.pingAt = now;
  }

  private ping(now: number): Action[] {
    this.burstLeft = Math.max(0, this.burstLeft - 1);
    this.pingAt = now + (this.burstLeft > 0 ? limits.burstEveryMs : limits.pingEveryMs);
    return [{ type: "send", message: { type: "ping", t1: Math.round(now * 1000) } }];
  }

  // Calls

  private sendCalls(): Action[] {
    return this.calls.unsent().map((message): Action => ({ type: "send", message }));
  }

  private settle(id: string, outcome: Outcome | undefined): Action[] {
    return outcome === undefined ? [] : [{ type: "settle", id, outcome }];
  }

  private failed(id: string | null, error: ProblemError, now: number): Action[] {
    if (id === null) return [{ type: "problem", error }];
    if (this.calls.remove(id)) return [{ type: "settle", id, outcome: { error } }];
    return this.about(id, now, (observation) =>
      error.retryAfterMs !== null
        ? observation.reset(error.code, error.retryAfterMs, now, this.random())
        : this.ended(observation, error),
    );
  }

  // Observations

  private ended(observation: ObservationMachine<unknown>, error: Error): ObservationEvent<unknown>[] {
    this.observations.delete(observation);
    return observation.end(error);
  }

  /** Hands a message to the observation whose question it answers, or to all of them. */
  private about(
    id: string | null,
    now: number,
    take: (observation: ObservationMachine<unknown>) => ObservationEvent<unknown>[] | "diverged",
  ): Action[] {
    const meant = [...this.observations].filter(({ id: own, isOpen }) => isOpen && (id === null || id === own));
    return meant.flatMap((observation) => this.outcome(observation, take(observation), now));
  }

  /** One commit: everything that it touched is applied before anybody hears of it. */
  private framed(frame: Frame, now: number): Action[] {
    this.revision = Math.max(this.revision, frame.revision);
    const actions: Action[] = [];
    for (const change of frame.changes) {
      // What a later protocol says cannot be applied; the next change that we know will not fit then.
      if (change.type === "unknown") continue;
      for (const observation of this.observations) {
        if (!observation.isMeantBy(change)) continue;
        actions.push(...this.outcome(observation, observation.change(change), now));
      }
    }
    return actions;
  }

  private outcome(
    observation: ObservationMachine<unknown>,
    events: ObservationEvent<unknown>[] | "diverged",
    now: number,
  ): Action[] {
    if (events !== "diverged") return events.map((event) => ({ type: "event", observation, event }));
    const { id } = observation;
    const reset = observation.reset("diverged", null, now, this.random());
    return [
      { type: "send", message: { type: "unobserve", id } },
      ...reset.map((event): Action => ({ type: "event", observation, event })),
    ];
  }
}

function knownVerdict(verdict: string): Verdict {
  return verdict === "backOff" || verdict === "authenticate" || verdict === "stop" ? verdict : "reconnect";
}
