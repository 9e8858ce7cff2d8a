// Protobuf's wire format: tags, varints, fixed sizes and lengths, over one growing buffer or over the bytes that came.
// Field numbers and wire types are what they work with; what a field means is protobuf.ts's.

import { DecodeError } from "./json.js";

export const enum WireType {
  varint = 0,
  fixed64 = 1,
  bytes = 2,
  fixed32 = 5,
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const twoTo32 = 4294967296;

export class WireWriter {
  private buffer = new Uint8Array(64);
  private length = 0;

  finish(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }

  tag(field: number, type: WireType): void {
    this.varint(field * 8 + type);
  }

  /** An integer from −(2^53−1) to 2^53−1; negative ones take ten bytes, as protobuf has it. */
  varint(value: number): void {
    if (value < 0) return this.varint64(BigInt(value));
    while (value > 127) {
      this.byte((value % 128) | 128);
      value = Math.floor(value / 128);
    }
    this.byte(value);
  }

  varint64(value: bigint): void {
    let rest = BigInt.asUintN(64, value);
    while (rest > 127n) {
      this.byte(Number(rest & 127n) | 128);
      rest >>= 7n;
    }
    this.byte(Number(rest));
  }

  double(value: number): void {
    this.reserve(8);
    new DataView(this.buffer.buffer).setFloat64(this.length, value, true);
    this.length += 8;
  }

  string(value: string): void {
    this.bytes(encoder.encode(value));
  }

  bytes(value: Uint8Array): void {
    this.varint(value.length);
    this.reserve(value.length);
    this.buffer.set(value, this.length);
    this.length += value.length;
  }

  private byte(value: number): void {
    this.reserve(1);
    this.buffer[this.length++] = value;
  }

  private reserve(count: number): void {
    if (this.length + count <= this.buffer.length) return;
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.length + count));
    larger.set(this.buffer.subarray(0, this.length));
    this.buffer = larger;
  }
}

export class WireReader {
  private offset = 0;

  constructor(private readonly data: Uint8Array) {}

  get atEnd(): boolean {
    return this.offset >= this.data.length;
  }

  /** The next field's number and wire type. */
  tag(): { field: number; type: number } {
    const tag = Number(this.varint64());
    const field = Math.floor(tag / 8);
    if (field === 0 || field > 536870911) throw new DecodeError("field number out of range");
    return { field, type: tag % 8 };
  }

  /** A signed integer that a number holds exactly. */
  varint(): number {
    const value = Number(BigInt.asIntN(64, this.varint64()));
    if (!Number.isSafeInteger(value)) throw new DecodeError("integer beyond 53 bits");
    return value;
  }

  /** 64 bits without a sign. */
  varint64(): bigint {
    let low = 0;
    let high = 0;
    for (let index = 0; index < 10; index++) {
      const byte = this.byte();
      const part = byte & 127;
      if (index < 4) low += part * 2 ** (7 * index);
      else if (index === 4) {
        low += (part & 15) * 2 ** 28;
        high = part >> 4;
      } else high += part * 2 ** (7 * index - 32);
      if (byte < 128) return (BigInt(high % twoTo32) << 32n) | BigInt(low);
    }
    throw new DecodeError("varint of more than ten bytes");
  }

  double(): number {
    const bytes = this.take(8);
    return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, true);
  }

  string(): string {
    try {
      return decoder.decode(this.bytes());
    } catch (error) {
      throw error instanceof DecodeError ? error : new DecodeError("text that is no UTF-8");
    }
  }

  bytes(): Uint8Array {
    return this.take(Number(this.varint64()));
  }

  /** Passes over a value that nobody knows. */
  skip(type: number): void {
    switch (type) {
      case WireType.varint:
        this.varint64();
        return;
      case WireType.fixed64:
        this.take(8);
        return;
      case WireType.bytes:
        this.bytes();
        return;
      case WireType.fixed32:
        this.take(4);
        return;
      default:
        throw new DecodeError(`wire type ${type}`);
    }
  }

  private byte(): number {
    const byte = this.data[this.offset++];
    if (byte === undefined) throw new DecodeError("the message ends in the middle of a field");
    return byte;
  }

  private take(count: number): Uint8Array {
    if (count > this.data.length - this.offset) throw new DecodeError("the message ends in the middle of a field");
    const bytes = this.data.subarray(this.offset, this.offset + count);
    this.offset += count;
    return bytes;
  }
}
