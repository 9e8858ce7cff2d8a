// Generated from Schema/notebook.graphql by codegen. Do not edit.

import { notePriorityEnum, noteShape } from "../note/shapes.js";
import type { EnumFacts, Shape } from "../../shape.js";
import type {
  NoteMatch,
  NoteMatches,
  Notebook,
  NotebookArchiveInput,
  NotebookClearInput,
  NotebookCreateInput,
  NotebookDeleteInput,
  NotebookDownloadInput,
  NotebookGetInput,
  NotebookListInput,
  NotebookPage,
  NotebookPatch,
  NotebookPatchInput,
  NotebookPopularInput,
  NotebookPrintInput,
  NotebookRanking,
  NotebookSearchInput,
  PageSize,
  PageSizePatch,
  PrintJob,
  PrintMargin,
  PrintOptions,
} from "./types.js";

export const notebookShape: Shape<Notebook> = {
  name: "Notebook",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "title", kind: "string" },
    { number: 3, name: "slug", kind: "string", nullable: true },
    { number: 4, name: "isShared", kind: "boolean", default: false },
    { number: 5, name: "shelf", kind: "enum", of: () => shelfEnum, default: "top" },
    { number: 6, name: "maxNotes", kind: "int", default: 100 },
    { number: 7, name: "page", kind: "object", of: () => pageSizeShape },
    { number: 8, name: "topics", kind: "string", list: true },
    { number: 10, name: "hasPassphrase", kind: "boolean" },
    { number: 12, name: "remarks", kind: "string", nullable: true },
    { number: 13, name: "ownerName", kind: "string" },
    { number: 14, name: "createdAt", kind: "timestamp" },
    { number: 15, name: "noteCount", kind: "int" },
    { number: 16, name: "size", kind: "int" },
    { number: 17, name: "isArchived", kind: "boolean" },
    { number: 18, name: "cover", kind: "string", nullable: true },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const pageSizeShape: Shape<PageSize> = {
  name: "PageSize",
  fields: [
    { number: 1, name: "width", kind: "float", default: 148 },
    { number: 2, name: "height", kind: "float", default: 210 },
  ],
};

export const noteMatchesShape: Shape<NoteMatches> = {
  name: "NoteMatches",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => noteMatchShape, list: true },
    { number: 2, name: "total", kind: "int" },
  ],
};

export const noteMatchShape: Shape<NoteMatch> = {
  name: "NoteMatch",
  fields: [
    { number: 1, name: "note", kind: "object", of: () => noteShape },
    { number: 2, name: "score", kind: "float" },
    { number: 3, name: "line", kind: "string", nullable: true },
  ],
};

export const notebookRankingShape: Shape<NotebookRanking> = {
  name: "NotebookRanking",
  fields: [{ number: 1, name: "notebooks", kind: "object", of: () => notebookShape, list: true }],
};

export const printOptionsShape: Shape<PrintOptions> = {
  name: "PrintOptions",
  fields: [
    { number: 1, name: "isDoubleSided", kind: "boolean", default: true },
    { number: 2, name: "pages", kind: "int", list: true },
    { number: 3, name: "footer", kind: "string", nullable: true },
    { number: 4, name: "margin", kind: "object", of: () => printMarginShape, nullable: true },
  ],
};

export const printMarginShape: Shape<PrintMargin> = {
  name: "PrintMargin",
  fields: [
    { number: 1, name: "sides", kind: "float", default: 20 },
    { number: 2, name: "ends", kind: "float", default: 25 },
  ],
};

export const printJobShape: Shape<PrintJob> = {
  name: "PrintJob",
  fields: [
    { number: 1, name: "sheets", kind: "int" },
    { number: 2, name: "readyAt", kind: "timestamp" },
  ],
};

