// One observation: what is known of the resource, and whether it may be believed. It outlives connections.
//
//   idle ──asked──▶ asked ──observed──▶ live        frames apply in `asked` too, once there is a version
//     ▲               │ ▲                 │
//     │ detached      │ └── due ── paused ◀── reset, or a change that does not fit
//     └───────────────┴───────────────────┴──▶ ended: refused for good, gone, or no longer wanted
//
// A change applies only where its base is the version that is held. One that is older than that is a legal repeat and is
// ignored; anything else means that something is missing, and the state is asked for anew: never a silent divergence.
// What is held is the JSON form, into which patches merge; listeners get it typed.

import { fromJson, object } from "../json.js";
import { mergePatch, patchOf } from "../patch.js";
import type { Json, JsonObject, ResourceFacts, Shape } from "../shape.js";
import type { Encoding } from "./encoding.js";
import type { Change, EntriesChange, ItemsChange, Observe, Observed, Snapshot, Update } from "./messages.js";
import { Backoff, stableAfterMs } from "./reconnect.js";

export interface ObservedEntry<T> {
  readonly sequence: number;
  /** Null where it is not shown, or not any more: whoever has it forgets it. */
  readonly event: T | null;
}

export type ObservationEvent<T> =
  /** A STATE; null when it is gone. */
  | { readonly type: "value"; readonly value: T | null; readonly version: number }
  /** A COLLECTION, or who is present; `changed` are the keys that came, changed or went, all of them after a snapshot. */
  | { readonly type: "items"; readonly items: ReadonlyMap<string, T>; readonly changed: readonly string[] }
  /** A LOG; after a snapshot `isRecent`: the latest, whatever came before. */
  | { readonly type: "entries"; readonly entries: readonly ObservedEntry<T>[]; readonly isRecent: boolean }
  /** RESOLVED. */
  | { readonly type: "update"; readonly value: T; readonly basedOn: number }
  /** A RESOLVED value is outdated; an update follows. */
  | { readonly type: "stale" }
  /** In mode `notify`: it is at this version now. */
  | { readonly type: "version"; readonly version: number }
  /** All that was there when it was asked for has come. */
  | { readonly type: "observed"; readonly version: number }
  /** What is held is not to be believed; it is being asked for anew. */
  | { readonly type: "reset"; readonly reason: string }
  | { readonly type: "ended"; readonly error: Error };

export type Phase = "idle" | "asked" | "live" | "paused" | "ended";

export interface ObserveOptions {
  /** `delta` unless said otherwise. */
  readonly mode?: NonNullable<Observe["mode"]>;
  /** Of a COLLECTION, which items: as the filter of its list. */
  readonly filter?: JsonObject;
  /** Of a COLLECTION, a part of it in one order. */
  readonly window?: NonNullable<Observe["window"]>;
  /** Of a RESOLVED resource, what its resolver must know. */
  readonly parameters?: JsonObject;
}

export class ObservationMachine<T> {
  phase: Phase = "idle";
  /** Of the question that is open: later ones have other ids, so that late answers are told apart. */
  id = "";
  view: string | null = null;
  /** When a paused one is asked for again. */
  dueAt = Infinity;
  version: number | undefined;
  value: T | null | undefined;
  readonly items = new Map<string, T>();
  private json: Json = null;
  private readonly itemJson = new Map<string, Json>();
  private sequence = 0;
  private basedOn = 0;
  private cursor: { readonly epoch: string; readonly revision: number } | undefined;
  private liveSince = Infinity;
  private hasSnapshot = false;
  private questions = 0;
  private readonly backoff = new Backoff();
  private readonly page: Shape<unknown>;

  constructor(
    readonly number: number,
    readonly resource: ResourceFacts<T>,
    readonly options: ObserveOptions,
    private readonly encoding: Encoding,
  ) {
    this.page = pageOf(resource.shape);
  }

  /** Whether the server has been asked and may still answer. */
  get isOpen(): boolean {
    return this.phase === "asked" || this.phase === "live";
  }

  /** What a patch of it, or of one of its items, is based on. */
  versionOf(key?: string): number | undefined {
    if (key === undefined) return this.version;
    const item = this.itemJson.get(key);
    const version = item === undefined ? undefined : object(item, key).version;
    return typeof version === "number" ? version : undefined;
  }

