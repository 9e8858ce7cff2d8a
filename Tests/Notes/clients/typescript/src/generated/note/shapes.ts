// Generated from Schema/note.graphql by codegen. Do not edit.

import type { EnumFacts, Shape, UnionFacts } from "../../shape.js";
import type {
  Note,
  NoteBlank,
  NoteContent,
  NoteCreateInput,
  NoteDeleteInput,
  NoteDrawing,
  NoteGetInput,
  NoteListInput,
  NoteLockInput,
  NoteMoveInput,
  NotePage,
  NotePatch,
  NotePatchInput,
  NoteReactInput,
  NoteStep,
  NoteText,
  NoteUnlockInput,
} from "./types.js";

export const noteShape: Shape<Note> = {
  name: "Note",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 1010, name: "notebookId", kind: "string" },
    { number: 2, name: "title", kind: "string" },
    { number: 3, name: "content", kind: "union", of: () => noteContentUnion },
    { number: 4, name: "priority", kind: "enum", of: () => notePriorityEnum, default: "normal" },
    { number: 5, name: "parentId", kind: "string", nullable: true },
    { number: 6, name: "labels", kind: "string", list: true },
    { number: 7, name: "steps", kind: "object", of: () => noteStepShape, list: true },
    { number: 8, name: "figures", kind: "int", list: true },
    { number: 9, name: "shares", kind: "float", list: true },
    { number: 10, name: "earlierPriorities", kind: "enum", of: () => notePriorityEnum, list: true },
    { number: 11, name: "isPinned", kind: "boolean", default: false },
    { number: 12, name: "weight", kind: "float", default: 80 },
    { number: 13, name: "serial", kind: "int64", nullable: true },
    { number: 14, name: "dueAt", kind: "timestamp", nullable: true },
    { number: 15, name: "estimate", kind: "duration", nullable: true },
    { number: 16, name: "quota", kind: "int", default: 65536 },
    { number: 17, name: "link", kind: "string", nullable: true },
    { number: 18, name: "contact", kind: "string", nullable: true },
    { number: 19, name: "color", kind: "string", nullable: true },
    { number: 20, name: "language", kind: "string", nullable: true },
    { number: 21, name: "rank", kind: "string" },
    { number: 22, name: "isLocked", kind: "boolean" },
    { number: 23, name: "readCount", kind: "int64" },
    { number: 24, name: "createdAt", kind: "timestamp" },
    { number: 25, name: "author", kind: "string" },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const noteTextShape: Shape<NoteText> = {
  name: "NoteText",
  fields: [
    { number: 1, name: "text", kind: "string" },
    { number: 2, name: "isMarkdown", kind: "boolean", default: false },
  ],
};

export const noteDrawingShape: Shape<NoteDrawing> = {
  name: "NoteDrawing",
  fields: [
    { number: 1, name: "points", kind: "float", list: true },
    { number: 2, name: "stroke", kind: "float", default: 1 },
    { number: 3, name: "caption", kind: "string", nullable: true },
  ],
};

export const noteBlankShape: Shape<NoteBlank> = {
  name: "NoteBlank",
  fields: [{ number: 1, name: "reason", kind: "string", nullable: true }],
};

export const noteStepShape: Shape<NoteStep> = {
  name: "NoteStep",
  fields: [
    { number: 1, name: "text", kind: "string" },
    { number: 2, name: "doneAt", kind: "timestamp", nullable: true },
  ],
};

