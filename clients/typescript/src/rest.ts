// The REST door over `fetch`: an operation's facts say where each field of its input goes.

import { fromJson, toJson } from "./json.js";
import type { CallOptions, Caller } from "./operation.js";
import { ConnectionError, ProblemError } from "./problem.js";
import type { Json, JsonObject, OperationFacts } from "./shape.js";

export interface RestOptions {
  /** Where the server is: `https://watch.example`. In a browser the page's own origin when left out. */
  readonly baseUrl?: string;
  /** The access token, or who has it; asked before each call. Browsers may leave it to the session's cookie. */
  readonly token?: string | (() => string | undefined | Promise<string | undefined>);
  /** `fetch`, or something like it. */
  readonly fetch?: typeof fetch;
}

/** A door to the server's REST interface. */
export function rest(options: RestOptions = {}): Caller {
  const send = options.fetch ?? globalThis.fetch.bind(globalThis);
  return {
    async invoke<I, O>(operation: OperationFacts<I, O>, input: I, call: CallOptions = {}): Promise<O> {
      const request = requestOf(operation, toJson(operation.input, input));
      const token = typeof options.token === "function" ? await options.token() : options.token;
      if (token !== undefined) request.headers.authorization = `Bearer ${token}`;
      const ending = endingOf(call);
      try {
        const response = await send((options.baseUrl ?? "").replace(/\/$/, "") + request.path, {
          method: operation.method,
          headers: request.headers,
          ...(request.body === undefined ? {} : { body: request.body }),
          ...(ending.signal === undefined ? {} : { signal: ending.signal }),
        });
        return await answerOf(operation, response);
      } catch (error) {
        if (error instanceof ProblemError) throw error;
        throw new ConnectionError(`${operation.name} got no answer: ${String(error)}`, error);
      } finally {
        ending.done();
      }
    },
  };
}

/** What goes out; pure, so that it can be looked at. */
export function requestOf(
  operation: OperationFacts<unknown, unknown>,
  input: JsonObject,
): { path: string; headers: Record<string, string>; body?: string } {
  const headers: Record<string, string> = { accept: "application/json" };
  const query = new URLSearchParams();
  const body: Record<string, Json> = {};
  let path = operation.path;
  for (const field of operation.input.fields) {
    const value = input[field.name];
    if (value === undefined) continue;
    switch (field.place) {
      case "path":
        path = path.replace(`{${field.name}}`, encodeURIComponent(String(value)));
        break;
      case "query":
        // A list comes element by element, an object as JSON.
        if (value === null) break;
        for (const one of Array.isArray(value) ? (value as readonly Json[]) : [value]) {
          query.append(field.name, typeof one === "object" ? JSON.stringify(one) : String(one));
        }
        break;
      case "header":
        if (value === null) break;
        if (field.name === "expectedVersion") headers["if-match"] = `"${String(value)}"`;
        else headers["idempotency-key"] = String(value);
        break;
      case undefined:
        body[field.name] = value;
    }
  }
  const search = query.toString();
  if (search !== "") path += `?${search}`;
  if (operation.method === "GET" || operation.method === "DELETE") return { path, headers };
  const isPatch = operation.method === "PATCH";
  headers["content-type"] = isPatch ? "application/merge-patch+json" : "application/json";
  return { path, headers, body: JSON.stringify(isPatch ? body.patch ?? {} : body) };
}

async function answerOf<O>(operation: OperationFacts<unknown, O>, response: Response): Promise<O> {
  if (!response.ok) {
    const seconds = Number(response.headers.get("retry-after") ?? NaN);
    const retryAfterMs = Number.isFinite(seconds) ? seconds * 1000 : null;
    throw new ProblemError(await problemOf(response), response.status, retryAfterMs);
  }
  if (operation.output === null) {
    await response.arrayBuffer();
    return undefined as unknown as O;
  }
  return fromJson(operation.output, (await response.json()) as Json);
}

/** Proxies answer with pages of their own: those are problems without a code. */
async function problemOf(response: Response): Promise<JsonObject> {
  try {
    const body = JSON.parse(await response.text()) as Json;
    return typeof body === "object" && body !== null && !Array.isArray(body) ? (body as JsonObject) : {};
  } catch {
    return {};
  }
}

function endingOf(options: CallOptions): { signal: AbortSignal | undefined; done: () => void } {
  if (options.timeoutMs === undefined) return { signal: options.signal, done: () => undefined };
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, options.timeoutMs);
  if (options.signal?.aborted) abort();
  options.signal?.addEventListener("abort", abort);
  const done = () => {
    clearTimeout(timer);
    options.signal?.removeEventListener("abort", abort);
  };
  return { signal: controller.signal, done };
}
