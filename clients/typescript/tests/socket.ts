// A WebSocket for Node, for the tests alone; and a peer that does what a test tells it.

import { createServer, connect } from "node:net";
import type { Server, Socket as TCPSocket } from "node:net";
import { clientMessageUnion, serverMessageUnion } from "../src/generated/realtime/shapes.js";
import { fromJsonUnion, toJsonUnion } from "../src/json.js";
import { fromProtobufUnion, toProtobufUnion } from "../src/protobuf.js";
import type { ClientMessage, ServerMessage } from "../src/realtime/messages.js";
import type { Socket } from "../src/realtime/connection.js";
import type { JsonObject } from "../src/shape.js";
import { acceptOf, frame, opcode, read } from "./frames.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const mask = new Uint8Array([1, 2, 3, 4]);

export class TestSocket implements Socket {
  binaryType = "blob";
  onopen: ((event: never) => void) | null = null;
  onmessage: ((event: never) => void) | null = null;
  onclose: ((event: never) => void) | null = null;
  onerror: ((event: never) => void) | null = null;
  private readonly socket: TCPSocket;
  private code = 1006;

  constructor(url: string, protocols: string[], headers: Readonly<Record<string, string>> = {}) {
    const more = Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join("");
    const { hostname, port, pathname, search } = new URL(url);
    this.socket = connect(Number(port), hostname);
    this.socket.on("error", () => undefined);
    this.socket.on("close", () => this.onclose?.({ code: this.code, reason: "" } as never));
    this.socket.once("connect", () =>
      this.socket.write(
        `GET ${pathname}${search} HTTP/1.1\r\nHost: ${hostname}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
          `Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n` +
          `Sec-WebSocket-Protocol: ${protocols.join(", ")}\r\n${more}\r\n`,
      ),
    );
    read(this.socket, {
      head: (first) => (first.includes("101") ? this.onopen?.({} as never) : this.socket.destroy()),
      frame: (code, payload) => {
        if (code === opcode.text) this.onmessage?.({ data: decoder.decode(payload) } as never);
        else if (code === opcode.binary) this.onmessage?.({ data: payload.buffer } as never);
        else if (code === opcode.close) {
          this.code = payload.length < 2 ? 1005 : payload[0]! * 256 + payload[1]!;
          this.socket.end();
        }
      },
    });
  }

  send(data: string | Uint8Array): void {
    const isText = typeof data === "string";
    this.socket.write(frame(isText ? opcode.text : opcode.binary, isText ? encoder.encode(data) : data, mask));
  }

  close(code = 1000): void {
    this.socket.write(frame(opcode.close, new Uint8Array([code >> 8, code & 255]), mask));
    this.socket.end();
  }

  /** As a network does it. */
  cut(): void {
    this.socket.destroy();
  }
}

/** One accepted connection. */
export class Accepted {
  readonly received: ClientMessage[] = [];
  private wake: () => void = () => undefined;

  constructor(readonly path: string, readonly protocol: string, private readonly socket: TCPSocket) {}

  get isBinary(): boolean {
    return this.protocol.endsWith(".proto");
  }

  take(payload: Uint8Array): void {
    const message = this.isBinary
      ? fromProtobufUnion(clientMessageUnion, payload)
      : fromJsonUnion(clientMessageUnion, JSON.parse(decoder.decode(payload)));
    if (message.type === "ping") {
      this.send({ type: "pong", t1: message.t1, t2: 5_000_000_000, t3: 5_000_000_000 });
      return;
    }
    this.received.push(message);
    this.wake();
  }

  /** The next message that is no ping. */
  async next(): Promise<ClientMessage> {
    while (this.received.length === 0) await new Promise<void>((done) => (this.wake = done));
    return this.received.shift()!;
  }

  send(json: JsonObject): void {
    const message: ServerMessage = fromJsonUnion(serverMessageUnion, json);
    if (this.isBinary) this.socket.write(frame(opcode.binary, toProtobufUnion(serverMessageUnion, message), null));
    else this.sendText(JSON.stringify(toJsonUnion(serverMessageUnion, message)));
  }

  sendText(text: string): void {
    this.socket.write(frame(opcode.text, encoder.encode(text), null));
  }

  welcome(): void {
    this.send({ type: "welcome", epoch: "e1", revision: 57, connectionId: "cn_1", heartbeatMs: 15_000, schema: "s" });
  }

  close(code: number): void {
    this.socket.write(frame(opcode.close, new Uint8Array([code >> 8, code & 255]), null));
    this.socket.end();
  }

  cut(): void {
    this.socket.destroy();
  }
}

/** Listens, and hands out connections in the order in which they come. */
export class Peer {
  private readonly accepted: Accepted[] = [];
  private readonly sockets = new Set<TCPSocket>();
  private wake: () => void = () => undefined;
  private readonly server: Server = createServer((socket) => {
    let connection: Accepted | undefined;
    this.sockets.add(socket);
    socket.on("error", () => undefined);
    read(socket, {
      head: (first, fields) => {
        const protocol = fields.get("sec-websocket-protocol") ?? "";
        socket.write(
          "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" +
            `Sec-WebSocket-Accept: ${acceptOf(fields.get("sec-websocket-key") ?? "")}\r\n` +
            `Sec-WebSocket-Protocol: ${protocol}\r\n\r\n`,
        );
        connection = new Accepted(first.split(" ")[1]!, protocol, socket);
        this.accepted.push(connection);
        this.wake();
      },
      frame: (code, payload) => {
        if (code === opcode.text || code === opcode.binary) connection!.take(payload);
        else if (code === opcode.close) socket.end();
      },
    });
  });

  static async listen(): Promise<Peer> {
    const peer = new Peer();
    await new Promise<void>((done) => peer.server.listen(0, "127.0.0.1", done));
    return peer;
  }

  get url(): string {
    return `ws://127.0.0.1:${this.server.address().port}`;
  }

  async next(): Promise<Accepted> {
    while (this.accepted.length === 0) await new Promise<void>((done) => (this.wake = done));
    return this.accepted.shift()!;
  }

  close(): void {
    for (const socket of this.sockets) socket.destroy();
    this.server.close();
  }
}