  /** The question, resuming where that is possible. */
  ask(epoch: string): Observe {
    this.phase = "asked";
    this.id = `o${this.number}.${++this.questions}`;
    this.dueAt = Infinity;
    this.hasSnapshot = false;
    if (this.cursor?.epoch !== epoch) this.forget();
    const { mode, filter, window, parameters } = this.options;
    const { resource } = this;
    return {
      type: "observe",
      id: this.id,
      resource: resource.key,
      ...(mode === undefined ? {} : { mode }),
      ...(this.cursor === undefined ? {} : { since: this.cursor }),
      ...(filter === undefined ? {} : { filter: this.encoding.seal(resource.filter ?? resource.shape, filter) }),
      ...(window === undefined ? {} : { window }),
      ...(parameters === undefined
        ? {}
        : { parameters: this.encoding.seal(resource.parameters ?? resource.shape, parameters) }),
    };
  }

  /** The connection is gone; `revision` is how far it got. */
  detached(epoch: string, revision: number): void {
    if (this.phase === "live") this.cursor = { epoch, revision };
    if (this.phase !== "ended") this.phase = "idle";
    this.dueAt = Infinity;
  }

  snapshot(message: Snapshot): ObservationEvent<T>[] {
    const isFirst = !this.hasSnapshot;
    this.hasSnapshot = true;
    this.version = message.version;
    this.view = message.view;
    switch (this.resource.kind) {
      case "collection":
        return [this.itemsSnapshot(this.pageItems(message.value), isFirst)];
      case "log":
        return [this.logSnapshot(this.pageItems(message.value), message.lastSequence)];
      default:
        this.json = message.value === null ? null : this.encoding.open(this.resource.shape, message.value);
        return [this.valueEvent()];
    }
  }

  /** `diverged` when what was resumed is not what the server has. */
  observed(message: Observed, epoch: string, now: number): ObservationEvent<T>[] | "diverged" {
    if (this.isExact && this.version !== message.version) return "diverged";
    this.version = message.version;
    this.view = message.view;
    this.phase = "live";
    this.liveSince = now;
    this.cursor = { epoch, revision: message.revision };
    return [{ type: "observed", version: message.version }];
  }

  /** Changes name resources and views, so that one encoding of them serves everybody. */
  isMeantBy(change: Change): boolean {
    if (!this.isOpen || change.resource !== this.resource.key) return false;
    return !("view" in change) || change.view === this.view;
  }

  change(change: Change): ObservationEvent<T>[] | "diverged" {
    if (change.type === "stale") return [{ type: "stale" }];
    const version = this.version;
    if (version === undefined || change.next <= version) return [];
    if (change.type !== "entries" && change.base !== version) return "diverged";
    this.version = change.next;
    switch (change.type) {
      case "patch":
        this.json = mergePatch(this.json, this.encoding.open(patchOf(this.resource.shape), change.patch));
        return [this.valueEvent()];
      case "value":
        this.json = this.encoding.open(this.resource.shape, change.value);
        return [this.valueEvent()];
      case "removed":
        this.json = null;
        return [this.valueEvent()];
      case "items":
        return this.applyItems(change);
      case "entries":
        return this.applyEntries(change);
      case "notify":
        return [{ type: "version", version: change.next }];
    }
  }

  update(message: Update): ObservationEvent<T>[] {
    // Computed before what is shown: late, and of no use.
    if (message.basedOn < this.basedOn) return [];
    this.basedOn = message.basedOn;
    if (this.resource.kind === "presence") return [this.itemsSnapshot(this.pageItems(message.value), true)];
    const value = this.read(message.value);
    this.value = value;
    return [{ type: "update", value, basedOn: message.basedOn }];
  }

  /** Forgets, and says when to ask again. */
  reset(reason: string, retryAfterMs: number | null, now: number, random: number): ObservationEvent<T>[] {
    this.forget();
    if (now - this.liveSince >= stableAfterMs) this.backoff.succeeded();
    this.liveSince = Infinity;
    this.phase = "paused";
    this.dueAt = now + this.backoff.delayMs("reconnect", retryAfterMs, random);
    return [{ type: "reset", reason }];
  }

