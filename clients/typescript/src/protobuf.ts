// The JSON form of a value as protobuf bytes, and back, by the same facts. Fields are written by ascending number, every
// one that is there (all have explicit presence), numbers of a list packed: the bytes that protobuf's own libraries write.
// What is not known is passed over, except an enumeration value or an arm of a union: these become text with the number
// ("7"), and the arm keeps its bytes under `value`, so both are written back as they came.

import { DecodeError, fromJson, fromJsonUnion, object, toJson, toJsonUnion } from "./json.js";
import type { FieldFacts, Json, JsonObject, Shape, UnionFacts } from "./shape.js";
import { parseDuration, parseTimestamp, printDuration, printTimestamp } from "./time.js";
import type { Instant } from "./time.js";
import { WireReader, WireType, WireWriter } from "./wire.js";

/** Deeper than any message of ours; a hostile one ends here and not at the end of the stack. */
const maxDepth = 100;
/** The field of every patch that names what is cleared. */
const clearedNumber = 1000;

/** A typed value as bytes. */
export function toProtobuf<T>(shape: Shape<T>, value: T): Uint8Array {
  return encode(shape, toJson(shape, value));
}

/** A typed value from bytes. */
export function fromProtobuf<T>(shape: Shape<T>, bytes: Uint8Array): T {
  return fromJson(shape, decode(shape, bytes));
}

/** An arm of a union as bytes. */
export function toProtobufUnion<T>(union: UnionFacts<T>, value: T): Uint8Array {
  return encodeUnion(union, toJsonUnion(union, value));
}

/** An arm of a union from bytes. */
export function fromProtobufUnion<T>(union: UnionFacts<T>, bytes: Uint8Array): T {
  return fromJsonUnion(union, decodeUnion(union, bytes, 0));
}

// Writing

/** The JSON form as bytes. */
export function encode(shape: Shape<unknown>, json: JsonObject): Uint8Array {
  const writer = new WireWriter();
  const fields = byNumber(shape).filter((field) => json[field.name] !== undefined);
  const isEmpty = ({ name, list }: FieldFacts) => json[name] === null || (list && (json[name] as Json[]).length === 0);
  const cleared = shape.patch ? fields.filter(isEmpty).map((field) => field.number) : [];
  const write = (field: FieldFacts) => isEmpty(field) || writeField(writer, field, json[field.name]!);
  fields.filter((field) => field.number < clearedNumber).forEach(write);
  if (cleared.length > 0) writePacked(writer, clearedNumber, cleared, (number, into) => into.varint(number));
  fields.filter((field) => field.number > clearedNumber).forEach(write);
  return writer.finish();
}

function encodeUnion(union: UnionFacts<unknown>, json: JsonObject): Uint8Array {
  const writer = new WireWriter();
  const arm = union.arms.find((arm) => arm.tag === json.type);
  if (arm !== undefined) {
    writer.tag(arm.number, WireType.bytes);
    writer.bytes(encode(arm.of(), json));
  } else if (json.value instanceof Uint8Array && /^\d+$/.test(String(json.type))) {
    writer.tag(Number(json.type), WireType.bytes);
    writer.bytes(json.value);
  }
  return writer.finish();
}

function writeField(writer: WireWriter, field: FieldFacts, value: Json): void {
  const type = wireType(field);
  if (!field.list) {
    const number = field.kind === "enum" ? enumNumber(field.of(), value) : undefined;
    if (field.kind === "enum" && number === undefined) return;
    writer.tag(field.number, type);
    writeValue(writer, field, value);
  } else if (type === WireType.bytes) {
    for (const element of value as readonly Json[]) {
      writer.tag(field.number, type);
      writeValue(writer, field, element);
    }
  } else {
    writePacked(writer, field.number, value as readonly Json[], (element, into) => writeValue(into, field, element));
  }
}

function writePacked<T>(
  writer: WireWriter,
  number: number,
  elements: readonly T[],
  write: (element: T, into: WireWriter) => void,
): void {
  const packed = new WireWriter();
  for (const element of elements) write(element, packed);
  writer.tag(number, WireType.bytes);
  writer.bytes(packed.finish());
}

function writeValue(writer: WireWriter, field: FieldFacts, value: Json): void {
  switch (field.kind) {
    case "string":
      return writer.string(value as string);
    case "boolean":
      return writer.varint(value ? 1 : 0);
    case "int":
      return writer.varint(value as number);
    case "int64":
      return writer.varint64(BigInt(value as string));
    case "float":
      return writer.double(value as number);
    case "enum":
      return writer.varint(enumNumber(field.of(), value) ?? 0);
    case "timestamp":
      return writer.bytes(encodeInstant(parseTimestamp(value as string)));
    case "duration":
      return writer.bytes(encodeInstant(parseDuration(value as string)));
    case "payload":
      return writer.bytes(value as Uint8Array);
    case "object":
      return writer.bytes(encode(field.of(), object(value, field.name)));
    case "union":
      return writer.bytes(encodeUnion(field.of(), object(value, field.name)));
  }
}

function encodeInstant({ seconds, nanos }: Instant): Uint8Array {
  const writer = new WireWriter();
  if (seconds !== 0) {
    writer.tag(1, WireType.varint);
    writer.varint(seconds);
  }
  if (nanos !== 0) {
    writer.tag(2, WireType.varint);
    writer.varint(nanos);
  }
  return writer.finish();
}

