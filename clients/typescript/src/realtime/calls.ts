// Calls that wait for their results. Those that are safe to repeat (they only read, or the server knows them again by
// their operation id) outlive the connection; the others fail with it, for nobody can tell whether they were done.

import { fromJson } from "../json.js";
import type { Shape } from "../shape.js";
import type { Encoding } from "./encoding.js";
import type { Authorize, Call, Patch, Result } from "./messages.js";

type CallMessage = Omit<Call, "id"> | Omit<Patch, "id"> | Omit<Authorize, "id">;

export interface CallRequest {
  readonly message: CallMessage;
  readonly output: Shape<unknown> | null;
  readonly isRepeatable: boolean;
}

export type Outcome = { readonly value: unknown; readonly revision: number | null } | { readonly error: Error };

export class CallTable {
  private readonly waiting = new Map<string, CallRequest & { isSent: boolean }>();

  constructor(private readonly encoding: Encoding) {}

  get size(): number {
    return this.waiting.size;
  }

  add(id: string, request: CallRequest): void {
    this.waiting.set(id, { ...request, isSent: false });
  }

  remove(id: string): boolean {
    return this.waiting.delete(id);
  }

  /** What is still to be sent, in the order in which it was asked for; it counts as sent now. */
  unsent(): (CallMessage & { readonly id: string })[] {
    const messages: (CallMessage & { readonly id: string })[] = [];
    for (const [id, call] of this.waiting) {
      if (!call.isSent) messages.push({ ...call.message, id });
      call.isSent = true;
    }
    return messages;
  }

  /** Undefined when nobody waits for it. */
  result(message: Result): Outcome | undefined {
    const call = this.waiting.get(message.id);
    if (call === undefined) return undefined;
    this.waiting.delete(message.id);
    const { output } = call;
    const value = output === null ? undefined : fromJson(output, this.encoding.open(output, message.value));
    return { value, revision: message.revision };
  }

  /** The connection is gone: the ids of those that fail with it. */
  lost(): string[] {
    const failed: string[] = [];
    for (const [id, call] of this.waiting) {
      if (call.isSent && !call.isRepeatable) failed.push(id);
      call.isSent = false;
    }
    for (const id of failed) this.waiting.delete(id);
    return failed;
  }

  clear(): string[] {
    const ids = [...this.waiting.keys()];
    this.waiting.clear();
    return ids;
  }
}
