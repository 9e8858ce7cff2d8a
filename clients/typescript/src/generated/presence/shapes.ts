// Generated from Schema/presence.graphql by codegen. Do not edit.

import type { EnumFacts, Shape } from "../../shape.js";
import type { Presence, PresenceListInput, PresencePage, PresenceReportInput } from "./types.js";

export const presenceShape: Shape<Presence> = {
  name: "Presence",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 1010, name: "roomId", kind: "string" },
    { number: 2, name: "since", kind: "timestamp" },
    { number: 3, name: "connections", kind: "int" },
    { number: 4, name: "readiness", kind: "enum", of: () => readinessEnum },
    { number: 5, name: "drift", kind: "duration", nullable: true },
    { number: 6, name: "clockUncertainty", kind: "duration", nullable: true },
    { number: 7, name: "isExcluded", kind: "boolean" },
  ],
};

export const presencePageShape: Shape<PresencePage> = {
  name: "PresencePage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => presenceShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const presenceListInputShape: Shape<PresenceListInput> = {
  name: "PresenceListInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
  ],
};

export const presenceReportInputShape: Shape<PresenceReportInput> = {
  name: "PresenceReportInput",
  fields: [
    { number: 1010, name: "roomId", kind: "string", place: "path" },
    { number: 1, name: "readiness", kind: "enum", of: () => readinessEnum },
    { number: 2, name: "mediaId", kind: "string", nullable: true },
    { number: 3, name: "position", kind: "duration", nullable: true },
    { number: 4, name: "drift", kind: "duration", nullable: true },
    { number: 5, name: "clockUncertainty", kind: "duration", nullable: true },
    { number: 6, name: "buffered", kind: "duration", nullable: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const readinessEnum: EnumFacts = { ready: 1, stalled: 2, notPlaying: 3 };