export const noteCreateInputShape: Shape<NoteCreateInput> = {
  name: "NoteCreateInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 2, name: "title", kind: "string" },
    { number: 3, name: "content", kind: "union", of: () => noteContentUnion },
    { number: 4, name: "priority", kind: "enum", of: () => notePriorityEnum, default: "normal" },
    { number: 5, name: "parentId", kind: "string", nullable: true },
    { number: 6, name: "labels", kind: "string", list: true },
    { number: 7, name: "steps", kind: "object", of: () => noteStepShape, list: true },
    { number: 8, name: "figures", kind: "int", list: true },
    { number: 9, name: "shares", kind: "float", list: true },
    { number: 10, name: "earlierPriorities", kind: "enum", of: () => notePriorityEnum, list: true },
    { number: 11, name: "isPinned", kind: "boolean", default: false },
    { number: 12, name: "weight", kind: "float", default: 80 },
    { number: 13, name: "serial", kind: "int64", nullable: true },
    { number: 14, name: "dueAt", kind: "timestamp", nullable: true },
    { number: 15, name: "estimate", kind: "duration", nullable: true },
    { number: 16, name: "quota", kind: "int", default: 65536 },
    { number: 17, name: "link", kind: "string", nullable: true },
    { number: 18, name: "contact", kind: "string", nullable: true },
    { number: 19, name: "color", kind: "string", nullable: true },
    { number: 20, name: "language", kind: "string", nullable: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const noteGetInputShape: Shape<NoteGetInput> = {
  name: "NoteGetInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 1011, name: "noteId", kind: "string", place: "path" },
  ],
};

export const notePageShape: Shape<NotePage> = {
  name: "NotePage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => noteShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const noteListInputShape: Shape<NoteListInput> = {
  name: "NoteListInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 4, name: "priority", kind: "enum", of: () => notePriorityEnum, nullable: true, place: "query" },
    { number: 11, name: "isPinned", kind: "boolean", nullable: true, place: "query" },
    { number: 5, name: "parentId", kind: "string", nullable: true, place: "query" },
    { number: 14, name: "dueAt", kind: "timestamp", nullable: true, place: "query" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => noteOrderEnum, nullable: true, place: "query" },
  ],
};

export const notePatchShape: Shape<NotePatch> = {
  name: "NotePatch",
  patch: true,
  fields: [
    { number: 2, name: "title", kind: "string" },
    { number: 3, name: "content", kind: "union", of: () => noteContentUnion },
    { number: 4, name: "priority", kind: "enum", of: () => notePriorityEnum },
    { number: 5, name: "parentId", kind: "string", nullable: true },
    { number: 6, name: "labels", kind: "string", list: true },
    { number: 7, name: "steps", kind: "object", of: () => noteStepShape, list: true },
    { number: 8, name: "figures", kind: "int", list: true },
    { number: 9, name: "shares", kind: "float", list: true },
    { number: 10, name: "earlierPriorities", kind: "enum", of: () => notePriorityEnum, list: true },
    { number: 11, name: "isPinned", kind: "boolean" },
    { number: 12, name: "weight", kind: "float" },
    { number: 13, name: "serial", kind: "int64", nullable: true },
    { number: 14, name: "dueAt", kind: "timestamp", nullable: true },
    { number: 15, name: "estimate", kind: "duration", nullable: true },
    { number: 16, name: "quota", kind: "int" },
    { number: 17, name: "link", kind: "string", nullable: true },
    { number: 18, name: "contact", kind: "string", nullable: true },
    { number: 19, name: "color", kind: "string", nullable: true },
    { number: 20, name: "language", kind: "string", nullable: true },
  ],
};

export const notePatchInputShape: Shape<NotePatchInput> = {
  name: "NotePatchInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 1011, name: "noteId", kind: "string", place: "path" },
    { number: 1005, name: "patch", kind: "object", of: () => notePatchShape },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const noteDeleteInputShape: Shape<NoteDeleteInput> = {
  name: "NoteDeleteInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 1011, name: "noteId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const noteMoveInputShape: Shape<NoteMoveInput> = {
  name: "NoteMoveInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 1011, name: "noteId", kind: "string", place: "path" },
    { number: 1, name: "beforeId", kind: "string", nullable: true },
    { number: 2, name: "toNotebookId", kind: "string", nullable: true },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const noteLockInputShape: Shape<NoteLockInput> = {
  name: "NoteLockInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 1011, name: "noteId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const noteUnlockInputShape: Shape<NoteUnlockInput> = {
  name: "NoteUnlockInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 1011, name: "noteId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const noteReactInputShape: Shape<NoteReactInput> = {
  name: "NoteReactInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 1011, name: "noteId", kind: "string", place: "path" },
    { number: 1, name: "key", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const notePriorityEnum: EnumFacts = { low: 1, normal: 2, high: 3 };

export const noteOrderEnum: EnumFacts = { rank: 1, rankDesc: 2, title: 3, titleDesc: 4, dueAt: 5, dueAtDesc: 6 };

export const noteContentUnion: UnionFacts<NoteContent> = {
  name: "NoteContent",
  arms: [
    { tag: "text", number: 1, of: () => noteTextShape },
    { tag: "drawing", number: 2, of: () => noteDrawingShape },
    { tag: "blank", number: 3, of: () => noteBlankShape },
  ],
};