export const notebookCreateInputShape: Shape<NotebookCreateInput> = {
  name: "NotebookCreateInput",
  fields: [
    { number: 2, name: "title", kind: "string" },
    { number: 3, name: "slug", kind: "string", nullable: true },
    { number: 4, name: "isShared", kind: "boolean", default: false },
    { number: 5, name: "shelf", kind: "enum", of: () => shelfEnum, default: "top" },
    { number: 6, name: "maxNotes", kind: "int", default: 100 },
    { number: 7, name: "page", kind: "object", of: () => pageSizeShape },
    { number: 8, name: "topics", kind: "string", list: true },
    { number: 9, name: "passphrase", kind: "string", nullable: true },
    { number: 11, name: "templateId", kind: "string", nullable: true },
    { number: 12, name: "remarks", kind: "string", nullable: true },
    { number: 18, name: "cover", kind: "string", nullable: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const notebookGetInputShape: Shape<NotebookGetInput> = {
  name: "NotebookGetInput",
  fields: [{ number: 1011, name: "notebookId", kind: "string", place: "path" }],
};

export const notebookPageShape: Shape<NotebookPage> = {
  name: "NotebookPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => notebookShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const notebookListInputShape: Shape<NotebookListInput> = {
  name: "NotebookListInput",
  fields: [
    { number: 3, name: "slug", kind: "string", nullable: true, place: "query" },
    { number: 5, name: "shelf", kind: "enum", of: () => shelfEnum, nullable: true, place: "query" },
    { number: 17, name: "isArchived", kind: "boolean", nullable: true, place: "query" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => notebookOrderEnum, nullable: true, place: "query" },
  ],
};

export const pageSizePatchShape: Shape<PageSizePatch> = {
  name: "PageSizePatch",
  patch: true,
  fields: [
    { number: 1, name: "width", kind: "float" },
    { number: 2, name: "height", kind: "float" },
  ],
};

export const notebookPatchShape: Shape<NotebookPatch> = {
  name: "NotebookPatch",
  patch: true,
  fields: [
    { number: 2, name: "title", kind: "string" },
    { number: 3, name: "slug", kind: "string", nullable: true },
    { number: 5, name: "shelf", kind: "enum", of: () => shelfEnum },
    { number: 6, name: "maxNotes", kind: "int" },
    { number: 7, name: "page", kind: "object", of: () => pageSizePatchShape },
    { number: 8, name: "topics", kind: "string", list: true },
    { number: 9, name: "passphrase", kind: "string", nullable: true },
    { number: 12, name: "remarks", kind: "string", nullable: true },
    { number: 18, name: "cover", kind: "string", nullable: true },
  ],
};

export const notebookPatchInputShape: Shape<NotebookPatchInput> = {
  name: "NotebookPatchInput",
  fields: [
    { number: 1011, name: "notebookId", kind: "string", place: "path" },
    { number: 1005, name: "patch", kind: "object", of: () => notebookPatchShape },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const notebookDeleteInputShape: Shape<NotebookDeleteInput> = {
  name: "NotebookDeleteInput",
  fields: [
    { number: 1011, name: "notebookId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const notebookArchiveInputShape: Shape<NotebookArchiveInput> = {
  name: "NotebookArchiveInput",
  fields: [
    { number: 1011, name: "notebookId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const notebookClearInputShape: Shape<NotebookClearInput> = {
  name: "NotebookClearInput",
  fields: [
    { number: 1011, name: "notebookId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const notebookSearchInputShape: Shape<NotebookSearchInput> = {
  name: "NotebookSearchInput",
  fields: [
    { number: 1011, name: "notebookId", kind: "string", place: "path" },
    { number: 1, name: "text", kind: "string", place: "query" },
    { number: 2, name: "atLeast", kind: "enum", of: () => notePriorityEnum, default: "low", place: "query" },
    { number: 3, name: "limit", kind: "int", default: 10, place: "query" },
  ],
};

export const notebookPrintInputShape: Shape<NotebookPrintInput> = {
  name: "NotebookPrintInput",
  fields: [
    { number: 1011, name: "notebookId", kind: "string", place: "path" },
    { number: 1, name: "options", kind: "object", of: () => printOptionsShape },
    { number: 2, name: "copies", kind: "int", default: 1 },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const notebookDownloadInputShape: Shape<NotebookDownloadInput> = {
  name: "NotebookDownloadInput",
  fields: [{ number: 1011, name: "notebookId", kind: "string", place: "path" }],
};

export const notebookPopularInputShape: Shape<NotebookPopularInput> = {
  name: "NotebookPopularInput",
  fields: [],
};

export const shelfEnum: EnumFacts = { top: 1, middle: 2, bottom: 3, attic: 4 };

export const notebookOrderEnum: EnumFacts = { title: 1, titleDesc: 2, createdAt: 3, createdAtDesc: 4 };
