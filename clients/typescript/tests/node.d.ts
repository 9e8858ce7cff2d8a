// As much of Node's modules as the tests use: the types of Node itself are a package that we do without.

declare module "node:test" {
  export function test(name: string, body: () => void | Promise<void>): void;
}
declare module "node:assert/strict" {
  interface Assert {
    (value: unknown, message?: string): asserts value;
    equal(actual: unknown, expected: unknown, message?: string): void;
    deepEqual(actual: unknown, expected: unknown, message?: string): void;
    throws(body: () => unknown, expected?: unknown): void;
    rejects(promise: Promise<unknown>, expected?: unknown): Promise<void>;
  }
  const assert: Assert;
  export default assert;
}
declare module "node:fs" {
  export function readFileSync(path: string, encoding: "utf8"): string;
}
declare module "node:crypto" {
  export function createHash(name: string): { update(text: string | Uint8Array): { digest(form: "base64" | "hex"): string } };
  export const webcrypto: Crypto;
}
declare module "node:net" {
  export interface Socket {
    on(event: "data", listener: (data: Uint8Array) => void): this;
    on(event: "close" | "error", listener: () => void): this;
    once(event: "connect", listener: () => void): this;
    write(data: Uint8Array | string): boolean;
    end(): void;
    destroy(): void;
  }
  export interface Server {
    listen(port: number, host: string, done: () => void): void;
    address(): { readonly port: number };
    close(): void;
  }
  export function connect(port: number, host: string): Socket;
  export function createServer(accept: (socket: Socket) => void): Server;
}
declare module "node:http" {
  export interface Request extends AsyncIterable<Uint8Array> {
    readonly method: string;
    readonly url: string;
    readonly headers: Readonly<Record<string, string | undefined>>;
  }
  export interface Response {
    writeHead(status: number, headers?: Record<string, string>): void;
    end(body?: string): void;
  }
  export interface Server {
    listen(port: number, host: string, done: () => void): void;
    address(): { readonly port: number };
    close(): void;
    closeAllConnections(): void;
  }
  export function createServer(answer: (request: Request, response: Response) => void): Server;
}
declare const process: { readonly env: Readonly<Record<string, string | undefined>> };
