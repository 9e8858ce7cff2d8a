// Generated from Schema/reader.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import { readerEnterInputShape, readerListInputShape, readerPageShape, readerShape } from "./shapes.js";
import type { Reader, ReaderEnterInput, ReaderListInput, ReaderPage } from "./types.js";

/** List, page by page. */
export const readerList = /* @__PURE__ */ operation<ReaderListInput, ReaderPage>({
  name: "reader.list",
  method: "GET",
  path: "/api/notebooks/{notebookId}/readers",
  input: readerListInputShape,
  output: readerPageShape,
});

/** Open the notebook. */
export const readerEnter = /* @__PURE__ */ operation<ReaderEnterInput, Reader>({
  name: "reader.enter",
  method: "POST",
  path: "/api/notebooks/{notebookId}/readers",
  input: readerEnterInputShape,
  output: readerShape,
});
