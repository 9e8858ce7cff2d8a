// The driver: a WebSocket, one timer, the monotonic clock. It decides nothing; it tells the machine what happened and does
// what the machine answers. The connection is a door too, so generated operations go over it as over REST.

import { toJson } from "../json.js";
import type { CallOptions, Caller } from "../operation.js";
import { patchOf } from "../patch.js";
import { ConnectionError } from "../problem.js";
import type { ProblemError } from "../problem.js";
import type { MergePatch, OperationFacts, ResourceFacts } from "../shape.js";
import type { CallRequest, Outcome } from "./calls.js";
import { jsonEncoding } from "./encoding.js";
import type { Encoding } from "./encoding.js";
import type { ObservationEvent, ObservationMachine, ObserveOptions, Phase } from "./observation.js";
import { SessionMachine } from "./session.js";
import type { Action, Status } from "./session.js";

/** What is used of a WebSocket: a browser's, or any that looks like it. */
export interface Socket {
  binaryType: string;
  onopen: ((event: never) => void) | null;
  onmessage: ((event: never) => void) | null;
  onclose: ((event: never) => void) | null;
  onerror: ((event: never) => void) | null;
  send(data: string | Uint8Array): void;
  close(code?: number, reason?: string): void;
}
export type SocketConstructor = new (url: string, protocols: string[]) => Socket;

export interface ConnectionOptions {
  /** `wss://watch.example/ws/rooms/rm_…`, or who makes it: asked before each attempt, since a ticket opens one door once. */
  readonly url: string | (() => string | Promise<string>);
  /** Needed where the platform has none. */
  readonly webSocket?: SocketConstructor;
  /** JSON unless said otherwise. */
  readonly encoding?: Encoding;
  readonly onStatus?: (status: Status) => void;
  /** What the server found wrong that belongs to no question, and what a listener threw. */
  readonly onError?: (error: ProblemError | Error) => void;
}

export interface Observation<T> {
  readonly phase: Phase;
  readonly version: number | undefined;
  /** Undefined until it is known; null when there is none. */
  readonly value: T | null | undefined;
  /** Of a COLLECTION; it lives, so copy what you keep. */
  readonly items: ReadonlyMap<string, T>;
  /** Changes a STATE, or the item of a COLLECTION with that key, from the version that is held. */
  patch(patch: MergePatch<T>, key?: string): Promise<T>;
  close(): void;
}

export interface ServerTime {
  /** Milliseconds since 1970 by the server's clock. */
  readonly nowMs: number;
  /** How far off that may be. */
  readonly uncertaintyMs: number;
}

/** The wall clock and the monotonic one moved apart by so much: the machine slept. */
const sleepMs = 500;
/** Between two looks at the clocks. */
const watchEveryMs = 2_000;

export class Connection implements Caller {
  private readonly machine: SessionMachine;
  private readonly encoding: Encoding;
  private readonly listeners = new Map<ObservationMachine<unknown>, (event: ObservationEvent<unknown>) => void>();
  private readonly waiting = new Map<string, (outcome: Outcome) => void>();
  private socket: Socket | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly watch: ReturnType<typeof setInterval>;
  private skew = Date.now() - performance.now();
  private readonly wake = () => this.woke();
  private readonly appear = () => {
    if (document.visibilityState === "visible") this.wake();
  };

  constructor(private readonly options: ConnectionOptions) {
    this.encoding = options.encoding ?? jsonEncoding;
    this.machine = new SessionMachine(this.encoding, Math.random);
    this.watch = setInterval(() => this.lookForSleep(), watchEveryMs);
    if (typeof addEventListener === "function") addEventListener("online", this.wake);
    if (typeof document !== "undefined") document.addEventListener("visibilitychange", this.appear);
    this.perform(this.machine.start(performance.now()));
  }

  get status(): Status {
    return this.machine.status;
  }

  /** The server's time, or undefined until it is known. */
  get serverTime(): ServerTime | undefined {
    const now = performance.now() * 1000;
    const offset = this.machine.clock.offsetAt(now);
    if (offset === undefined) return undefined;
    return { nowMs: (now + offset) / 1000, uncertaintyMs: this.machine.clock.uncertaintyAt(now) / 1000 };
  }

  /** Follows a resource until closed, over as many connections as it takes. */
  observe<T>(
    resource: ResourceFacts<T>,
    listener: (event: ObservationEvent<T>) => void,
    options: ObserveOptions = {},
  ): Observation<T> {
    const [machine, actions] = this.machine.observe(resource, options);
    this.listeners.set(machine, listener as (event: ObservationEvent<unknown>) => void);
    this.perform(actions);
    return {
      get phase() {
        return machine.phase;
      },
      get version() {
        return machine.version;
      },
      get value() {
        return machine.value;
      },
      items: machine.items,
      patch: (patch, key) => this.patch(resource, machine.versionOf(key), patch, key),
      close: () => {
        this.listeners.delete(machine);
        this.perform(this.machine.unobserve(machine));
      },
    };
  }

  invoke<I, O>(operation: OperationFacts<I, O>, input: I, options: CallOptions = {}): Promise<O> {
    const json = toJson(operation.input, input);
    const known = operation.input.fields.some((field) => field.name === "operationId");
    const operationId = known ? String(json.operationId ?? randomId()) : undefined;
    const request: CallRequest = {
      message: {
        type: "call",
        operation: operation.name,
        input: this.encoding.seal(operation.input, json),
        ...(typeof json.expectedVersion === "number" ? { base: json.expectedVersion } : {}),
        ...(operationId === undefined ? {} : { operationId }),
      },
      output: operation.output,
      isRepeatable: operationId !== undefined || operation.method === "GET",
    };
    return this.ask(request, options) as Promise<O>;
  }

