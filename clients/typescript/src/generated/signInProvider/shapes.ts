// Generated from Schema/signInProvider.graphql by codegen. Do not edit.

import type { EnumFacts, Shape } from "../../shape.js";
import type {
  SignInProvider,
  SignInProviderCreateInput,
  SignInProviderDeleteInput,
  SignInProviderGetInput,
  SignInProviderListInput,
  SignInProviderPage,
  SignInProviderPatch,
  SignInProviderPatchInput,
} from "./types.js";

export const signInProviderShape: Shape<SignInProvider> = {
  name: "SignInProvider",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "kind", kind: "enum", of: () => providerKindEnum },
    { number: 3, name: "issuer", kind: "string", nullable: true },
    { number: 4, name: "displayName", kind: "string" },
    { number: 5, name: "clientId", kind: "string" },
    { number: 7, name: "hasClientSecret", kind: "boolean" },
    { number: 8, name: "scopes", kind: "string", list: true },
    { number: 9, name: "isEnabled", kind: "boolean", default: true },
    { number: 10, name: "isListed", kind: "boolean", default: true },
    { number: 11, name: "newcomers", kind: "enum", of: () => newcomersEnum, default: "asEverybody" },
    { number: 12, name: "createdAt", kind: "timestamp" },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const signInProviderCreateInputShape: Shape<SignInProviderCreateInput> = {
  name: "SignInProviderCreateInput",
  fields: [
    { number: 2, name: "kind", kind: "enum", of: () => providerKindEnum },
    { number: 3, name: "issuer", kind: "string", nullable: true },
    { number: 4, name: "displayName", kind: "string" },
    { number: 5, name: "clientId", kind: "string" },
    { number: 6, name: "clientSecret", kind: "string", nullable: true },
    { number: 8, name: "scopes", kind: "string", list: true },
    { number: 9, name: "isEnabled", kind: "boolean", default: true },
    { number: 10, name: "isListed", kind: "boolean", default: true },
    { number: 11, name: "newcomers", kind: "enum", of: () => newcomersEnum, default: "asEverybody" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const signInProviderGetInputShape: Shape<SignInProviderGetInput> = {
  name: "SignInProviderGetInput",
  fields: [{ number: 1011, name: "signInProviderId", kind: "string", place: "path" }],
};

export const signInProviderPageShape: Shape<SignInProviderPage> = {
  name: "SignInProviderPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => signInProviderShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const signInProviderListInputShape: Shape<SignInProviderListInput> = {
  name: "SignInProviderListInput",
  fields: [
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => signInProviderOrderEnum, nullable: true, place: "query" },
  ],
};

export const signInProviderPatchShape: Shape<SignInProviderPatch> = {
  name: "SignInProviderPatch",
  patch: true,
  fields: [
    { number: 4, name: "displayName", kind: "string" },
    { number: 5, name: "clientId", kind: "string" },
    { number: 6, name: "clientSecret", kind: "string", nullable: true },
    { number: 8, name: "scopes", kind: "string", list: true },
    { number: 9, name: "isEnabled", kind: "boolean" },
    { number: 10, name: "isListed", kind: "boolean" },
    { number: 11, name: "newcomers", kind: "enum", of: () => newcomersEnum },
  ],
};

export const signInProviderPatchInputShape: Shape<SignInProviderPatchInput> = {
  name: "SignInProviderPatchInput",
  fields: [
    { number: 1011, name: "signInProviderId", kind: "string", place: "path" },
    { number: 1005, name: "patch", kind: "object", of: () => signInProviderPatchShape },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const signInProviderDeleteInputShape: Shape<SignInProviderDeleteInput> = {
  name: "SignInProviderDeleteInput",
  fields: [
    { number: 1011, name: "signInProviderId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const providerKindEnum: EnumFacts = { openidConnect: 1, google: 2, github: 3, discord: 4 };

export const newcomersEnum: EnumFacts = { asEverybody: 1, welcome: 2, refused: 3 };

export const signInProviderOrderEnum: EnumFacts = { createdAt: 1, createdAtDesc: 2 };
