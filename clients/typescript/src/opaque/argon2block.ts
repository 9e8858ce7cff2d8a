// Argon2's compression of two blocks of 1,024 bytes into one (RFC 9106 §3.5). A word of 64 bits is two of 32, the lower one
// first, and all blocks lie in one array: nothing is allocated here, for this is run two hundred thousand times a login.

/** Numbers of 32 bits in a block. */
export const blockCount = 256;

const mixed = new Uint32Array(blockCount);
const kept = new Uint32Array(blockCount);

/** The mixing of four words, at these places of `mixed`: additions with a product, and rotations by 32, 24, 16 and 63. */
function mix(a: number, b: number, c: number, d: number): void {
  const v = mixed;
  let al = v[a]!, ah = v[a + 1]!, bl = v[b]!, bh = v[b + 1]!;
  let cl = v[c]!, ch = v[c + 1]!, dl = v[d]!, dh = v[d + 1]!;
  let low = 0, high = 0, sum = 0, other = 0;

  low = Math.imul(al, bl);
  high = upper(al, bl);
  sum = (al >>> 0) + (bl >>> 0) + ((low << 1) >>> 0);
  ah = (ah + bh + ((high << 1) | (low >>> 31)) + ((sum / 4294967296) | 0)) | 0;
  al = sum | 0;
  other = dl ^ al;
  dl = dh ^ ah;
  dh = other;

  low = Math.imul(cl, dl);
  high = upper(cl, dl);
  sum = (cl >>> 0) + (dl >>> 0) + ((low << 1) >>> 0);
  ch = (ch + dh + ((high << 1) | (low >>> 31)) + ((sum / 4294967296) | 0)) | 0;
  cl = sum | 0;
  bl ^= cl;
  bh ^= ch;
  other = (bl >>> 24) | (bh << 8);
  bh = (bh >>> 24) | (bl << 8);
  bl = other;

  low = Math.imul(al, bl);
  high = upper(al, bl);
  sum = (al >>> 0) + (bl >>> 0) + ((low << 1) >>> 0);
  ah = (ah + bh + ((high << 1) | (low >>> 31)) + ((sum / 4294967296) | 0)) | 0;
  al = sum | 0;
  dl ^= al;
  dh ^= ah;
  other = (dl >>> 16) | (dh << 16);
  dh = (dh >>> 16) | (dl << 16);
  dl = other;

  low = Math.imul(cl, dl);
  high = upper(cl, dl);
  sum = (cl >>> 0) + (dl >>> 0) + ((low << 1) >>> 0);
  ch = (ch + dh + ((high << 1) | (low >>> 31)) + ((sum / 4294967296) | 0)) | 0;
  cl = sum | 0;
  bl ^= cl;
  bh ^= ch;
  other = (bl << 1) | (bh >>> 31);
  bh = (bh << 1) | (bl >>> 31);
  bl = other;

  v[a] = al;
  v[a + 1] = ah;
  v[b] = bl;
  v[b + 1] = bh;
  v[c] = cl;
  v[c + 1] = ch;
  v[d] = dl;
  v[d + 1] = dh;
}

/** The upper half of a product. */
function upper(one: number, other: number): number {
  const oneLow = one & 0xffff, oneHigh = one >>> 16, otherLow = other & 0xffff, otherHigh = other >>> 16;
  const middle = (Math.imul(oneHigh, otherLow) >>> 0) + (Math.imul(oneLow, otherLow) >>> 16);
  const rest = (Math.imul(oneLow, otherHigh) >>> 0) + (middle & 0xffff);
  return (Math.imul(oneHigh, otherHigh) + (middle >>> 16) + (rest >>> 16)) | 0;
}

/** Sixteen words: eight pairs, each so far behind the one before. */
function permute(at: number, step: number): void {
  const a = at, b = at + step, c = b + step, d = c + step;
  const e = d + step, f = e + step, g = f + step, h = g + step;
  mix(a, c, e, g);
  mix(a + 2, c + 2, e + 2, g + 2);
  mix(b, d, f, h);
  mix(b + 2, d + 2, f + 2, h + 2);
  mix(a, c + 2, f, h + 2);
  mix(a + 2, d, f + 2, g);
  mix(b, d + 2, e, g + 2);
  mix(b + 2, c, e + 2, h);
}

/** Writes what becomes of the blocks at `one` and `other` to `to`, or over what is there if it `adds`. */
export function compress(memory: Uint32Array, one: number, other: number, to: number, adds: boolean): void {
  for (let index = 0; index < blockCount; index++) {
    const word = memory[one + index]! ^ memory[other + index]!;
    mixed[index] = word;
    kept[index] = adds ? word ^ memory[to + index]! : word;
  }
  for (let row = 0; row < 8; row++) permute(32 * row, 4);
  for (let column = 0; column < 8; column++) permute(4 * column, 32);
  for (let index = 0; index < blockCount; index++) memory[to + index] = mixed[index]! ^ kept[index]!;
}
