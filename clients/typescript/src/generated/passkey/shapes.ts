// Generated from Schema/passkey.graphql by codegen. Do not edit.

import type { EnumFacts, Shape } from "../../shape.js";
import type {
  Passkey,
  PasskeyBeginInput,
  PasskeyDeleteInput,
  PasskeyFinishInput,
  PasskeyGetInput,
  PasskeyListInput,
  PasskeyPage,
  PasskeyPatch,
  PasskeyPatchInput,
  PasskeyQuestion,
} from "./types.js";

export const passkeyShape: Shape<Passkey> = {
  name: "Passkey",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 1010, name: "userId", kind: "string" },
    { number: 2, name: "name", kind: "string" },
    { number: 3, name: "isBackedUp", kind: "boolean" },
    { number: 4, name: "isDiscoverable", kind: "boolean", nullable: true },
    { number: 5, name: "model", kind: "string", nullable: true },
    { number: 6, name: "createdAt", kind: "timestamp" },
    { number: 7, name: "lastUsedAt", kind: "timestamp", nullable: true },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const passkeyQuestionShape: Shape<PasskeyQuestion> = {
  name: "PasskeyQuestion",
  fields: [
    { number: 1, name: "token", kind: "string" },
    { number: 2, name: "options", kind: "string" },
    { number: 3, name: "expiresAt", kind: "timestamp" },
  ],
};

export const passkeyGetInputShape: Shape<PasskeyGetInput> = {
  name: "PasskeyGetInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1011, name: "passkeyId", kind: "string", place: "path" },
  ],
};

export const passkeyPageShape: Shape<PasskeyPage> = {
  name: "PasskeyPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => passkeyShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const passkeyListInputShape: Shape<PasskeyListInput> = {
  name: "PasskeyListInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => passkeyOrderEnum, nullable: true, place: "query" },
  ],
};

export const passkeyPatchShape: Shape<PasskeyPatch> = {
  name: "PasskeyPatch",
  patch: true,
  fields: [{ number: 2, name: "name", kind: "string" }],
};

export const passkeyPatchInputShape: Shape<PasskeyPatchInput> = {
  name: "PasskeyPatchInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1011, name: "passkeyId", kind: "string", place: "path" },
    { number: 1005, name: "patch", kind: "object", of: () => passkeyPatchShape },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const passkeyDeleteInputShape: Shape<PasskeyDeleteInput> = {
  name: "PasskeyDeleteInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1011, name: "passkeyId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const passkeyBeginInputShape: Shape<PasskeyBeginInput> = {
  name: "PasskeyBeginInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const passkeyFinishInputShape: Shape<PasskeyFinishInput> = {
  name: "PasskeyFinishInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1, name: "token", kind: "string" },
    { number: 2, name: "credential", kind: "string" },
    { number: 3, name: "name", kind: "string" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const passkeyOrderEnum: EnumFacts = { createdAt: 1, createdAtDesc: 2, lastUsedAt: 3, lastUsedAtDesc: 4 };
