// Bytes put together, compared and turned into numbers.

export function ascii(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((count, part) => count + part.length, 0));
  let start = 0;
  for (const part of parts) {
    whole.set(part, start);
    start += part.length;
  }
  return whole;
}

/** Behind its length in two bytes. */
export function withLength(bytes: Uint8Array): Uint8Array {
  if (bytes.length > 0xffff) throw new RangeError("a name, a context or a password of more than 65,535 bytes");
  return concat(Uint8Array.of(bytes.length >> 8, bytes.length & 255), bytes);
}

/** Looks at all of both, wherever they differ. */
export function equal(one: Uint8Array, other: Uint8Array): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index++) difference |= one[index]! ^ (other[index] ?? 0);
  return difference === 0;
}

export function xor(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((byte, index) => byte ^ other[index]!);
}

/** The least significant byte comes first. */
export function toNumber(bytes: Uint8Array): bigint {
  let number = 0n;
  for (let index = bytes.length - 1; index >= 0; index--) number = (number << 8n) | BigInt(bytes[index]!);
  return number;
}

export function fromNumber(number: bigint): Uint8Array {
  const bytes = new Uint8Array(32);
  for (let index = 0; index < 32; index++) {
    bytes[index] = Number(number & 255n);
    number >>= 8n;
  }
  return bytes;
}
