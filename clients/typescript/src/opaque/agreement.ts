// What both ends must say alike, or no login succeeds, and what a client puts up with.

import { ascii, concat } from "./bytes.js";
import { OpaqueError } from "./errors.js";

/** The context of the application, and the names of both ends where they have other ones than their keys. */
export interface Agreement {
  readonly context?: Uint8Array;
  readonly client?: Uint8Array;
  readonly server?: Uint8Array;
}

/** From and to, both included. Parameters come from a server that has not shown yet who it is. */
export interface Bounds {
  readonly memoryKiB: readonly [number, number];
  readonly passes: readonly [number, number];
}

export interface Options extends Agreement {
  readonly bounds?: Bounds;
}

/** Argon2id, or nothing where both are zero: that is in the standard's vectors alone. */
export interface Stretching {
  readonly memoryKiB: number;
  readonly passes: number;
}

const usual: Bounds = { memoryKiB: [8_192, 262_144], passes: [1, 10] };

export function contextOf(agreement: Agreement, stretching: Stretching): Uint8Array {
  const context = agreement.context ?? ascii("Cascade-OPAQUE-1");
  return isIdentity(stretching) ? context : concat(context, number4(stretching.memoryKiB), number4(stretching.passes));
}

export function isIdentity({ memoryKiB, passes }: Stretching): boolean {
  return memoryKiB === 0 && passes === 0;
}

/** What stands at the beginning of `message`, if it is within the bounds. */
export function stretchingOf(message: Uint8Array, bounds: Bounds = usual): Stretching {
  if (message.length < 8) throw new OpaqueError("malformed", `a message of ${message.length} bytes`);
  const view = new DataView(message.buffer, message.byteOffset, 8);
  const stretching = { memoryKiB: view.getUint32(0), passes: view.getUint32(4) };
  const within = (value: number, [from, to]: readonly [number, number]) => value >= from && value <= to;
  if (isIdentity(stretching) || !within(stretching.memoryKiB, bounds.memoryKiB) || !within(stretching.passes, bounds.passes))
    throw new OpaqueError("refused_stretching", `${stretching.passes} passes over ${stretching.memoryKiB} KiB`);
  return stretching;
}

function number4(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}
