// What generated code is made of: plain facts about messages, operations and resources. Everything that is done with them
// (reading, writing, calling, observing) is written once, beside this file, and a bundler keeps the facts that are used.
//
// A value has three forms. Typed, as the interfaces say: what applications hold. JSON, as the wire says; it differs from
// typed in two places only, 64-bit integers (text on the wire, `bigint` typed) and union arms from a later schema. And
// bytes, which are another spelling of the JSON form (protobuf.ts).

/** A value as the wire has it. Bytes occur where protobuf carries a payload or an arm that this schema does not know. */
export type Json = null | boolean | number | string | Uint8Array | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [name: string]: Json;
}

/** RFC 3339 in UTC with six digits of the second: `2026-01-31T12:00:00.000001Z`. */
export type Timestamp = string;
/** Seconds with up to nine digits behind the point: `1.5s`. */
export type Duration = string;

/** An arm of a union that this schema does not know. `raw` is all that came, and is written back as it came. */
export interface UnknownArm {
  readonly type: "unknown";
  /** What `type` was on the wire; in protobuf the number of the arm. */
  readonly tag: string;
  readonly raw: Json;
}

/** RFC 7396: what is absent stays, null clears, lists are replaced whole, nested values are merged. */
export type MergePatch<T> = {
  readonly [K in keyof T]?: T[K] extends readonly unknown[]
    ? T[K]
    : T[K] extends object | null
    ? MergePatch<NonNullable<T[K]>> | Extract<T[K], null>
    : T[K];
};

export type ScalarKind =
  | "string"
  | "boolean"
  | "int"
  | "int64"
  | "float"
  | "timestamp"
  | "duration"
  | "payload";

interface FieldBase {
  /** In protobuf. */
  readonly number: number;
  readonly name: string;
  readonly list?: true;
  readonly nullable?: true;
  /** In JSON: what is read where a server older than this schema says nothing. */
  readonly default?: Json;
  /** Where REST carries it, when not in the body. */
  readonly place?: "path" | "query" | "header";
}

export type FieldFacts = FieldBase &
  (
    | { readonly kind: ScalarKind }
    | { readonly kind: "enum"; readonly of: () => EnumFacts }
    | { readonly kind: "object"; readonly of: () => Shape<unknown> }
    | { readonly kind: "union"; readonly of: () => UnionFacts<unknown> }
  );

/** A message. `T` is its typed form. */
export interface Shape<T> {
  readonly name: string;
  readonly fields: readonly FieldFacts[];
  /** A patch: nothing is filled in, and what is null or an empty list goes to `cleared` in protobuf. */
  readonly patch?: true;
  /** Never there; it ties the facts to the type. */
  readonly typed?: T;
}

/** Values by name on the wire, each with its number in protobuf. */
export type EnumFacts = Readonly<Record<string, number>>;

/** One of several messages, by its tag: `type` in JSON, the number of the arm in protobuf. */
export interface UnionFacts<T> {
  readonly name: string;
  readonly arms: readonly Arm[];
  readonly typed?: T;
}

export interface Arm {
  readonly tag: string;
  readonly number: number;
  readonly of: () => Shape<unknown>;
}

export interface OperationFacts<I, O> {
  /** `room.join` */
  readonly name: string;
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** `/api/rooms/{roomId}/join` */
  readonly path: string;
  readonly input: Shape<I>;
  /** Null where the answer is empty. */
  readonly output: Shape<O> | null;
}

export type ResourceKind = "state" | "collection" | "log" | "resolved" | "presence";

/** A resource that can be observed. */
export interface ResourceFacts<T> {
  /** `playbackState` */
  readonly key: string;
  readonly kind: ResourceKind;
  readonly shape: Shape<T>;
  /** The field that tells items apart. */
  readonly identity?: string;
  /** Of what a COLLECTION is filtered by: the input of its list. */
  readonly filter?: Shape<unknown>;
  /** Of what a resolver must know. */
  readonly parameters?: Shape<unknown>;
}
