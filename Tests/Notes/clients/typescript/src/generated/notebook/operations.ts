// Generated from Schema/notebook.graphql by codegen. Do not edit.

import { operation } from "../../operation.js";
import {
  noteMatchesShape,
  notebookArchiveInputShape,
  notebookClearInputShape,
  notebookCreateInputShape,
  notebookDeleteInputShape,
  notebookDownloadInputShape,
  notebookGetInputShape,
  notebookListInputShape,
  notebookPageShape,
  notebookPatchInputShape,
  notebookPopularInputShape,
  notebookPrintInputShape,
  notebookRankingShape,
  notebookSearchInputShape,
  notebookShape,
  printJobShape,
} from "./shapes.js";
import type {
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
  NotebookPatchInput,
  NotebookPopularInput,
  NotebookPrintInput,
  NotebookRanking,
  NotebookSearchInput,
  PrintJob,
} from "./types.js";

/** Create a notebook. */
export const notebookCreate = /* @__PURE__ */ operation<NotebookCreateInput, Notebook>({
  name: "notebook.create",
  method: "POST",
  path: "/api/notebooks",
  input: notebookCreateInputShape,
  output: notebookShape,
});

/** Read one notebook. */
export const notebookGet = /* @__PURE__ */ operation<NotebookGetInput, Notebook>({
  name: "notebook.get",
  method: "GET",
  path: "/api/notebooks/{notebookId}",
  input: notebookGetInputShape,
  output: notebookShape,
});

/** List, page by page. */
export const notebookList = /* @__PURE__ */ operation<NotebookListInput, NotebookPage>({
  name: "notebook.list",
  method: "GET",
  path: "/api/notebooks",
  input: notebookListInputShape,
  output: notebookPageShape,
});

/** Change what is given; null clears. */
export const notebookPatch = /* @__PURE__ */ operation<NotebookPatchInput, Notebook>({
  name: "notebook.patch",
  method: "PATCH",
  path: "/api/notebooks/{notebookId}",
  input: notebookPatchInputShape,
  output: notebookShape,
});

/** Delete it. */
export const notebookDelete = /* @__PURE__ */ operation<NotebookDeleteInput, void>({
  name: "notebook.delete",
  method: "DELETE",
  path: "/api/notebooks/{notebookId}",
  input: notebookDeleteInputShape,
  output: null,
});

/** Put it away: it can be read and not written. */
export const notebookArchive = /* @__PURE__ */ operation<NotebookArchiveInput, Notebook>({
  name: "notebook.archive",
  method: "POST",
  path: "/api/notebooks/{notebookId}/archive",
  input: notebookArchiveInputShape,
  output: notebookShape,
});

/** Take everything out of it. */
export const notebookClear = /* @__PURE__ */ operation<NotebookClearInput, void>({
  name: "notebook.clear",
  method: "DELETE",
  path: "/api/notebooks/{notebookId}/notes",
  input: notebookClearInputShape,
  output: null,
});

/** Find notes by a word in them. */
export const notebookSearch = /* @__PURE__ */ operation<NotebookSearchInput, NoteMatches>({
  name: "notebook.search",
  method: "GET",
  path: "/api/notebooks/{notebookId}/search",
  input: notebookSearchInputShape,
  output: noteMatchesShape,
});

/** Say how the notes are to be printed. */
export const notebookPrint = /* @__PURE__ */ operation<NotebookPrintInput, PrintJob>({
  name: "notebook.print",
  method: "POST",
  path: "/api/notebooks/{notebookId}/print",
  input: notebookPrintInputShape,
  output: printJobShape,
});

/** All of it in one file. */
export const notebookDownload = /* @__PURE__ */ operation<NotebookDownloadInput, void>({
  name: "notebook.download",
  method: "GET",
  path: "/api/notebooks/{notebookId}/file",
  input: notebookDownloadInputShape,
  output: null,
});

/** The notebooks that are read most. */
export const notebookPopular = /* @__PURE__ */ operation<NotebookPopularInput, NotebookRanking>({
  name: "notebook.popular",
  method: "GET",
  path: "/api/notebooks/popular",
  input: notebookPopularInputShape,
  output: notebookRankingShape,
});
