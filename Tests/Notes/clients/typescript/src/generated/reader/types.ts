// Generated from Schema/reader.graphql by codegen. Do not edit.

import type { Timestamp } from "../../shape.js";

/** Somebody who has the notebook open. */
export interface Reader {
  /** Its identity, as long as it reads. */
  readonly id: string;
  /** The notebook that it belongs to. */
  readonly notebookId: string;
  /** Who reads. */
  readonly name: string;
  /** Since when. */
  readonly since: Timestamp;
}

/** A page of a list. */
export interface ReaderPage {
  /** The entries of this page. */
  readonly items: readonly Reader[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `reader.list`. */
export interface ReaderListInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
}

/** The input of `reader.enter`. */
export interface ReaderEnterInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}
