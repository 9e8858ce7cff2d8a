// Generated from Schema/pen.graphql by codegen. Do not edit.

import type { EnumFacts, Shape } from "../../shape.js";
import type {
  Pen,
  PenBorrowInput,
  PenCreateInput,
  PenDeleteInput,
  PenGetInput,
  PenListInput,
  PenPage,
  PenPatch,
  PenPatchInput,
} from "./types.js";

export const penShape: Shape<Pen> = {
  name: "Pen",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 2, name: "name", kind: "string" },
    { number: 3, name: "bill", kind: "string", nullable: true },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const penCreateInputShape: Shape<PenCreateInput> = {
  name: "PenCreateInput",
  fields: [
    { number: 2, name: "name", kind: "string" },
    { number: 3, name: "bill", kind: "string", nullable: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const penGetInputShape: Shape<PenGetInput> = {
  name: "PenGetInput",
  fields: [{ number: 1011, name: "penId", kind: "string", place: "path" }],
};

export const penPageShape: Shape<PenPage> = {
  name: "PenPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => penShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const penListInputShape: Shape<PenListInput> = {
  name: "PenListInput",
  fields: [
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => penOrderEnum, nullable: true, place: "query" },
  ],
};

export const penPatchShape: Shape<PenPatch> = {
  name: "PenPatch",
  patch: true,
  fields: [
    { number: 2, name: "name", kind: "string" },
    { number: 3, name: "bill", kind: "string", nullable: true },
  ],
};

export const penPatchInputShape: Shape<PenPatchInput> = {
  name: "PenPatchInput",
  fields: [
    { number: 1011, name: "penId", kind: "string", place: "path" },
    { number: 1005, name: "patch", kind: "object", of: () => penPatchShape },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const penDeleteInputShape: Shape<PenDeleteInput> = {
  name: "PenDeleteInput",
  fields: [
    { number: 1011, name: "penId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const penBorrowInputShape: Shape<PenBorrowInput> = {
  name: "PenBorrowInput",
  fields: [
    { number: 1011, name: "penId", kind: "string", place: "path" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const penOrderEnum: EnumFacts = { name: 1, nameDesc: 2 };
