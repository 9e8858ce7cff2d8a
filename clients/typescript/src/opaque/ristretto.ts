// ristretto255 (RFC 9496) with BigInt. JavaScript's integers take longer the larger they are, so nothing here is constant in
// time: somebody who can time this page closely may learn of its secrets, which are of one login or stay on this machine.

import { fromNumber, toNumber } from "./bytes.js";
import { OpaqueError } from "./errors.js";

export const order = 2n ** 252n + 27742317777372353535851937790883648493n;

const p = 2n ** 255n - 19n;

function mod(number: bigint, modulus = p): bigint {
  const rest = number % modulus;
  return rest < 0n ? rest + modulus : rest;
}

function power(base: bigint, exponent: bigint, modulus = p): bigint {
  let result = 1n;
  for (let square = mod(base, modulus); exponent > 0n; exponent >>= 1n) {
    if ((exponent & 1n) === 1n) result = mod(result * square, modulus);
    square = mod(square * square, modulus);
  }
  return result;
}

const d = mod(-121665n * power(121666n, p - 2n));
const rootOfMinusOne = power(2n, (p - 1n) / 4n);

/** On the curve -x² + y² = 1 + dx²y², with t = xy/z. */
interface Point {
  readonly x: bigint;
  readonly y: bigint;
  readonly z: bigint;
  readonly t: bigint;
}

const isNegative = (number: bigint) => (mod(number) & 1n) === 1n;
const absolute = (number: bigint) => (isNegative(number) ? mod(-number) : mod(number));

/** Whether u/v is a square, and the root of it, or of it times the root of minus one; never negative. */
function rootOfRatio(u: bigint, v: bigint): { isSquare: boolean; root: bigint } {
  u = mod(u);
  v = mod(v);
  const v3 = mod(v * v * v);
  let root = mod(u * v3 * power(u * v3 * v3 * v, (p - 5n) / 8n));
  const check = mod(v * root * root);
  const isFlipped = check === mod(-u);
  if (isFlipped || check === mod(-u * rootOfMinusOne)) root = mod(root * rootOfMinusOne);
  return { isSquare: check === u || isFlipped, root: absolute(root) };
}

const rootOfAdMinusOne = mod(-rootOfRatio(-d - 1n, 1n).root);
const inverseRootOfAMinusD = rootOfRatio(1n, -1n - d).root;

function add(one: Point, other: Point): Point {
  const a = mod((one.y - one.x) * (other.y - other.x));
  const b = mod((one.y + one.x) * (other.y + other.x));
  const c = mod(2n * d * one.t * other.t);
  const twice = mod(2n * one.z * other.z);
  const e = b - a;
  const f = twice - c;
  const g = twice + c;
  const h = b + a;
  return { x: mod(e * f), y: mod(g * h), z: mod(f * g), t: mod(e * h) };
}

/** Montgomery's ladder: as many additions whatever the scalar. */
function times(scalar: bigint, point: Point): Point {
  let low: Point = { x: 0n, y: 1n, z: 1n, t: 0n };
  let high = point;
  for (let place = 252n; place >= 0n; place--) {
    const sum = add(low, high);
    if (((scalar >> place) & 1n) === 1n) {
      low = sum;
      high = add(high, high);
    } else {
      high = sum;
      low = add(low, low);
    }
  }
  return low;
}

function decode(bytes: Uint8Array): Point {
  const s = toNumber(bytes);
  // The identity is an element, but never of an honest peer.
  if (bytes.length === 32 && s < p && s !== 0n && (s & 1n) === 0n) {
    const u1 = mod(1n - s * s);
    const u2 = mod(1n + s * s);
    const v = mod(-d * u1 * u1 - u2 * u2);
    const { isSquare, root } = rootOfRatio(1n, v * u2 * u2);
    const x = absolute(2n * s * root * u2);
    const y = mod(u1 * root * root * u2 * v);
    const t = mod(x * y);
    if (isSquare && !isNegative(t) && y !== 0n) return { x, y, z: 1n, t };
  }
  throw new OpaqueError("malformed", "no element of the group");
}

function encode({ x, y, z, t }: Point): Uint8Array {
  const u1 = mod((z + y) * (z - y));
  const u2 = mod(x * y);
  const { root } = rootOfRatio(1n, u1 * u2 * u2);
  const one = mod(root * u1);
  const two = mod(root * u2);
  const inverse = mod(one * two * t);
  let denominator = two;
  if (isNegative(t * inverse)) {
    [x, y] = [mod(y * rootOfMinusOne), mod(x * rootOfMinusOne)];
    denominator = mod(one * inverseRootOfAMinusD);
  }
  if (isNegative(x * inverse)) y = mod(-y);
  return fromNumber(absolute(denominator * (z - y)));
}

/** An element of 32 bytes that look random. */
function elligator(half: Uint8Array): Point {
  const t = toNumber(half) % 2n ** 255n;
  const r = mod(rootOfMinusOne * t * t);
  const u = mod((r + 1n) * (1n - d * d));
  const v = mod((-1n - r * d) * (r + d));
  const { isSquare, root } = rootOfRatio(u, v);
  const s = isSquare ? root : mod(-absolute(root * t));
  const c = isSquare ? -1n : r;
  const n = mod(c * (r - 1n) * (d - 1n) ** 2n - v);
  const w0 = mod(2n * s * v);
  const w1 = mod(n * rootOfAdMinusOne);
  const w2 = mod(1n - s * s);
  const w3 = mod(1n + s * s);
  return { x: mod(w0 * w3), y: mod(w2 * w1), z: mod(w1 * w3), t: mod(w0 * w2) };
}

const generator = decode(
  Uint8Array.from("e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76".match(/../g)!, (hex) =>
    parseInt(hex, 16),
  ),
);

/** The same bytes, if they are an element but the identity. */
export function checked(element: Uint8Array): Uint8Array {
  decode(element);
  return element;
}

/** The element of 64 bytes. */
export function map(digest: Uint8Array): Uint8Array {
  return encode(add(elligator(digest.subarray(0, 32)), elligator(digest.subarray(32))));
}

/** The element, so many times. */
export function multiply(scalar: bigint, element: Uint8Array): Uint8Array {
  return encode(times(scalar, decode(element)));
}

/** The generator, so many times. */
export function generate(scalar: bigint): Uint8Array {
  return encode(times(scalar, generator));
}

/** Of 64 bytes; undefined where that is zero, which it never is. */
export function scalarOf(digest: Uint8Array): bigint | undefined {
  const scalar = toNumber(digest) % order;
  return scalar === 0n ? undefined : scalar;
}

export function inverse(scalar: bigint): bigint {
  return power(scalar, order - 2n, order);
}
