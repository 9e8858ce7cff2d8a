// Generated from Schema/summary.graphql by codegen. Do not edit.

import { notePriorityEnum } from "../note/shapes.js";
import type { Shape } from "../../shape.js";
import type { Summary, SummaryGetInput, SummaryLook, SummaryOptions } from "./types.js";

export const summaryShape: Shape<Summary> = {
  name: "Summary",
  fields: [
    { number: 1010, name: "notebookId", kind: "string" },
    { number: 1, name: "titles", kind: "string", list: true },
    { number: 2, name: "readingTime", kind: "duration" },
    { number: 3, name: "expiresAt", kind: "timestamp", nullable: true },
  ],
};

export const summaryOptionsShape: Shape<SummaryOptions> = {
  name: "SummaryOptions",
  fields: [
    { number: 1, name: "maxTitles", kind: "int", default: 10 },
    { number: 2, name: "priorities", kind: "enum", of: () => notePriorityEnum, list: true },
    { number: 3, name: "look", kind: "object", of: () => summaryLookShape, nullable: true },
  ],
};

export const summaryLookShape: Shape<SummaryLook> = {
  name: "SummaryLook",
  fields: [
    { number: 1, name: "isLoud", kind: "boolean", default: false },
    { number: 2, name: "length", kind: "int", default: 200 },
  ],
};

export const summaryGetInputShape: Shape<SummaryGetInput> = {
  name: "SummaryGetInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 1, name: "maxTitles", kind: "int", default: 10, place: "query" },
    { number: 2, name: "priorities", kind: "enum", of: () => notePriorityEnum, list: true, place: "query" },
    { number: 3, name: "look", kind: "object", of: () => summaryLookShape, nullable: true, place: "query" },
  ],
};
