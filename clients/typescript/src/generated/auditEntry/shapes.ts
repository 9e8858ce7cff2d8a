// Generated from Schema/auditEntry.graphql by codegen. Do not edit.

import type { EnumFacts, Shape } from "../../shape.js";
import type { AuditEntry, AuditEntryListInput, AuditEntryPage } from "./types.js";

export const auditEntryShape: Shape<AuditEntry> = {
  name: "AuditEntry",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "at", kind: "timestamp" },
    { number: 3, name: "actor", kind: "string", nullable: true },
    { number: 4, name: "address", kind: "string", nullable: true },
    { number: 5, name: "door", kind: "enum", of: () => auditDoorEnum },
    { number: 6, name: "operation", kind: "string" },
    { number: 7, name: "outcome", kind: "string" },
    { number: 8, name: "requestId", kind: "string" },
    { number: 9, name: "scopeId", kind: "string", nullable: true },
    { number: 10, name: "subjects", kind: "string", list: true },
  ],
};

export const auditEntryPageShape: Shape<AuditEntryPage> = {
  name: "AuditEntryPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => auditEntryShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const auditEntryListInputShape: Shape<AuditEntryListInput> = {
  name: "AuditEntryListInput",
  fields: [
    { number: 3, name: "actor", kind: "string", nullable: true, place: "query" },
    { number: 6, name: "operation", kind: "string", nullable: true, place: "query" },
    { number: 7, name: "outcome", kind: "string", nullable: true, place: "query" },
    { number: 8, name: "requestId", kind: "string", nullable: true, place: "query" },
    { number: 9, name: "scopeId", kind: "string", nullable: true, place: "query" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => auditEntryOrderEnum, nullable: true, place: "query" },
  ],
};

export const auditDoorEnum: EnumFacts = { rest: 1, grpc: 2, realtime: 3, management: 4 };

export const auditEntryOrderEnum: EnumFacts = { at: 1, atDesc: 2 };
