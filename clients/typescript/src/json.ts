// Between the typed form and the JSON form. Reading is lenient, for servers are older or newer than this schema: a field
// that is not known is left out, one that is missing gets its default or the zero of its kind, an unknown enumeration
// value stays the text that it is, an unknown arm keeps all that came. Writing says what the schema knows, in its order.

import type { FieldFacts, Json, JsonObject, Shape, UnionFacts, UnknownArm } from "./shape.js";

/** What came is not of the shape at all. */
export class DecodeError extends Error {
  override readonly name = "DecodeError";
}

/** Reads a message; of a patch nothing is filled in. */
export function fromJson<T>(shape: Shape<T>, json: Json): T {
  const source = object(json, shape.name);
  const value: Record<string, unknown> = {};
  for (const field of shape.fields) {
    const member = source[field.name];
    if (member !== undefined && (member !== null || field.nullable || shape.patch)) {
      value[field.name] = member === null ? null : readField(field, member);
    } else if (!shape.patch) {
      value[field.name] = absent(field);
    }
  }
  return value as unknown as T;
}

/** Reads an arm of a union. */
export function fromJsonUnion<T>(union: UnionFacts<T>, json: Json): T {
  const source = object(json, union.name);
  const tag = typeof source.type === "string" ? source.type : "";
  const arm = union.arms.find((arm) => arm.tag === tag);
  if (arm === undefined) {
    const unknown: UnknownArm = { type: "unknown", tag, raw: json };
    return unknown as unknown as T;
  }
  return { type: tag, ...(fromJson(arm.of(), json) as object) } as unknown as T;
}

/** Writes a message; what is undefined is left out. */
export function toJson<T>(shape: Shape<T>, value: T): JsonObject {
  return writeMessage(shape, value as unknown as Record<string, unknown>);
}

/** Writes an arm of a union, its tag first. */
export function toJsonUnion<T>(union: UnionFacts<T>, value: T): JsonObject {
  const source = value as unknown as Record<string, unknown>;
  if (source.type === "unknown" && "raw" in source) return source.raw as JsonObject;
  const arm = union.arms.find((arm) => arm.tag === source.type);
  if (arm === undefined) throw new DecodeError(`${union.name} has no arm ${String(source.type)}`);
  return { type: arm.tag, ...writeMessage(arm.of(), source) };
}

export function object(json: Json, what: string): JsonObject {
  if (typeof json !== "object" || json === null || Array.isArray(json) || json instanceof Uint8Array) {
    throw new DecodeError(`${what} is no object`);
  }
  return json as JsonObject;
}

function readField(field: FieldFacts, json: Json): unknown {
  if (!field.list) return readValue(field, json);
  if (!Array.isArray(json)) throw new DecodeError(`${field.name} is no list`);
  return json.map((element: Json) => readValue(field, element));
}

function readValue(field: FieldFacts, json: Json): unknown {
  switch (field.kind) {
    case "int64":
      return BigInt(json as string);
    case "object":
      return fromJson(field.of(), json);
    case "union":
      return fromJsonUnion(field.of(), json);
    default:
      return json;
  }
}

function absent(field: FieldFacts): unknown {
  if (field.nullable) return null;
  if (field.list) return [];
  if (field.default !== undefined) return readValue(field, field.default);
  switch (field.kind) {
    case "boolean":
      return false;
    case "int":
    case "float":
      return 0;
    case "int64":
      return 0n;
    case "timestamp":
      return "1970-01-01T00:00:00.000000Z";
    case "duration":
      return "0s";
    case "payload":
      return null;
    case "string":
    case "enum":
      return "";
    case "object":
    case "union":
      return readValue(field, {});
  }
}

function writeMessage(shape: Shape<unknown>, value: Record<string, unknown>): JsonObject {
  const json: Record<string, Json> = {};
  for (const field of shape.fields) {
    const member = value[field.name];
    if (member === undefined) continue;
    if (member === null) json[field.name] = null;
    else if (field.list) json[field.name] = (member as unknown[]).map((element) => writeValue(field, element));
    else json[field.name] = writeValue(field, member);
  }
  return json;
}

function writeValue(field: FieldFacts, value: unknown): Json {
  switch (field.kind) {
    case "int64":
      return String(value);
    case "object":
      return writeMessage(field.of(), value as Record<string, unknown>);
    case "union":
      return toJsonUnion(field.of(), value);
    default:
      return value as Json;
  }
}
