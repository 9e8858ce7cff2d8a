// Generated from Schema/noteEvent.graphql by codegen. Do not edit.

import { noteShape } from "../note/shapes.js";
import type { EnumFacts, Shape, UnionFacts } from "../../shape.js";
import type {
  NoteDeleted,
  NoteEvent,
  NoteEventAppendInput,
  NoteEventKind,
  NoteEventListInput,
  NoteEventPage,
  NoteRemarked,
  NoteWritten,
} from "./types.js";

export const noteEventShape: Shape<NoteEvent> = {
  name: "NoteEvent",
  fields: [
    { number: 1009, name: "sequence", kind: "int" },
    { number: 1010, name: "notebookId", kind: "string" },
    { number: 1, name: "author", kind: "string" },
    { number: 2, name: "at", kind: "timestamp" },
    { number: 3, name: "event", kind: "union", of: () => noteEventKindUnion },
  ],
};

export const noteWrittenShape: Shape<NoteWritten> = {
  name: "NoteWritten",
  fields: [{ number: 1, name: "note", kind: "object", of: () => noteShape }],
};

export const noteDeletedShape: Shape<NoteDeleted> = {
  name: "NoteDeleted",
  fields: [{ number: 1, name: "noteId", kind: "string" }],
};

export const noteRemarkedShape: Shape<NoteRemarked> = {
  name: "NoteRemarked",
  fields: [
    { number: 1, name: "remark", kind: "string" },
    { number: 2, name: "noteId", kind: "string", nullable: true },
  ],
};

export const noteEventPageShape: Shape<NoteEventPage> = {
  name: "NoteEventPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => noteEventShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const noteEventListInputShape: Shape<NoteEventListInput> = {
  name: "NoteEventListInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 1, name: "author", kind: "string", nullable: true, place: "query" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => noteEventOrderEnum, nullable: true, place: "query" },
  ],
};

export const noteEventAppendInputShape: Shape<NoteEventAppendInput> = {
  name: "NoteEventAppendInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 1, name: "remark", kind: "string" },
    { number: 2, name: "noteId", kind: "string", nullable: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const noteEventOrderEnum: EnumFacts = { sequence: 1, sequenceDesc: 2 };

export const noteEventKindUnion: UnionFacts<NoteEventKind> = {
  name: "NoteEventKind",
  arms: [
    { tag: "written", number: 1, of: () => noteWrittenShape },
    { tag: "deleted", number: 2, of: () => noteDeletedShape },
    { tag: "remarked", number: 3, of: () => noteRemarkedShape },
  ],
};
