// Generated from Schema/apiKey.graphql by codegen. Do not edit.

import type { EnumFacts, Shape } from "../../shape.js";
import type {
  ApiKey,
  ApiKeyDeleteInput,
  ApiKeyGetInput,
  ApiKeyListInput,
  ApiKeyMakeInput,
  ApiKeyPage,
  ApiKeyPatch,
  ApiKeyPatchInput,
  NewApiKey,
} from "./types.js";

export const apiKeyShape: Shape<ApiKey> = {
  name: "ApiKey",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 1010, name: "userId", kind: "string" },
    { number: 2, name: "name", kind: "string" },
    { number: 3, name: "scope", kind: "enum", of: () => apiKeyScopeEnum },
    { number: 4, name: "createdAt", kind: "timestamp" },
    { number: 5, name: "lastUsedAt", kind: "timestamp", nullable: true },
    { number: 6, name: "expiresAt", kind: "timestamp", nullable: true },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const newApiKeyShape: Shape<NewApiKey> = {
  name: "NewApiKey",
  fields: [
    { number: 1, name: "key", kind: "string" },
    { number: 2, name: "apiKey", kind: "object", of: () => apiKeyShape },
  ],
};

export const apiKeyGetInputShape: Shape<ApiKeyGetInput> = {
  name: "ApiKeyGetInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1011, name: "apiKeyId", kind: "string", place: "path" },
  ],
};

export const apiKeyPageShape: Shape<ApiKeyPage> = {
  name: "ApiKeyPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => apiKeyShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const apiKeyListInputShape: Shape<ApiKeyListInput> = {
  name: "ApiKeyListInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => apiKeyOrderEnum, nullable: true, place: "query" },
  ],
};

export const apiKeyPatchShape: Shape<ApiKeyPatch> = {
  name: "ApiKeyPatch",
  patch: true,
  fields: [{ number: 2, name: "name", kind: "string" }],
};

export const apiKeyPatchInputShape: Shape<ApiKeyPatchInput> = {
  name: "ApiKeyPatchInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1011, name: "apiKeyId", kind: "string", place: "path" },
    { number: 1005, name: "patch", kind: "object", of: () => apiKeyPatchShape },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const apiKeyDeleteInputShape: Shape<ApiKeyDeleteInput> = {
  name: "ApiKeyDeleteInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1011, name: "apiKeyId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const apiKeyMakeInputShape: Shape<ApiKeyMakeInput> = {
  name: "ApiKeyMakeInput",
  fields: [
    { number: 1010, name: "userId", kind: "string", place: "path" },
    { number: 1, name: "name", kind: "string" },
    { number: 2, name: "scope", kind: "enum", of: () => apiKeyScopeEnum },
    { number: 3, name: "expiresAt", kind: "timestamp", nullable: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const apiKeyScopeEnum: EnumFacts = { read: 1, write: 2, admin: 3 };

export const apiKeyOrderEnum: EnumFacts = { createdAt: 1, createdAtDesc: 2, lastUsedAt: 3, lastUsedAtDesc: 4 };
