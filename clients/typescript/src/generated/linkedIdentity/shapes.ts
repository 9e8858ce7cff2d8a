// Generated from Schema/linkedIdentity.graphql by codegen. Do not edit.

import type { EnumFacts, Shape } from "../../shape.js";
import type {
  LinkedIdentity,
  LinkedIdentityBeginInput,
  LinkedIdentityDeleteInput,
  LinkedIdentityGetInput,
  LinkedIdentityListInput,
  LinkedIdentityPage,
  OAuthStart,
} from "./types.js";

export const linkedIdentityShape: Shape<LinkedIdentity> = {
  name: "LinkedIdentity",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 1010, name: "userId", kind: "string" },
    { number: 2, name: "issuer", kind: "string" },
    { number: 3, name: "subject", kind: "string" },
    { number: 4, name: "name", kind: "string" },
    { number: 5, name: "createdAt", kind: "timestamp" },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const oAuthStartShape: Shape<OAuthStart> = {
  name: "OAuthStart",
  fields: [
    { number: 1, name: "authorizationUrl", kind: "string" },
    { number: 2, name: "binding", kind: "string" },
    { number: 3, name: "expiresAt", kind: "timestamp" },
  ],
};

export const linkedIdentityGetInputShape: Shape<LinkedIdentityGetInput> = {
  name: "LinkedIdentityGetInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1011, name: "linkedIdentityId", kind: "string", place: "path" },
  ],
};

export const linkedIdentityPageShape: Shape<LinkedIdentityPage> = {
  name: "LinkedIdentityPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => linkedIdentityShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const linkedIdentityListInputShape: Shape<LinkedIdentityListInput> = {
  name: "LinkedIdentityListInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => linkedIdentityOrderEnum, nullable: true, place: "query" },
  ],
};

export const linkedIdentityDeleteInputShape: Shape<LinkedIdentityDeleteInput> = {
  name: "LinkedIdentityDeleteInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1011, name: "linkedIdentityId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const linkedIdentityBeginInputShape: Shape<LinkedIdentityBeginInput> = {
  name: "LinkedIdentityBeginInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1, name: "providerId", kind: "string" },
    { number: 2, name: "returnTo", kind: "string", default: "/" },
    { number: 3, name: "loopbackPort", kind: "int", nullable: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const linkedIdentityOrderEnum: EnumFacts = { createdAt: 1, createdAtDesc: 2 };