  end(error: Error): ObservationEvent<T>[] {
    if (this.phase === "ended") return [];
    this.phase = "ended";
    this.dueAt = Infinity;
    return [{ type: "ended", error }];
  }

  // What is held

  /** Whether versions must meet: what is computed for one observer has none, and who is only notified holds nothing. */
  private get isExact(): boolean {
    const { kind } = this.resource;
    return this.options.mode !== "notify" && (kind === "state" || kind === "collection" || kind === "log");
  }

  private forget(): void {
    this.cursor = undefined;
    this.version = undefined;
    this.json = null;
    this.itemJson.clear();
    this.sequence = 0;
    this.basedOn = 0;
  }

  private valueEvent(): ObservationEvent<T> {
    const value = this.json === null ? null : fromJson(this.resource.shape, this.json);
    this.value = value;
    return { type: "value", value, version: this.version ?? 0 };
  }

  private pageItems(payload: unknown): readonly Json[] {
    return (object(this.encoding.open(this.page, payload), this.page.name).items ?? []) as readonly Json[];
  }

  private itemsSnapshot(items: readonly Json[], isFirst: boolean): ObservationEvent<T> {
    if (isFirst) {
      this.itemJson.clear();
      this.items.clear();
    }
    const changed: string[] = [];
    for (const item of items) {
      const key = String(object(item, this.resource.shape.name)[this.resource.identity ?? "id"]);
      this.hold(key, item);
      changed.push(key);
    }
    return { type: "items", items: this.items, changed };
  }

  private applyItems(change: ItemsChange): ObservationEvent<T>[] | "diverged" {
    const changed: string[] = [];
    for (const item of change.items) {
      if (item.type === "unknown") return "diverged";
      changed.push(item.key);
      switch (item.type) {
        case "removed":
          this.itemJson.delete(item.key);
          this.items.delete(item.key);
          break;
        case "value":
          this.hold(item.key, this.encoding.open(this.resource.shape, item.value));
          break;
        case "patch": {
          const held = this.itemJson.get(item.key);
          if (held === undefined) return "diverged";
          this.hold(item.key, mergePatch(held, this.encoding.open(patchOf(this.resource.shape), item.patch)));
        }
      }
    }
    return [{ type: "items", items: this.items, changed }];
  }

  private hold(key: string, json: Json): void {
    this.itemJson.set(key, json);
    this.items.set(key, fromJson(this.resource.shape, json));
  }

  private logSnapshot(items: readonly Json[], last: number | null): ObservationEvent<T> {
    const entries = items.map((item) => {
      const sequence = object(item, this.resource.shape.name).sequence as number;
      return { sequence, event: fromJson(this.resource.shape, item) };
    });
    entries.sort((left, right) => left.sequence - right.sequence);
    // The last ones may be hidden.
    this.sequence = last ?? entries[entries.length - 1]?.sequence ?? 0;
    return { type: "entries", entries, isRecent: true };
  }

  private applyEntries(change: EntriesChange): ObservationEvent<T>[] | "diverged" {
    const entries: ObservedEntry<T>[] = [];
    for (const entry of change.entries) {
      if (entry.type === "unknown" || entry.sequence > this.sequence + 1) return "diverged";
      const isNew = entry.sequence > this.sequence;
      if (isNew) this.sequence = entry.sequence;
      if (entry.type === "hidden") entries.push({ sequence: entry.sequence, event: null });
      else if (isNew) entries.push({ sequence: entry.sequence, event: this.read(entry.event) });
    }
    return entries.length === 0 ? [] : [{ type: "entries", entries, isRecent: false }];
  }

  private read(payload: unknown): T {
    return fromJson(this.resource.shape, this.encoding.open(this.resource.shape, payload));
  }
}

function pageOf(shape: Shape<unknown>): Shape<unknown> {
  return {
    name: `${shape.name}Page`,
    fields: [
      { number: 1, name: "items", kind: "object", list: true, of: () => shape },
      { number: 2, name: "nextCursor", kind: "string", nullable: true },
    ],
  };
}
