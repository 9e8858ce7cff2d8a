// Generated from Schema/notebook.graphql by codegen. Do not edit.

import type { Timestamp } from "../../shape.js";
import type { Note, NotePriority } from "../note/types.js";

/** A book that notes are written into. */
export interface Notebook {
  /** Its identity; stable for ever. */
  readonly id: string;
  /** What people call it. */
  readonly title: string;
  /** Its name in addresses. */
  readonly slug: string | null;
  /** Whether several people write into it; settled when it is created. */
  readonly isShared: boolean;
  /** Where it stands. */
  readonly shelf: Shelf;
  /** How many notes it takes. */
  readonly maxNotes: number;
  /** The measures of its pages. */
  readonly page: PageSize;
  /** What it is about, in a few words each. */
  readonly topics: readonly string[];
  /** Whether a passphrase opens it to guests. */
  readonly hasPassphrase: boolean;
  /** What only those who run it need to know. */
  readonly remarks: string | null;
  /** Who created it. */
  readonly ownerName: string;
  /** When it was created. */
  readonly createdAt: Timestamp;
  /** How many notes are in it. */
  readonly noteCount: number;
  /** How large all of it is. */
  readonly size: number;
  /** Whether it was put away. */
  readonly isArchived: boolean;
  /**
   * What it was bound in, once.
   * @deprecated Notebooks have no covers any more.
   */
  readonly cover: string | null;
  /** The revision of its last change; what a patch gives as its base. */
  readonly version: number;
}

/** The measures of a page, in millimetres. */
export interface PageSize {
  /** From left to right. */
  readonly width: number;
  /** From top to bottom. */
  readonly height: number;
}

/** Notes that were found. */
export interface NoteMatches {
  /** The best first. */
  readonly items: readonly NoteMatch[];
  /** How many there are in all. */
  readonly total: number;
}

/** A note that was found. */
export interface NoteMatch {
  /** The note. */
  readonly note: Note;
  /** How well it fits, from 0 to 1. */
  readonly score: number;
  /** The line that fits; null when the title does. */
  readonly line: string | null;
}

/** Notebooks by how much they are read. */
export interface NotebookRanking {
  /** The most read first. */
  readonly notebooks: readonly Notebook[];
}

/** How notes are printed. */
export interface PrintOptions {
  /** Whether both sides of the paper are used. */
  readonly isDoubleSided?: boolean;
  /** Only these pages, by number; all of them when none is given. */
  readonly pages?: readonly number[];
  /** Printed at the foot of each page. */
  readonly footer?: string | null;
  /** White space around the text. */
  readonly margin?: PrintMargin | null;
}

/** White space around a text, in millimetres. */
export interface PrintMargin {
  /** Left and right. */
  readonly sides?: number;
  /** Above and below. */
  readonly ends?: number;
}

/** What was sent to the printer. */
export interface PrintJob {
  /** How many sheets it takes. */
  readonly sheets: number;
  /** When it will be done. */
  readonly readyAt: Timestamp;
}

/** The input of `notebook.create`. */
export interface NotebookCreateInput {
  /** What people call it. */
  readonly title: string;
  /** Its name in addresses. */
  readonly slug?: string | null;
  /** Whether several people write into it; settled when it is created. */
  readonly isShared?: boolean;
  /** Where it stands. */
  readonly shelf?: Shelf;
  /** How many notes it takes. */
  readonly maxNotes?: number;
  /** The measures of its pages. */
  readonly page: PageSize;
  /** What it is about, in a few words each. */
  readonly topics?: readonly string[];
  /** Opens it to guests; never shown. */
  readonly passphrase?: string | null;
  /** The notebook whose notes it begins with. */
  readonly templateId?: string | null;
  /** What only those who run it need to know. */
  readonly remarks?: string | null;
  /**
   * What it was bound in, once.
   * @deprecated Notebooks have no covers any more.
   */
  readonly cover?: string | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `notebook.get`. */
export interface NotebookGetInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
}

/** A page of a list. */
export interface NotebookPage {
  /** The entries of this page. */
  readonly items: readonly Notebook[];
  /** Where the next page begins; null on the last. */
  readonly nextCursor: string | null;
}

/** The input of `notebook.list`. */
export interface NotebookListInput {
  /** Only those with this slug. */
  readonly slug?: string | null;
  /** Only those with this shelf. */
  readonly shelf?: Shelf | null;
  /** Only those with this is archived. */
  readonly isArchived?: boolean | null;
  /** How many at most. */
  readonly limit?: number;
  /** Where the last page ended: its `nextCursor`. */
  readonly cursor?: string | null;
  /** What comes first. */
  readonly order?: NotebookOrder | null;
}

/** What changes: a field that is not here stays, null clears. */
export interface PageSizePatch {
  /** From left to right. */
  readonly width?: number;
  /** From top to bottom. */
  readonly height?: number;
}

/** What changes: a field that is not here stays, null clears. */
export interface NotebookPatch {
  /** What people call it. */
  readonly title?: string;
  /** Its name in addresses. */
  readonly slug?: string | null;
  /** Where it stands. */
  readonly shelf?: Shelf;
  /** How many notes it takes. */
  readonly maxNotes?: number;
  /** The measures of its pages. */
  readonly page?: PageSizePatch;
  /** What it is about, in a few words each. */
  readonly topics?: readonly string[];
  /** Opens it to guests; never shown. */
  readonly passphrase?: string | null;
  /** What only those who run it need to know. */
  readonly remarks?: string | null;
  /**
   * What it was bound in, once.
   * @deprecated Notebooks have no covers any more.
   */
  readonly cover?: string | null;
}

/** The input of `notebook.patch`. */
export interface NotebookPatchInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** What to change. */
  readonly patch: NotebookPatch;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `notebook.delete`. */
export interface NotebookDeleteInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `notebook.archive`. */
export interface NotebookArchiveInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `notebook.clear`. */
export interface NotebookClearInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `notebook.search`. */
export interface NotebookSearchInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** What to look for. */
  readonly text: string;
  /** Only notes that are at least so important. */
  readonly atLeast?: NotePriority;
  /** How many at most. */
  readonly limit?: number;
}

/** The input of `notebook.print`. */
export interface NotebookPrintInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
  /** How. */
  readonly options: PrintOptions;
  /** How many times. */
  readonly copies?: number;
  /** The version that the caller saw; refused when it is no longer that. */
  readonly expectedVersion?: number | null;
  /** Names this very call: a repeat answers what the first did. */
  readonly operationId?: string | null;
}

/** The input of `notebook.download`. */
export interface NotebookDownloadInput {
  /** The notebook that it is about. */
  readonly notebookId: string;
}

/** The input of `notebook.popular`. */
export interface NotebookPopularInput {}

/** Where a notebook stands. */
export type Shelf =
  /** At hand. */
  | "top"
  /** A little out of reach. */
  | "middle"
  /** Where one has to kneel. */
  | "bottom"
  /**
   * In the attic.
   * @deprecated The attic was cleared.
   */
  | "attic"
  | (string & {});

/** What a list of notebooks is ordered by. */
export type NotebookOrder =
  /** By title, the least first. */
  | "title"
  /** By title, the greatest first. */
  | "titleDesc"
  /** By created at, the least first. */
  | "createdAt"
  /** By created at, the greatest first. */
  | "createdAtDesc"
  | (string & {});
