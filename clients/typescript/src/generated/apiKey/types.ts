// Generated from Schema/apiKey.graphql by codegen. Do not edit.

import type { Timestamp } from "../../shape.js";

/** A key with which a program calls in the name of a user. */
export interface ApiKey {
  /** Its identity; the key carries it. */
  readonly id: string;
  /** The user that it belongs to. */
  readonly userId: string;
  /** What its owner calls it: the program that has it. */
  readonly name: string;
  /** What may be done with it, of what its owner may. */
  readonly scope: ApiKeyScope;
  /** When it was made. */
  readonly createdAt: Timestamp;
  /** When it was used last, to within a minute; null where it never was. */
  readonly lastUsedAt: Timestamp | null;
  /** When it runs out, and is gone; null where it does not. */
  readonly expiresAt: Timestamp | null;
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** A key that has just been made. */
export interface NewApiKey {
  /** Shown with every call: `Authorization: Bearer …`. Nobody can read it again. */
  readonly key: string;
  /** What is known of it from now on. */
  readonly apiKey: ApiKey;
}

/** The input of `apiKey.get`. */
export interface ApiKeyGetInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The api key that it is about. */
  readonly apiKeyId: string;
}

/** A page of a list. */
export interface ApiKeyPage {
  /** The entries of this page. */
  readonly items: readonly ApiKey[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `apiKey.list`. */
export interface ApiKeyListInput {
  /** The user that it is about. */
  readonly userId: string;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
  /** What comes first. */
  readonly order?: ApiKeyOrder | null;
}

/** What changes: a field that is not here stays, null clears. */
export interface ApiKeyPatch {
  /** What its owner calls it: the program that has it. */
  readonly name?: string;
}

/** The input of `apiKey.patch`. */
export interface ApiKeyPatchInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The api key that it is about. */
  readonly apiKeyId: string;
  /** What to change. */
  readonly patch: ApiKeyPatch;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `apiKey.delete`. */
export interface ApiKeyDeleteInput {
  /** The user that it is about. */
  readonly userId: string;
  /** The api key that it is about. */
  readonly apiKeyId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `apiKey.make`. */
export interface ApiKeyMakeInput {
  /** The user that it is about. */
  readonly userId: string;
  /** What its owner calls it. */
  readonly name: string;
  /** What may be done with it. */
  readonly scope: ApiKeyScope;
  /** When it runs out; never when left out. */
  readonly expiresAt?: Timestamp | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** What may be done with a key; each of these has those before it in it. */
export type ApiKeyScope =
  /** Call what changes nothing, and observe. */
  | "read"
  /** Call what changes something as well. */
  | "write"
  /** Administer the server as well, where the owner does. */
  | "admin"
  | (string & {});

/** What a list of api keys is ordered by. */
export type ApiKeyOrder =
  /** By created at, the least first. */
  | "createdAt"
  /** By created at, the greatest first. */
  | "createdAtDesc"
  /** By last used at, the least first. */
  | "lastUsedAt"
  /** By last used at, the greatest first. */
  | "lastUsedAtDesc"
  | (string & {});
