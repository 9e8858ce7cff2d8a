// Generated from Schema/loan.graphql by codegen. Do not edit.

import type { EnumFacts, Shape, UnionFacts } from "../../shape.js";
import type {
  Loan,
  LoanCreateInput,
  LoanGetInput,
  LoanListInput,
  LoanMoved,
  LoanPage,
  LoanPatch,
  LoanPatchInput,
  LoanReceipt,
  LoanSignInput,
  LoanStep,
  LoanTaken,
  LoanTrace,
  LoanTraceInput,
} from "./types.js";

export const loanShape: Shape<Loan> = {
  name: "Loan",
  fields: [
    { number: 1, name: "id", kind: "string" },
    { number: 1010, name: "notebookId", kind: "string" },
    { number: 2, name: "borrower", kind: "string" },
    { number: 3, name: "takenAt", kind: "timestamp" },
    { number: 4, name: "destination", kind: "string" },
    { number: 5, name: "purpose", kind: "string", nullable: true },
    { number: 6, name: "tag", kind: "string", nullable: true },
    { number: 1004, name: "version", kind: "int" },
  ],
};

export const loanTraceShape: Shape<LoanTrace> = {
  name: "LoanTrace",
  fields: [
    { number: 1, name: "latest", kind: "union", of: () => loanStepUnion },
    { number: 2, name: "steps", kind: "union", of: () => loanStepUnion, list: true },
    { number: 3, name: "before", kind: "object", of: () => loanShape, nullable: true },
  ],
};

export const loanTakenShape: Shape<LoanTaken> = {
  name: "LoanTaken",
  fields: [{ number: 1, name: "loan", kind: "object", of: () => loanShape }],
};

export const loanMovedShape: Shape<LoanMoved> = {
  name: "LoanMoved",
  fields: [{ number: 1, name: "destination", kind: "string" }],
};

export const loanReceiptShape: Shape<LoanReceipt> = {
  name: "LoanReceipt",
  fields: [{ number: 1, name: "loan", kind: "object", of: () => loanShape }],
};

export const loanCreateInputShape: Shape<LoanCreateInput> = {
  name: "LoanCreateInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 4, name: "destination", kind: "string" },
    { number: 5, name: "purpose", kind: "string", nullable: true },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const loanGetInputShape: Shape<LoanGetInput> = {
  name: "LoanGetInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 1011, name: "loanId", kind: "string", place: "path" },
  ],
};

export const loanPageShape: Shape<LoanPage> = {
  name: "LoanPage",
  fields: [
    { number: 1, name: "items", kind: "object", of: () => loanShape, list: true },
    { number: 2, name: "nextCursor", kind: "string", nullable: true },
  ],
};

export const loanListInputShape: Shape<LoanListInput> = {
  name: "LoanListInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 2, name: "borrower", kind: "string", nullable: true, place: "query" },
    { number: 1006, name: "limit", kind: "int", default: 50, place: "query" },
    { number: 1007, name: "cursor", kind: "string", nullable: true, place: "query" },
    { number: 1008, name: "order", kind: "enum", of: () => loanOrderEnum, nullable: true, place: "query" },
  ],
};

export const loanPatchShape: Shape<LoanPatch> = {
  name: "LoanPatch",
  patch: true,
  fields: [
    { number: 4, name: "destination", kind: "string" },
    { number: 5, name: "purpose", kind: "string", nullable: true },
  ],
};

export const loanPatchInputShape: Shape<LoanPatchInput> = {
  name: "LoanPatchInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 1011, name: "loanId", kind: "string", place: "path" },
    { number: 1005, name: "patch", kind: "object", of: () => loanPatchShape },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const loanTraceInputShape: Shape<LoanTraceInput> = {
  name: "LoanTraceInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 1011, name: "loanId", kind: "string", place: "path" },
  ],
};

export const loanSignInputShape: Shape<LoanSignInput> = {
  name: "LoanSignInput",
  fields: [
    { number: 1010, name: "notebookId", kind: "string", place: "path" },
    { number: 1011, name: "loanId", kind: "string", place: "path" },
    { number: 1, name: "name", kind: "string" },
    { number: 1001, name: "expectedVersion", kind: "int", nullable: true, place: "header" },
    { number: 1002, name: "operationId", kind: "string", nullable: true, place: "header" },
  ],
};

export const loanOrderEnum: EnumFacts = { takenAt: 1, takenAtDesc: 2 };

export const loanStepUnion: UnionFacts<LoanStep> = {
  name: "LoanStep",
  arms: [
    { tag: "taken", number: 1, of: () => loanTakenShape },
    { tag: "moved", number: 2, of: () => loanMovedShape },
  ],
};
