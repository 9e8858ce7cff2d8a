// Argon2id (RFC 9106), version 0x13. It takes all its memory as one array, and gives the page a turn after each quarter of a
// pass. 64 MiB in three passes take a second or two.

import { blockCount, compress } from "./argon2block.js";
import { blake2b } from "./blake2b.js";
import { concat } from "./bytes.js";

export interface Argon2Input {
  readonly password: Uint8Array;
  readonly salt: Uint8Array;
  readonly secret?: Uint8Array;
  readonly data?: Uint8Array;
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes?: number;
  readonly count: number;
}

function number4(value: number): Uint8Array {
  return new Uint8Array(Uint32Array.of(value).buffer);
}

/** BLAKE2b of any length (§3.3). */
function longHash(message: Uint8Array, count: number): Uint8Array {
  const whole = concat(number4(count), message);
  if (count <= 64) return blake2b(whole, count);
  const parts: Uint8Array[] = [];
  let last = blake2b(whole);
  let left = count;
  for (; left > 64; left -= 32) {
    parts.push(last.subarray(0, 32));
    last = blake2b(last, left - 32 > 64 ? 64 : left - 32);
  }
  return concat(...parts, last);
}

/** The memory, and where what lies in it. */
class Fill {
  readonly memory: Uint32Array;
  readonly segment: number;
  readonly columns: number;
  /** Behind the blocks: the addresses of the first half pass, what they are made of, and zeros. */
  private readonly addresses: number;

  constructor(
    private readonly input: Argon2Input,
    private readonly lanes: number,
  ) {
    this.segment = Math.floor(input.memoryKiB / (4 * lanes));
    this.columns = 4 * this.segment;
    this.addresses = lanes * this.columns * blockCount;
    this.memory = new Uint32Array(this.addresses + 3 * blockCount);
  }

  at(lane: number, column: number): number {
    return (lane * this.columns + column) * blockCount;
  }

  fill(pass: number, slice: number, lane: number): void {
    const { memory, segment, columns } = this;
    const isIndependent = pass === 0 && slice < 2;
    for (let index = pass === 0 && slice === 0 ? 2 : 0, isFirst = true; index < segment; index++, isFirst = false) {
      const column = slice * segment + index;
      const last = this.at(lane, column === 0 ? columns - 1 : column - 1);
      if (isIndependent && (isFirst || index % 128 === 0)) this.address(pass, slice, lane, Math.floor(index / 128) + 1);
      const place = isIndependent ? this.addresses + 2 * (index % 128) : last;
      const from = pass === 0 && slice === 0 ? lane : memory[place + 1]! % this.lanes;
      const found = this.at(from, this.reference(memory[place]!, pass, slice, index, from === lane));
      compress(memory, last, found, this.at(lane, column), pass > 0);
    }
  }

  /** Which column of those that may be referred to (§3.4.2). */
  private reference(chosen: number, pass: number, slice: number, index: number, isOwn: boolean): number {
    const done = pass === 0 ? slice * this.segment : this.columns - this.segment;
    const area = done + (isOwn ? index - 1 : index === 0 ? -1 : 0);
    // Exact: both factors are below 2^32, and only the upper halves of the products are wanted.
    const square = (BigInt(chosen) * BigInt(chosen)) >> 32n;
    const back = Number((BigInt(area) * square) >> 32n);
    const first = pass === 0 || slice === 3 ? 0 : (slice + 1) * this.segment;
    return (first + area - 1 - back) % this.columns;
  }

  /** The next 128 addresses where they do not depend on the password. */
  private address(pass: number, slice: number, lane: number, counter: number): void {
    const { memory, addresses } = this;
    const [from, zero] = [addresses + blockCount, addresses + 2 * blockCount];
    const words = [pass, lane, slice, this.lanes * this.columns, this.input.passes, 2, counter];
    memory.fill(0, from, zero + blockCount);
    words.forEach((word, index) => (memory[from + 2 * index] = word));
    compress(memory, zero, from, addresses, false);
    compress(memory, zero, addresses, addresses, false);
  }
}

const turn = () => new Promise<void>((resolve) => setTimeout(resolve));

export async function argon2id(input: Argon2Input): Promise<Uint8Array> {
  const { memoryKiB, passes, lanes = 1, count } = input;
  if (passes < 1 || memoryKiB < 8 * lanes) throw new RangeError("Argon2id needs a pass, and eight blocks a lane");
  const texts = [input.password, input.salt, input.secret, input.data].map((text = new Uint8Array()) =>
    concat(number4(text.length), text),
  );
  const seed = blake2b(concat(...[lanes, count, memoryKiB, passes, 0x13, 2].map(number4), ...texts));
  const fill = new Fill(input, lanes);
  const bytes = new Uint8Array(fill.memory.buffer);
  for (let lane = 0; lane < lanes; lane++)
    for (const column of [0, 1])
      bytes.set(longHash(concat(seed, number4(column), number4(lane)), 1_024), 4 * fill.at(lane, column));

  for (let pass = 0; pass < passes; pass++)
    for (let slice = 0; slice < 4; slice++) {
      for (let lane = 0; lane < lanes; lane++) fill.fill(pass, slice, lane);
      await turn();
    }

  const last = new Uint8Array(1_024);
  for (let lane = 0; lane < lanes; lane++) {
    const start = 4 * fill.at(lane, fill.columns - 1);
    for (let index = 0; index < 1_024; index++) last[index]! ^= bytes[start + index]!;
  }
  return longHash(last, count);
}
