// Generated from Schema/reader.graphql by codegen. Do not edit.

import type { Shape } from "../../shape.js";
import type { Reader, ReaderEnterInput, ReaderListInput, ReaderPage } from "./types.js";

export const readerShape: Shape<Reader> = {
  name: "Reader",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 1010, name: "notebookId", kind: "string" },
    { number: 2, name: "name", kind: "string" },
    { number: 3, name: "since", kind: "timestamp" },
  ],
};

export const readerPageShape: Shape<ReaderPage> = {
  name: "ReaderPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => readerShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const readerListInputShape: Shape<ReaderListInput> = {
  name: "ReaderListInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
  ],
};

export const readerEnterInputShape: Shape<ReaderEnterInput> = {
  name: "ReaderEnterInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};
