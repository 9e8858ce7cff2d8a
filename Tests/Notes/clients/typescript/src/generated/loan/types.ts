// Generated from Schema/loan.graphql by codegen. Do not edit.

import type { Timestamp, UnknownArm } from "../../shape.js";

/** A notebook that somebody took along. */
export interface Loan {
  /** Its identity; stable for ever. */
  readonly id: string;
  /** The notebook that it belongs to. */
  readonly notebookId: string;
  /** Who took it along. */
  readonly borrower: string;
  /** When. */
  readonly takenAt: Timestamp;
  /** Where to; everybody may know. */
  readonly destination: string;
  /** What for; who took it along and those who run the notebook know. */
  readonly purpose: string | null;
  /** What is written on its tag; who took it along knows. */
  readonly tag: string | null;
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** What became of a loan. */
export interface LoanTrace {
  /** What happened last. */
  readonly latest: LoanStep;
  /** All that happened, the first first. */
  readonly steps: readonly LoanStep[];
  /** The loan before it; null where it is the first. */
  readonly before: Loan | null;
}

/** It was taken along. */
export interface LoanTaken {
  /** As it is now. */
  readonly loan: Loan;
}

/** It was taken elsewhere. */
export interface LoanMoved {
  /** Where to. */
  readonly destination: string;
}

/** What one has in one's hands after signing. */
export interface LoanReceipt {
  /** The loan, as its borrower sees it. */
  readonly loan: Loan;
}

/** The input of `loan.create`. */
export interface LoanCreateInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** Where to; everybody may know. */
  readonly destination: string;
  /** What for; who took it along and those who run the notebook know. */
  readonly purpose?: string | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `loan.get`. */
export interface LoanGetInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** The loan that it is about. */
  readonly loanId: string;
}

/** A page of a list. */
export interface LoanPage {
  /** The entries of this page. */
  readonly items: readonly Loan[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `loan.list`. */
export interface LoanListInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** Only those with this borrower. */
  readonly borrower?: string | null;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
  /** What comes first. */
  readonly order?: LoanOrder | null;
}

/** What changes: a field that is not here stays, null clears. */
export interface LoanPatch {
  /** Where to; everybody may know. */
  readonly destination?: string;
  /** What for; who took it along and those who run the notebook know. */
  readonly purpose?: string | null;
}

/** The input of `loan.patch`. */
export interface LoanPatchInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** The loan that it is about. */
  readonly loanId: string;
  /** What to change. */
  readonly patch: LoanPatch;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `loan.trace`. */
export interface LoanTraceInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** The loan that it is about. */
  readonly loanId: string;
}

/** The input of `loan.sign`. */
export interface LoanSignInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** The loan that it is about. */
  readonly loanId: string;
  /** Who signs. */
  readonly name: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** What a list of loans is ordered by. */
export type LoanOrder =
  /** By taken at, the least first. */
  | "takenAt"
  /** By taken at, the greatest first. */
  | "takenAtDesc"
  | (string & {});

/** What can become of a loan. */
export type LoanStep =
  | ({ readonly type: "taken" } & LoanTaken)
  | ({ readonly type: "moved" } & LoanMoved)
  | UnknownArm;
