// The doors of a server that TypeScript has: REST, and `call` over a WebSocket in both encodings. CASCADE_GUIDE_URL says
// where it is.

import { webcrypto } from "node:crypto";
import { test } from "node:test";
import type { Caller } from "../src/operation.js";
import { Connection } from "../src/realtime/connection.js";
import { jsonEncoding, protobufEncoding } from "../src/realtime/encoding.js";
import type { Encoding } from "../src/realtime/encoding.js";
import { rest } from "../src/rest.js";
import { TestSocket } from "./socket.js";

// Node 18 has it, but not as a global.
if (globalThis.crypto === undefined) Object.assign(globalThis, { crypto: webcrypto });

/** A server that is not there fails a test, and does not hold it. */
export const waiting = { timeoutMs: 20_000 };

const baseUrl = process.env.CASCADE_GUIDE_URL!;

function socket(encoding: Encoding): { door: Caller; close: () => void } {
  const connection = new Connection({ url: `${baseUrl.replace("http", "ws")}/ws`, webSocket: TestSocket, encoding });
  return { door: connection, close: () => connection.close() };
}

const doors: Readonly<Record<string, () => { door: Caller; close: () => void }>> = {
  REST: () => ({ door: rest({ baseUrl }), close: () => undefined }),
  "call, as JSON": () => socket(jsonEncoding),
  "call, as protobuf": () => socket(protobufEncoding),
};

/** The same through each of them. */
export function throughEach(body: (door: Caller) => Promise<void>): void {
  for (const [name, open] of Object.entries(doors)) {
    test(`Through ${name}`, async () => {
      const { door, close } = open();
      try {
        await body(door);
      } finally {
        close();
      }
    });
  }
}