  /** A fresh token, before the old one runs out. */
  async authorize(token: string): Promise<void> {
    await this.ask({ message: { type: "authorize", token }, output: null, isRepeatable: false }, {});
  }

  /** The network is another: whoever knows says so, where the platform does not. */
  woke(): void {
    this.perform(this.machine.woke(performance.now(), false));
  }

  close(): void {
    this.perform(this.machine.stop());
  }

  private patch<T>(
    resource: ResourceFacts<T>,
    base: number | undefined,
    patch: MergePatch<T>,
    key: string | undefined,
  ): Promise<T> {
    const shape = patchOf(resource.shape);
    const request: CallRequest = {
      message: {
        type: "patch",
        resource: resource.key,
        patch: this.encoding.seal(shape, toJson(shape, patch)),
        operationId: randomId(),
        ...(key === undefined ? {} : { key }),
        ...(base === undefined ? {} : { base }),
      },
      output: resource.shape,
      isRepeatable: true,
    };
    return this.ask(request, {}) as Promise<T>;
  }

  private ask(request: CallRequest, options: CallOptions): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const [id, actions] = this.machine.call(request);
      const abandon = (reason: string) => {
        this.machine.abandon(id);
        this.waiting.get(id)?.({ error: new ConnectionError(reason) });
      };
      const abort = () => abandon("the call was given up");
      const { timeoutMs, signal } = options;
      const timer = timeoutMs === undefined ? undefined : setTimeout(() => abandon("no answer in time"), timeoutMs);
      this.waiting.set(id, (outcome) => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", abort);
        this.waiting.delete(id);
        if ("error" in outcome) reject(outcome.error);
        else resolve(outcome.value);
      });
      signal?.addEventListener("abort", abort);
      if (signal?.aborted) abort();
      else this.perform(actions);
    });
  }

  // Doing what the machine says

  private perform(actions: readonly Action[]): void {
    for (const action of actions) {
      switch (action.type) {
        case "connect":
          void this.connect();
          break;
        case "send":
          this.socket?.send(this.encoding.write(action.message));
          break;
        case "close":
          this.drop(action.code, action.reason);
          break;
        case "status":
          if (action.status === "stopped") this.ended();
          this.tell(() => this.options.onStatus?.(action.status));
          break;
        case "settle":
          this.waiting.get(action.id)?.(action.outcome);
          break;
        case "event":
          this.tell(() => this.listeners.get(action.observation)?.(action.event));
          if (action.event.type === "ended") this.listeners.delete(action.observation);
          break;
        case "problem":
          this.tell(() => this.options.onError?.(action.error));
      }
    }
    this.schedule();
  }

  /** What a listener throws is its own: it must not stop what else is to be done. */
  private tell(listener: () => void): void {
    try {
      listener();
    } catch (error) {
      const { onError } = this.options;
      if (onError !== undefined) queueMicrotask(() => onError(error as Error));
    }
  }

  private schedule(): void {
    clearTimeout(this.timer);
    const { deadline } = this.machine;
    if (deadline === Infinity) return;
    const wait = Math.max(0, deadline - performance.now());
    this.timer = setTimeout(() => this.perform(this.machine.ticked(performance.now())), wait);
  }

  private async connect(): Promise<void> {
    try {
      const { url } = this.options;
      const target = typeof url === "function" ? await url() : url;
      if (this.machine.status !== "connecting") return;
      this.open(target);
    } catch (error) {
      if (this.machine.status !== "connecting") return;
      const reason = error instanceof Error ? error : new ConnectionError(String(error));
      this.perform(this.machine.refused(reason, performance.now()));
    }
  }

  private open(url: string): void {
    const Constructor = this.options.webSocket ?? (globalThis.WebSocket as unknown as SocketConstructor | undefined);
    if (Constructor === undefined) throw new ConnectionError("there is no WebSocket here: pass one as `webSocket`");
    const socket = new Constructor(url, [this.encoding.subprotocol]);
    this.socket = socket;
    socket.binaryType = "arraybuffer";
    socket.onopen = () => this.perform(this.machine.opened(performance.now()));
    socket.onmessage = ({ data }: { readonly data: string | ArrayBuffer }) => this.receive(data);
    socket.onclose = ({ code, reason }: { readonly code: number; readonly reason: string }) => {
      this.forget(socket);
      this.perform(this.machine.closed(code, reason, performance.now()));
    };
  }

  private receive(data: string | ArrayBuffer): void {
    const now = performance.now();
    let actions: Action[];
    try {
      actions = this.machine.received(this.encoding.read(typeof data === "string" ? data : new Uint8Array(data)), now);
    } catch (error) {
      actions = this.machine.garbled(error as Error, now);
    }
    this.perform(actions);
  }

  private drop(code: number, reason: string): void {
    const { socket } = this;
    if (socket === undefined) return;
    this.forget(socket);
    // A reason has 123 bytes at most; ours are ASCII.
    socket.close(code, reason.slice(0, 120));
  }

  private forget(socket: Socket): void {
    socket.onopen = socket.onmessage = socket.onclose = null;
    if (this.socket === socket) this.socket = undefined;
  }

  private lookForSleep(): void {
    const skew = Date.now() - performance.now();
    const hasSlept = Math.abs(skew - this.skew) > sleepMs;
    this.skew = skew;
    if (hasSlept) this.perform(this.machine.woke(performance.now(), true));
  }

  private ended(): void {
    clearInterval(this.watch);
    if (typeof removeEventListener === "function") removeEventListener("online", this.wake);
    if (typeof document !== "undefined") document.removeEventListener("visibilitychange", this.appear);
  }
}

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
