// Calling. A generated operation is a function over any door that can carry it: `roomJoin(rest, input)` goes over HTTP,
// `roomJoin(connection, input)` over the open socket, and both end in the same function on the server.

import type { OperationFacts } from "./shape.js";

export interface CallOptions {
  /** Ends the waiting; what was sent may still be done. */
  readonly signal?: AbortSignal;
  /** How long to wait for the answer. */
  readonly timeoutMs?: number;
}

/** A door. */
export interface Caller {
  invoke<I, O>(operation: OperationFacts<I, O>, input: I, options?: CallOptions): Promise<O>;
}

export interface Operation<I, O> {
  (caller: Caller, input: I, options?: CallOptions): Promise<O>;
  readonly facts: OperationFacts<I, O>;
}

export function operation<I, O>(facts: OperationFacts<I, O>): Operation<I, O> {
  const call = (caller: Caller, input: I, options?: CallOptions) => caller.invoke(facts, input, options);
  return Object.assign(call, { facts });
}

/** Every item of a list, asking for the next page when it is needed: `for await (const room of each(roomList, rest))`. */
export async function* each<I extends { readonly cursor?: string | null }, T>(
  list: Operation<I, { readonly items: readonly T[]; readonly nextCursor: string | null }>,
  caller: Caller,
  input: I,
  options?: CallOptions,
): AsyncGenerator<T, void, undefined> {
  let cursor = input.cursor ?? null;
  do {
    const page = await list(caller, cursor === null ? input : { ...input, cursor }, options);
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor !== null);
}
