// The two encodings of the realtime protocol: the same messages as text or as bytes. A payload is a value whose shape
// another field names, so it is read and written apart, when that shape is known.

import { packageName } from "../generated/package.js";
import { clientMessageUnion, serverMessageUnion } from "../generated/realtime/shapes.js";
import { DecodeError, fromJsonUnion, object, toJsonUnion } from "../json.js";
import { decode, encode, fromProtobufUnion, toProtobufUnion } from "../protobuf.js";
import type { Json, Shape } from "../shape.js";
import type { ClientMessage, ServerMessage } from "./messages.js";

export interface Encoding {
  /** What the handshake asks for. */
  readonly subprotocol: string;
  read(data: string | Uint8Array): ServerMessage;
  write(message: ClientMessage): string | Uint8Array;
  /** The JSON form of what a payload holds. */
  open(shape: Shape<unknown>, payload: unknown): Json;
  /** A payload that holds this. */
  seal(shape: Shape<unknown>, json: Json): unknown;
}

export const jsonEncoding: Encoding = {
  subprotocol: `${packageName}.json`,
  read(data) {
    if (typeof data !== "string") throw new DecodeError("bytes where text was agreed");
    return fromJsonUnion(serverMessageUnion, JSON.parse(data) as Json);
  },
  write: (message) => JSON.stringify(toJsonUnion(clientMessageUnion, message)),
  open: (_, payload) => payload as Json,
  seal: (_, json) => json,
};

export const protobufEncoding: Encoding = {
  subprotocol: `${packageName}.proto`,
  read(data) {
    if (typeof data === "string") throw new DecodeError("text where bytes were agreed");
    return fromProtobufUnion(serverMessageUnion, data);
  },
  write: (message) => toProtobufUnion(clientMessageUnion, message),
  open(shape, payload) {
    if (!(payload instanceof Uint8Array)) throw new DecodeError(`${shape.name} is no bytes`);
    return decode(shape, payload);
  },
  seal: (shape, json) => encode(shape, object(json, shape.name)),
};
