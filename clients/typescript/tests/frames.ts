// WebSocket frames (RFC 6455), as little of them as two tests of ours need to talk to each other: no fragments, no
// extensions. Node below 22 has no WebSocket of its own, and the tests install nothing.

import { createHash } from "node:crypto";
import type { Socket } from "node:net";

export const opcode = { text: 1, binary: 2, close: 8, ping: 9, pong: 10 } as const;

export function acceptOf(key: string): string {
  return createHash("sha1").update(`${key}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
}

export function frame(code: number, payload: Uint8Array, mask: Uint8Array | null): Uint8Array {
  const { length } = payload;
  const extended = length < 126 ? [] : length < 65536 ? [length >> 8, length & 255] : [0, 0, 0, 0, ...bigEndian(length)];
  const short = length < 126 ? length : length < 65536 ? 126 : 127;
  const head = [128 | code, (mask === null ? 0 : 128) | short, ...extended, ...(mask ?? [])];
  const bytes = new Uint8Array(head.length + length);
  bytes.set(head);
  bytes.set(mask === null ? payload : payload.map((byte, index) => byte ^ mask[index % 4]!), head.length);
  return bytes;
}

export interface Handler {
  /** The head of the handshake: its first line and its fields, by lower-case name. */
  head(first: string, fields: ReadonlyMap<string, string>): void;
  frame(code: number, payload: Uint8Array): void;
}

/** Cuts what a socket brings into the head of the handshake and frames. */
export function read(socket: Socket, handler: Handler): void {
  let buffer = new Uint8Array();
  let isOpen = false;
  socket.on("data", (data) => {
    const joined = new Uint8Array(buffer.length + data.length);
    joined.set(buffer);
    joined.set(data, buffer.length);
    buffer = joined;
    if (!isOpen) {
      const text = new TextDecoder("latin1").decode(buffer);
      const end = text.indexOf("\r\n\r\n");
      if (end < 0) return;
      buffer = buffer.slice(end + 4);
      isOpen = true;
      const [first, ...lines] = text.slice(0, end).split("\r\n");
      handler.head(first!, new Map(lines.map((line) => [line.split(":")[0]!.toLowerCase(), line.split(": ")[1] ?? ""])));
    }
    for (let whole = cut(buffer); whole !== undefined; whole = cut(buffer)) {
      buffer = buffer.slice(whole.end);
      handler.frame(whole.code, whole.payload);
    }
  });
}

function cut(buffer: Uint8Array): { code: number; payload: Uint8Array; end: number } | undefined {
  if (buffer.length < 2) return undefined;
  const short = buffer[1]! & 127;
  const isMasked = buffer[1]! >= 128;
  const extended = short === 126 ? 2 : short === 127 ? 8 : 0;
  const start = 2 + extended + (isMasked ? 4 : 0);
  if (buffer.length < start) return undefined;
  const length = extended === 0 ? short : buffer.slice(2, 2 + extended).reduce((sum, byte) => sum * 256 + byte, 0);
  if (buffer.length < start + length) return undefined;
  const mask = isMasked ? buffer.slice(start - 4, start) : new Uint8Array(4);
  const payload = buffer.slice(start, start + length).map((byte, index) => byte ^ mask[index % 4]!);
  return { code: buffer[0]! & 15, payload, end: start + length };
}

function bigEndian(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}