/** A value that is not known has no number; text that is one stands for itself. */
function enumNumber(facts: Readonly<Record<string, number>>, value: Json): number | undefined {
  const name = value as string;
  if (Object.prototype.hasOwnProperty.call(facts, name)) return facts[name];
  return /^-?\d+$/.test(name) ? Number(name) : undefined;
}

function wireType(field: FieldFacts): WireType {
  switch (field.kind) {
    case "boolean":
    case "int":
    case "int64":
    case "enum":
      return WireType.varint;
    case "float":
      return WireType.fixed64;
    default:
      return WireType.bytes;
  }
}

// Reading

/** The JSON form from bytes; a message may come in pieces, of which `before` are those that came. */
export function decode(shape: Shape<unknown>, bytes: Uint8Array, depth = 0, before?: Json): JsonObject {
  if (depth > maxDepth) throw new DecodeError(`deeper than ${maxDepth}`);
  const json: Record<string, Json> = { ...(before as JsonObject | undefined) };
  const cleared: number[] = [];
  const reader = new WireReader(bytes);
  while (!reader.atEnd) {
    const { field: number, type } = reader.tag();
    const field = shape.fields.find((field) => field.number === number);
    if (field !== undefined) readField(reader, type, field, json, depth);
    else if (shape.patch && number === clearedNumber) readNumbers(reader, type, cleared);
    else reader.skip(type);
  }
  for (const field of shape.fields) {
    if (shape.patch ? cleared.includes(field.number) : json[field.name] === undefined) {
      if (field.nullable) json[field.name] = null;
      else if (field.list) json[field.name] = [];
    }
  }
  return json;
}

function decodeUnion(union: UnionFacts<unknown>, bytes: Uint8Array, depth: number): JsonObject {
  const reader = new WireReader(bytes);
  let json: JsonObject = { type: "" };
  while (!reader.atEnd) {
    const { field: number, type } = reader.tag();
    if (type !== WireType.bytes) {
      reader.skip(type);
      continue;
    }
    const value = reader.bytes();
    const arm = union.arms.find((arm) => arm.number === number);
    if (arm === undefined) json = { type: String(number), value: value.slice() };
    else json = { type: arm.tag, ...decode(arm.of(), value, depth + 1) };
  }
  return json;
}

function readField(
  reader: WireReader,
  type: number,
  field: FieldFacts,
  json: Record<string, Json>,
  depth: number,
): void {
  const expected = wireType(field);
  if (field.list) {
    const list = (json[field.name] ?? []) as Json[];
    json[field.name] = list;
    if (type === expected) list.push(readValue(reader, field, depth));
    else if (type === WireType.bytes) {
      const packed = new WireReader(reader.bytes());
      while (!packed.atEnd) list.push(readValue(packed, field, depth));
    } else reader.skip(type);
  } else if (type === expected) {
    json[field.name] = readValue(reader, field, depth, json[field.name]);
  } else {
    reader.skip(type);
  }
}

function readValue(reader: WireReader, field: FieldFacts, depth: number, before?: Json): Json {
  switch (field.kind) {
    case "string":
      return reader.string();
    case "boolean":
      return reader.varint64() !== 0n;
    case "int":
      return reader.varint();
    case "int64":
      return BigInt.asIntN(64, reader.varint64()).toString();
    case "float":
      return reader.double();
    case "enum":
      return enumName(field.of(), reader.varint());
    case "timestamp":
      return printTimestamp(decodeInstant(reader.bytes()));
    case "duration":
      return printDuration(decodeInstant(reader.bytes()));
    case "payload":
      return reader.bytes().slice();
    case "object":
      return decode(field.of(), reader.bytes(), depth + 1, before);
    case "union":
      return decodeUnion(field.of(), reader.bytes(), depth + 1);
  }
}

function readNumbers(reader: WireReader, type: number, into: number[]): void {
  if (type === WireType.varint) into.push(reader.varint());
  else if (type === WireType.bytes) {
    const packed = new WireReader(reader.bytes());
    while (!packed.atEnd) into.push(packed.varint());
  } else reader.skip(type);
}

function decodeInstant(bytes: Uint8Array): Instant {
  const reader = new WireReader(bytes);
  let seconds = 0;
  let nanos = 0;
  while (!reader.atEnd) {
    const { field, type } = reader.tag();
    if (field === 1 && type === WireType.varint) seconds = reader.varint();
    else if (field === 2 && type === WireType.varint) nanos = reader.varint();
    else reader.skip(type);
  }
  return { seconds, nanos };
}

function enumName(facts: Readonly<Record<string, number>>, number: number): string {
  for (const name in facts) if (facts[name] === number) return name;
  return String(number);
}

// Facts are in the order of the schema, bytes in that of the numbers.
const sorted = new WeakMap<Shape<unknown>, readonly FieldFacts[]>();

function byNumber(shape: Shape<unknown>): readonly FieldFacts[] {
  let fields = sorted.get(shape);
  if (fields === undefined) {
    fields = [...shape.fields].sort((left, right) => left.number - right.number);
    sorted.set(shape, fields);
  }
  return fields;
}
