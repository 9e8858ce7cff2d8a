// Generated from Schema/pen.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  penBorrowInputShape,
  penCreateInputShape,
  penDeleteInputShape,
  penGetInputShape,
  penListInputShape,
  penPageShape,
  penPatchInputShape,
  penShape,
} from "./shapes.js";
import type {
  Pen,
  PenBorrowInput,
  PenCreateInput,
  PenDeleteInput,
  PenGetInput,
  PenListInput,
  PenPage,
  PenPatchInput,
} from "./types.js";

/** Create a pen. */
export const penCreate = /* @__PURE__ */ operation<PenCreateInput, Pen>({
  name: "pen.create",
  method: "POST",
  path: "/api/pens",
  input: penCreateInputShape,
  output: penShape,
});

/** Read one pen. */
export const penGet = /* @__PURE__ */ operation<PenGetInput, Pen>({
  name: "pen.get",
  method: "GET",
  path: "/api/pens/{penId}",
  input: penGetInputShape,
  output: penShape,
});

/** List, page by page. */
export const penList = /* @__PURE__ */ operation<PenListInput, PenPage>({
  name: "pen.list",
  method: "GET",
  path: "/api/pens",
  input: penListInputShape,
  output: penPageShape,
});

/** Change what is given; null clears. */
export const penPatch = /* @__PURE__ */ operation<PenPatchInput, Pen>({
  name: "pen.patch",
  method: "PATCH",
  path: "/api/pens/{penId}",
  input: penPatchInputShape,
  output: penShape,
});

/** Delete it. */
export const penDelete = /* @__PURE__ */ operation<PenDeleteInput, void>({
  name: "pen.delete",
  method: "DELETE",
  path: "/api/pens/{penId}",
  input: penDeleteInputShape,
  output: null,
});

/** Take it. */
export const penBorrow = /* @__PURE__ */ operation<PenBorrowInput, void>({
  name: "pen.borrow",
  method: "POST",
  path: "/api/pens/{penId}/borrow",
  input: penBorrowInputShape,
  output: null,
});
