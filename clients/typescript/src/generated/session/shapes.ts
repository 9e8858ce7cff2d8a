// Generated from Schema/session.graphql by codegen. Do not edit.

import type { EnumFacts, Shape } from "../../shape.js";
import type {
  Session,
  SessionDeleteInput,
  SessionGetInput,
  SessionListInput,
  SessionPage,
  SessionPatch,
  SessionPatchInput,
  SessionRevokeAllInput,
} from "./types.js";

export const sessionShape: Shape<Session> = {
  name: "Session",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 1010, name: "userId", kind: "string" },
    { number: 2, name: "name", kind: "string", default: "" },
    { number: 3, name: "method", kind: "enum", of: () => signInMethodEnum },
    { number: 4, name: "userAgent", kind: "string" },
    { number: 5, name: "address", kind: "string" },
    { number: 6, name: "createdAt", kind: "timestamp" },
    { number: 7, name: "lastUsedAt", kind: "timestamp" },
    { number: 8, name: "expiresAt", kind: "timestamp" },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const sessionGetInputShape: Shape<SessionGetInput> = {
  name: "SessionGetInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1011, name: "sessionId", kind: "string", place: "path" },
  ],
};

export const sessionPageShape: Shape<SessionPage> = {
  name: "SessionPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => sessionShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const sessionListInputShape: Shape<SessionListInput> = {
  name: "SessionListInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => sessionOrderEnum, nullable: true, place: "query" },
  ],
};

export const sessionPatchShape: Shape<SessionPatch> = {
  name: "SessionPatch",
  patch: true,
  fields: [{ number: 2, name: "name", kind: "string" }],
};

export const sessionPatchInputShape: Shape<SessionPatchInput> = {
  name: "SessionPatchInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1011, name: "sessionId", kind: "string", place: "path" },
    { number: 1005, name: "patch", kind: "object", of: () => sessionPatchShape },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const sessionDeleteInputShape: Shape<SessionDeleteInput> = {
  name: "SessionDeleteInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1011, name: "sessionId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const sessionRevokeAllInputShape: Shape<SessionRevokeAllInput> = {
  name: "SessionRevokeAllInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1, name: "keepsOwn", kind: "boolean", default: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const signInMethodEnum: EnumFacts = { password: 1, opaque: 2, passkey: 3, emailCode: 4, oauth: 5 };

export const sessionOrderEnum: EnumFacts = { lastUsedAt: 1, lastUsedAtDesc: 2, createdAt: 3, createdAtDesc: 4 };
