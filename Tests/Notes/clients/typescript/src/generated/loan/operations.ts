// Generated from Schema/loan.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  loanCreateInputShape,
  loanGetInputShape,
  loanListInputShape,
  loanPageShape,
  loanPatchInputShape,
  loanReceiptShape,
  loanShape,
  loanSignInputShape,
  loanTraceInputShape,
  loanTraceShape,
} from "./shapes.js";
import type {
  Loan,
  LoanCreateInput,
  LoanGetInput,
  LoanListInput,
  LoanPage,
  LoanPatchInput,
  LoanReceipt,
  LoanSignInput,
  LoanTrace,
  LoanTraceInput,
} from "./types.js";

/** Create a loan. */
export const loanCreate = /* @__PURE__ */ operation<LoanCreateInput, Loan>({
  name: "loan.create",
  method: "POST",
  path: "/api/notebooks/{notebookId}/loans",
  input: loanCreateInputShape,
  output: loanShape,
});

/** Read one loan. */
export const loanGet = /* @__PURE__ */ operation<LoanGetInput, Loan>({
  name: "loan.get",
  method: "GET",
  path: "/api/notebooks/{notebookId}/loans/{loanId}",
  input: loanGetInputShape,
  output: loanShape,
});

/** List, page by page. */
export const loanList = /* @__PURE__ */ operation<LoanListInput, LoanPage>({
  name: "loan.list",
  method: "GET",
  path: "/api/notebooks/{notebookId}/loans",
  input: loanListInputShape,
  output: loanPageShape,
});

/** Change what is given; null clears. */
export const loanPatch = /* @__PURE__ */ operation<LoanPatchInput, Loan>({
  name: "loan.patch",
  method: "PATCH",
  path: "/api/notebooks/{notebookId}/loans/{loanId}",
  input: loanPatchInputShape,
  output: loanShape,
});

/** Tell what became of it. */
export const loanTrace = /* @__PURE__ */ operation<LoanTraceInput, LoanTrace>({
  name: "loan.trace",
  method: "GET",
  path: "/api/notebooks/{notebookId}/loans/{loanId}/trace",
  input: loanTraceInputShape,
  output: loanTraceShape,
});

/** Sign for it, and be its borrower from now on: the signature is the proof. */
export const loanSign = /* @__PURE__ */ operation<LoanSignInput, LoanReceipt>({
  name: "loan.sign",
  method: "POST",
  path: "/api/notebooks/{notebookId}/loans/{loanId}/sign",
  input: loanSignInputShape,
  output: loanReceiptShape,
});
