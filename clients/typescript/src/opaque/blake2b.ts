// BLAKE2b (RFC 7693), without a key. Argon2 asks for some seventy blocks of it, so BigInt is fast enough.

const mask = 2n ** 64n - 1n;
const start = [
  0x6a09e667f3bcc908n, 0xbb67ae8584caa73bn, 0x3c6ef372fe94f82bn, 0xa54ff53a5f1d36f1n, 0x510e527fade682d1n,
  0x9b05688c2b3e6c1fn, 0x1f83d9abfb41bd6bn, 0x5be0cd19137e2179n,
];
const permutations = [
  "0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8", "905724afe1bc683d",
  "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0",
].map((row) => Array.from(row, (digit) => parseInt(digit, 16)));
const lanes = [
  [0, 4, 8, 12], [1, 5, 9, 13], [2, 6, 10, 14], [3, 7, 11, 15], [0, 5, 10, 15], [1, 6, 11, 12], [2, 7, 8, 13], [3, 4, 9, 14],
] as const;

const rotated = (word: bigint, by: bigint) => ((word >> by) | (word << (64n - by))) & mask;

function compress(state: bigint[], block: Uint8Array, taken: bigint, isLast: boolean): void {
  const view = new DataView(block.buffer, block.byteOffset, 128);
  const words = Array.from({ length: 16 }, (_, index) => view.getBigUint64(8 * index, true));
  const v = [...state, ...start];
  v[12]! ^= taken;
  if (isLast) v[14]! ^= mask;
  for (let round = 0; round < 12; round++) {
    const order = permutations[round % 10]!;
    lanes.forEach(([a, b, c, d], index) => {
      v[a] = (v[a]! + v[b]! + words[order[2 * index]!]!) & mask;
      v[d] = rotated(v[d]! ^ v[a]!, 32n);
      v[c] = (v[c]! + v[d]!) & mask;
      v[b] = rotated(v[b]! ^ v[c]!, 24n);
      v[a] = (v[a]! + v[b]! + words[order[2 * index + 1]!]!) & mask;
      v[d] = rotated(v[d]! ^ v[a]!, 16n);
      v[c] = (v[c]! + v[d]!) & mask;
      v[b] = rotated(v[b]! ^ v[c]!, 63n);
    });
  }
  for (let index = 0; index < 8; index++) state[index]! ^= v[index]! ^ v[index + 8]!;
}

/** The hash of the message, of 64 bytes at most. */
export function blake2b(message: Uint8Array, count = 64): Uint8Array {
  const state = [...start];
  state[0]! ^= 0x01010000n ^ BigInt(count);
  const block = new Uint8Array(128);
  for (let at = 0; at === 0 || at < message.length; at += 128) {
    const end = Math.min(at + 128, message.length);
    block.fill(0);
    block.set(message.subarray(at, end));
    compress(state, block, BigInt(end), end === message.length);
  }
  const output = new DataView(new ArrayBuffer(64));
  state.forEach((word, index) => output.setBigUint64(8 * index, word, true));
  return new Uint8Array(output.buffer).slice(0, count);
}
